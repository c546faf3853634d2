//! The one stateful component: what was typed, what was said of it, and which lines are shown.

use super::lines::{self, Door};
use super::shell::{Colour, Shell};
use super::{draft, fields, look, parts, transfer};
use crate::facts::Facts;
use crate::import::{Found, import};
use crate::schema::{Group, form};
use crate::settings::Settings;
use crate::snippets::Source;
use crate::verdicts::{Tone, Verdict, verdicts};
use rugwijzer::session::config::Parsed;
use serde_json::Value;
use web_sys::HtmlInputElement;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub shell: Shell,
    pub facts: Facts,
}

pub enum Msg {
    Set(String, String),
    /// A field is left: what is wrong with it is said to those who do not see it.
    Left(String),
    Tick(String, String, bool),
    AddRow(String),
    RemoveRow(String, usize),
    /// A row changes places with the next one; the focus goes to this field.
    SwapRows(String, usize, String),
    Look(&'static str, String),
    Folder(String),
    View(View),
    Again,
    /// The preview is filled in up to its advice.
    Example,
    Door(Door),
    Copy(String, &'static str),
    Download,
    ImportText(String),
    OpenFile(HtmlInputElement),
    Import,
    Keep,
    Forget,
    Clear,
    /// What stood in the form before it was emptied or replaced comes back.
    Undo,
    Said(String),
}

/// How the preview stands.
#[derive(Clone, Copy, PartialEq, Default)]
pub struct View {
    pub wide: bool,
    pub dark: bool,
    pub sample: bool,
}

pub struct App {
    pub settings: Settings,
    pub form: Vec<Group>,
    pub verdicts: Vec<Verdict>,
    pub colour: Option<Colour>,
    pub view: View,
    pub door: Door,
    pub import_text: String,
    /// What is said of the last import.
    pub notes: Vec<String>,
    /// Whether this device keeps a draft.
    pub kept: bool,
    /// What stood in the form before it was emptied or replaced.
    pub before: Option<Settings>,
    /// What was done last, for those who do not see it.
    said: String,
    focus: Option<String>,
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let kept = draft::kept();
        let mut app = App {
            form: form(&ctx.props().facts.schema),
            kept: kept.is_some(),
            settings: kept.unwrap_or_default(),
            verdicts: Vec::new(),
            colour: None,
            view: View { sample: true, ..View::default() },
            door: Door::Html,
            import_text: String::new(),
            notes: Vec::new(),
            before: None,
            said: String::new(),
            focus: None,
        };
        app.judge(&ctx.props().shell);
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let shell = &ctx.props().shell;
        let before = self.settings.clone();
        self.obey(ctx, msg);
        if before != self.settings {
            self.judge(shell);
            shell.show(&self.preview_config(), &self.preview_looks());
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let shell = &ctx.props().shell;
        if first {
            shell.begin();
            shell.view(self.view.wide, self.view.dark, self.view.sample);
            shell.show(&self.preview_config(), &self.preview_looks());
        }
        if let Some(selector) = self.focus.take() {
            shell.focus(&selector);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let link = ctx.link();
        let shell = ctx.props().shell.clone();
        let facts = &ctx.props().facts;
        let parse = |text: &str| parse(&shell, text);
        let source = Source { facts, form: &self.form, settings: &self.settings, parse: &parse };
        html! {
            <>
                { parts::header(&facts.version) }
                <div class="cf-columns">
                    <div class="cf-form">
                        { transfer::begin(self, link) }
                        { for self.form.iter().map(|group| fields::group(self, group, link)) }
                        { look::looks(self, link) }
                        { parts::unknown(&self.verdicts, &self.form) }
                    </div>
                    { look::preview(self, link) }
                </div>
                { lines::lines(self, &source, link) }
                <p class="rw-vh" role="status">{ &self.said }</p>
            </>
        }
    }
}

impl App {
    fn obey(&mut self, ctx: &Context<Self>, msg: Msg) {
        let shell = &ctx.props().shell;
        match msg {
            Msg::Set(path, text) => self.settings.set(&path, Value::String(text)),
            Msg::Left(path) => {
                let wrong = self.about(&path).find(|verdict| verdict.tone != Tone::Good);
                self.said = wrong.map(|verdict| verdict.text.clone()).unwrap_or_default();
            }
            Msg::Tick(path, id, on) => self.settings.tick(&path, &id, on),
            Msg::AddRow(path) => {
                self.settings.add_row(&path);
                let place = self.settings.items(&path).len() - 1;
                self.focus = Some(format!("#{}", parts::id(&format!("{path}[{place}].name"))));
            }
            Msg::RemoveRow(path, place) => {
                self.settings.remove_row(&path, place);
                self.focus = Some(format!("#{}-add", parts::id(&path)));
                self.said = "De locatie is weg.".to_owned();
            }
            Msg::SwapRows(path, place, focus) => {
                self.settings.swap_rows(&path, place);
                self.focus = Some(focus);
                self.said = "De locaties zijn gewisseld.".to_owned();
            }
            Msg::Look(name, value) => drop(self.settings.looks.insert(name.to_owned(), value)),
            Msg::Folder(folder) => self.settings.folder = folder,
            Msg::View(view) => {
                self.view = view;
                shell.view(view.wide, view.dark, view.sample);
            }
            Msg::Again => {
                shell.again();
                shell.view(self.view.wide, self.view.dark, self.view.sample);
                shell.show(&self.preview_config(), &self.preview_looks());
                self.said = "De check begint opnieuw.".to_owned();
            }
            Msg::Example => {
                let shell = shell.clone();
                ctx.link().send_future(async move {
                    Msg::Said(match shell.example().await {
                        Ok(_) => "Het advies staat in het voorbeeld.".to_owned(),
                        Err(_) => "Het voorbeeld invullen is niet gelukt.".to_owned(),
                    })
                });
            }
            Msg::Door(door) => self.door = door,
            Msg::Copy(text, selector) => {
                let shell = shell.clone();
                ctx.link().send_future(async move {
                    if shell.copy(&text).await.is_ok() {
                        return Msg::Said("Gekopieerd.".to_owned());
                    }
                    shell.focus(selector);
                    Msg::Said(
                        "Kopiëren mag hier niet. De regels zijn geselecteerd: kopieer ze zelf."
                            .to_owned(),
                    )
                });
            }
            Msg::Download => {
                let parse = |text: &str| parse(shell, text);
                let facts = &ctx.props().facts;
                let source =
                    Source { facts, form: &self.form, settings: &self.settings, parse: &parse };
                shell.download("rugwijzer-instellingen.json", &(source.json() + "\n"));
                self.said = "Het bestand is gemaakt.".to_owned();
            }
            Msg::ImportText(text) => self.import_text = text,
            Msg::OpenFile(input) => {
                let shell = shell.clone();
                ctx.link().send_future_batch(async move {
                    let text = shell.file(input).await.ok().and_then(|text| text.as_string());
                    match text {
                        Some(text) => vec![Msg::ImportText(text), Msg::Import],
                        None => vec![Msg::Said("Dit bestand kan niet open.".to_owned())],
                    }
                });
            }
            Msg::Import => self.import(shell),
            Msg::Keep => {
                self.kept = draft::keep(&self.settings);
                self.said = if self.kept {
                    "Bewaard op dit apparaat.".to_owned()
                } else {
                    "Deze browser bewaart niets. Download het bestand.".to_owned()
                };
            }
            Msg::Forget => {
                draft::forget();
                self.kept = false;
                self.said = "Gewist van dit apparaat. Wat u ziet, staat er nog.".to_owned();
                self.focus = Some("#cf-keep".to_owned());
            }
            Msg::Clear => {
                self.replace(Settings::default());
                self.notes.clear();
                self.focus = Some("#cf-notes".to_owned());
                self.said = "Het formulier is leeg.".to_owned();
            }
            Msg::Undo => {
                if let Some(before) = self.before.take() {
                    self.settings = before;
                }
                self.notes.clear();
                self.said = "Wat er stond, staat er weer.".to_owned();
                self.focus = Some("#cf-notes".to_owned());
            }
            Msg::Said(text) => self.said = text,
        }
    }

    fn import(&mut self, shell: &Shell) {
        let found: Found =
            serde_json::from_str(&shell.found(&self.import_text)).unwrap_or_default();
        match import(&found, &self.form) {
            Ok(read) => {
                self.replace(read.settings);
                self.notes = read.notes;
                self.notes.insert(0, "De instellingen staan in het formulier.".to_owned());
            }
            Err(notes) => self.notes = notes,
        }
        self.focus = Some("#cf-notes".to_owned());
    }

    fn replace(&mut self, settings: Settings) {
        let before = std::mem::replace(&mut self.settings, settings);
        self.before = Some(before).filter(|before| !before.is_empty());
    }

    /// Has everything judged anew.
    fn judge(&mut self, shell: &Shell) {
        self.verdicts = if self.settings.config.is_empty() {
            Vec::new()
        } else {
            verdicts(&self.settings, &|text| parse(shell, text))
        };
        let asked = self.settings.look("accent");
        self.colour = asked.and_then(|text| serde_json::from_str(&shell.colour(text)).ok());
    }

    pub fn about<'a>(&'a self, path: &'a str) -> impl Iterator<Item = &'a Verdict> {
        self.verdicts.iter().filter(move |verdict| verdict.path == path)
    }

    /// What is wrong: the id of the field, and how it is called. Each once.
    pub fn wrong(&self) -> Vec<(String, String)> {
        let mut places = Vec::new();
        for verdict in self.verdicts.iter().filter(|verdict| verdict.tone == Tone::Wrong) {
            let place = parts::place(&verdict.path, &self.form);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        if self.settings.look("accent").is_some() && self.colour.is_none() {
            places.push(("look-accent".to_owned(), "Uw kleur".to_owned()));
        }
        places
    }

    fn preview_config(&self) -> String {
        Value::Object(self.settings.config.clone()).to_string()
    }

    fn preview_looks(&self) -> String {
        serde_json::to_string(&self.settings.looks).unwrap_or_default()
    }
}

/// The browser's own address parser: nothing else agrees with what a click will do.
pub fn parse(shell: &Shell, text: &str) -> Option<Parsed> {
    let href = shell.address(text)?;
    let scheme = href.split_inclusive(':').next()?.to_owned();
    Some(Parsed { scheme, href })
}
