//! What the page holds, and what can happen to it.

use super::draft;
use super::places::place;
use super::shell::{Colour, Shell};
use crate::schema::{Group, form};
use crate::settings::{Settings, label_of};
use crate::verdicts::{Tone, Verdict, verdicts};
use rugwijzer::session::config::Parsed;
use serde_json::Value;
use web_sys::HtmlInputElement;

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
    Wide(bool),
    Dark(bool),
    Sample(bool),
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

/// A kind of site, and so a kind of lines.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Door {
    Html,
    Loader,
    Frame,
    WordPress,
    TagManager,
    React,
    Vue,
}

/// How the preview stands.
#[derive(Clone, Copy, PartialEq, Default)]
pub struct View {
    pub wide: bool,
    pub dark: bool,
    pub sample: bool,
}

/// What the page shows.
pub struct State {
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
    pub said: String,
    /// What gets the focus once it is drawn.
    pub focus: Option<String>,
}

impl State {
    /// As the page begins: with the draft, where there is one.
    pub fn new(schema: &Value) -> State {
        let kept = draft::kept();
        State {
            form: form(schema),
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
        }
    }

    /// Has everything judged anew.
    pub fn judge(&mut self, shell: &Shell) {
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
            let place = place(&verdict.path, &self.form);
            if !places.contains(&place) {
                places.push(place);
            }
        }
        if self.settings.look("accent").is_some() && self.colour.is_none() {
            places.push(("look-accent".to_owned(), label_of("accent").to_owned()));
        }
        places
    }

    /// Other settings come in; what stood there can be had back.
    pub fn replace(&mut self, settings: Settings) {
        let before = std::mem::replace(&mut self.settings, settings);
        self.before = Some(before).filter(|before| !before.is_empty());
    }

    pub fn preview_config(&self) -> String {
        Value::Object(self.settings.config.clone()).to_string()
    }

    pub fn preview_looks(&self) -> String {
        serde_json::to_string(&self.settings.looks).unwrap_or_default()
    }
}

/// The browser's own address parser: nothing else agrees with what a click will do.
pub fn parse(shell: &Shell, text: &str) -> Option<Parsed> {
    let href = shell.address(text)?;
    let scheme = href.split_inclusive(':').next()?.to_owned();
    Some(Parsed { scheme, href })
}
