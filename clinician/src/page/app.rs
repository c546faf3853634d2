//! The one stateful component: what was typed is opened, and the picture of it shown.

mod planning;

use super::parts::{self, CAMERA, FIELD, FILE};
use super::plan::sending::{OnPlan, Sending};
use super::shell::Shell;
use super::view::{self, Below, HEADING};
use super::what_if as changing;
use crate::exchange;
use crate::picture::{Picture, picture};
use crate::prescribing::draft::tidy;
use crate::prescribing::grounds::Grounds;
use crate::prescribing::prescribing;
use crate::what_if::{Change, changed, questions, what_if};
use crate::words;
use rugwijzer::clinical::answers::Answer;
use rugwijzer::clinical::vocabulary::Field;
use rugwijzer::handover::code::{Opened, address, open};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AppProps {
    pub shell: Shell,
    /// Behind the `#` of the address.
    pub text: String,
}

#[derive(Clone)]
pub enum Msg {
    Open(String),
    Scan,
    /// What the camera saw; nothing where it was stopped.
    Scanned(Option<String>),
    NoCamera,
    StopScan,
    /// A file was chosen; what it says, where it could be read.
    File,
    Chosen(Option<String>),
    Save,
    Copy,
    Copied(bool),
    Print,
    /// An answer in the place of the visitor's.
    Change(Field, Answer),
    /// A press that changes nothing: the field shows again what holds.
    Redraw,
    /// All changes are undone.
    Back,
    Plan(OnPlan),
}

#[derive(Default)]
pub struct App {
    opened: Option<Opened>,
    /// Its code; none where it came as a file.
    code: Option<String>,
    /// In the visitor's own words, where an address brought it along.
    goal: String,
    changes: Vec<Change>,
    /// The plan that goes back.
    plan: Sending,
    /// Fields are made anew when what they hold changes beside their backs.
    round: usize,
    wrong: Option<String>,
    scanning: bool,
    /// What a screen reader is told, and stands beside the buttons.
    said: &'static str,
    /// Where the focus goes once this is drawn.
    focus: Option<String>,
}

impl App {
    fn open(&mut self, text: &str) {
        let text = text.trim();
        let (code, goal) = address::read(text);
        self.show(open(code).map_err(words::unopened), goal, FIELD);
        if let Some(opened) = &self.opened {
            self.code = Some(tidy(code));
            self.plan = Sending::begin(opened, address::plan(text));
        }
    }

    /// What was opened, or what is wrong with it; `from` is where it was given.
    fn show(&mut self, opened: Result<Opened, String>, goal: String, from: &'static str) {
        self.said = "";
        self.changes.clear();
        self.round += 1;
        self.goal = goal;
        self.code = None;
        self.plan = opened.as_ref().map(|one| Sending::begin(one, None)).unwrap_or_default();
        self.focus = Some(if opened.is_ok() { HEADING } else { from }.to_owned());
        // What was opened before is not what was given now.
        (self.opened, self.wrong) = match opened {
            Ok(opened) => (Some(opened), None),
            Err(why) => (None, Some(why)),
        };
    }
}

impl App {
    /// What was filled in, or what would follow from the changes; below it the fields for both.
    fn picture(&self, opened: &Opened, one: &Picture, ctx: &Context<Self>) -> Html {
        let tell = &ctx.link().callback(|msg| msg);
        let asked = questions(opened, &self.changes);
        let answers = changing::answers(&asked, self.round, tell);
        let planned = prescribing(opened, &Grounds::of(opened, &self.changes), &self.plan.draft);
        let prescription = self.prescription(&planned, ctx);
        if self.changes.is_empty() {
            return view::view(one, Below { what_if: None, answers, prescription });
        }
        let what_if = what_if(opened, &self.goal, &self.changes);
        let result = Some(changing::result(&what_if, tell));
        view::view(&what_if.picture, Below { what_if: result, answers, prescription })
    }
}

impl Component for App {
    type Message = Msg;
    type Properties = AppProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut app = App { focus: Some(FIELD.to_owned()), ..App::default() };
        if !ctx.props().text.is_empty() {
            app.open(&ctx.props().text);
        }
        app
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let shell = &ctx.props().shell;
        match msg {
            Msg::Open(text) => self.open(&text),
            Msg::Scan => {
                self.scanning = true;
                self.said = words::SCAN_AIM;
                let shell = shell.clone();
                ctx.link().send_future(async move {
                    match shell.scan(CAMERA).await {
                        Ok(text) => Msg::Scanned(text.as_string()),
                        Err(_) => Msg::NoCamera,
                    }
                });
            }
            Msg::Scanned(text) => {
                self.scanning = false;
                self.said = "";
                if let Some(text) = text {
                    self.open(&text);
                }
            }
            Msg::NoCamera => {
                self.scanning = false;
                self.said = words::SCAN_FAILED;
            }
            Msg::StopScan => shell.stop(),
            Msg::File => {
                let shell = shell.clone();
                ctx.link().send_future(async move {
                    Msg::Chosen(shell.chosen(FILE).await.ok().and_then(|text| text.as_string()))
                });
            }
            Msg::Chosen(Some(text)) => {
                let opened = exchange::opened(&text).map_err(|why| words::unreadable(&why));
                self.show(opened, String::new(), FILE);
            }
            Msg::Chosen(None) => {}
            Msg::Save => {
                let text = self.opened.as_ref().map(|opened| exchange::written(opened, &self.goal));
                let saved = text.is_some_and(|text| shell.save(exchange::FILE, &text).is_ok());
                self.said = if saved { words::SAVED } else { words::SAVE_FAILED };
            }
            Msg::Copy => {
                let text = self.opened.as_ref().and_then(|opened| picture(opened, &self.goal).soep);
                let shell = shell.clone();
                ctx.link().send_future(async move {
                    Msg::Copied(match text {
                        Some(text) => shell.copy(&text).await.is_ok(),
                        None => false,
                    })
                });
            }
            Msg::Copied(done) => {
                self.said = if done { words::COPIED } else { words::COPY_FAILED };
            }
            Msg::Print => shell.print(),
            Msg::Change(field, answer) => {
                if let Some(opened) = &self.opened {
                    let before = std::mem::take(&mut self.changes);
                    self.changes = changed(before, opened, (field, answer));
                    self.plan.forget();
                }
            }
            Msg::Redraw => self.round += 1,
            Msg::Back => {
                self.changes.clear();
                self.plan.forget();
                self.round += 1;
                self.focus = Some(HEADING.to_owned());
            }
            Msg::Plan(what) => self.plan(ctx, what),
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        if let Some(id) = self.focus.take() {
            ctx.props().shell.focus(&id);
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let tell = ctx.link().callback(|msg| msg);
        let scans = ctx.props().shell.scans();
        let shown = self.opened.as_ref().map(|opened| picture(opened, &self.goal));
        html! {
            <>
                <header class="cl-head">
                    { parts::title() }
                    { parts::form(&tell, self.wrong.clone(), (scans, self.scanning), shown.is_some()) }
                    if let Some(one) = &shown {
                        { parts::actions(&tell, one.soep.is_some()) }
                    }
                    <p class="cl-said" role="status">{ self.said }</p>
                    if self.scanning {
                        <video id={CAMERA} class="cl-camera" muted={true} playsinline={true}></video>
                    }
                </header>
                if let (Some(opened), Some(one)) = (&self.opened, &shown) {
                    { self.picture(opened, one, ctx) }
                }
            </>
        }
    }
}
