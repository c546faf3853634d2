//! What `element.js` calls: puts the app into the element's shadow root, and takes it out again.

use super::clock::Clock;
#[cfg(feature = "plan")]
use super::device;
use super::{effects, failure, json::Json, page::Page};
use crate::PLAN;
use crate::session::Msg;
use crate::session::config::{self, Addresses, Config, Parsed};
#[cfg(feature = "plan")]
use crate::session::device::OnDevice;
use crate::session::lenient::Lenient;
use crate::session::saved;
use crate::ui::app::{App, AppProps};
use crate::ui::markup::begin_headings_at;
use crate::words;
use serde::Deserialize;
use std::rc::Rc;
use time::Date;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::{AppHandle, Callback};

/// One mounted widget, as the element holds it.
#[wasm_bindgen]
pub struct Widget {
    app: AppHandle<App>,
    clock: Rc<Clock>,
    page: Page,
    /// The element's own language.
    lang: Option<String>,
}

/// Mounts the app into `root`, a `<div>` inside the element's shadow root. `lang` is the element's
/// own; `settings` what the page has set, put together by `settings.js`; `kept` what an earlier mount had kept;
/// `standalone` says that the browser's back button is ours; `heading` is the level of a screen's
/// own heading; `day` is the day on the visitor's own clock, in days since 1970.
#[wasm_bindgen]
#[allow(clippy::too_many_arguments)] // One call over the border is smaller than a struct of settings.
pub fn mount(
    page: Page,
    root: Element,
    lang: Option<String>,
    settings: JsValue,
    kept: Option<Vec<u8>>,
    standalone: bool,
    heading: u8,
    day: i32,
) -> Widget {
    failure::tell_panics_to(&page);
    begin_headings_at(heading);
    let config = configuration(&page, settings, lang.clone());
    let frame = words::frame::frame(config.lang);
    let mut notices = vec![
        frame.wait,
        frame.failure_title,
        frame.failure_body,
        frame.failure_go_on,
        frame.no_plan_title,
        frame.no_plan_body,
        frame.no_plan_again,
        frame.no_call_title,
        frame.no_call_body,
        frame.no_call_noticed,
    ];
    if PLAN {
        notices.extend([
            frame.other_day_title,
            frame.other_day_body,
            frame.other_day_again,
            frame.no_print_title,
            frame.no_print_body,
            frame.no_print_noticed,
            frame.away_title,
            frame.away_body,
            frame.away_again,
        ]);
    }
    page.prepare(config.lang.tag(), &notices.join("\n"));
    // What cannot be read is nothing: the check then begins at its beginning.
    let kept = kept.and_then(|bytes| saved::from_bytes(&bytes).ok());
    let today = date(day);
    #[cfg(feature = "plan")]
    let stored = if kept.is_none() { device::read(&page, today) } else { None };
    let clock = Clock::new(&page);
    let week_minute = if PLAN { page.week_minute() } else { None };
    let perform = {
        let (clock, page) = (Rc::clone(&clock), page.clone());
        Callback::from(move |effect| effects::perform(&page, &clock, effect))
    };
    let props = AppProps {
        config,
        kept,
        #[cfg(feature = "plan")]
        stored,
        today,
        week_minute,
        standalone,
        #[cfg(feature = "plan")]
        address: page.here(),
        #[cfg(feature = "plan")]
        handed: page.handed(),
        perform,
    };
    let app = yew::Renderer::<App>::with_root_and_props(root, props).render();
    if PLAN {
        clock.tell(app.callback(Msg::Play));
    }
    Widget { app, clock, page, lang }
}

/// What a page has set, typed. Whatever is wrong is told.
fn configuration(page: &Page, settings: JsValue, lang: Option<String>) -> Config {
    let written = Lenient::deserialize(Json(settings)).unwrap_or(Lenient::Wrong);
    let addresses =
        Addresses { parse: &|text| parse(page, text), own: &|text| page.own_picture(text) };
    let (config, errors) = config::read(written, lang, &addresses);
    for error in errors.into_iter().chain(config::out_of_reach(&config)) {
        page.tell(error.code(), error.message());
    }
    config
}

/// Days since 1970 as a date. A clock may be set to a year that no calendar here has.
fn date(day: i32) -> Date {
    Date::from_julian_day(day.saturating_add(2_440_588)).unwrap_or(Date::MIN)
}

/// The browser's own address parser: nothing else agrees with what a click will do.
fn parse(page: &Page, text: &str) -> Option<Parsed> {
    let href = page.address(text)?;
    let scheme = href.split_inclusive(':').next()?.to_owned();
    Some(Parsed { scheme, href })
}

#[wasm_bindgen]
impl Widget {
    /// The visitor pressed the browser's back button.
    pub fn back(&self) {
        self.app.send_message(Msg::BrowserBack);
    }

    /// The visitor pressed the browser's forward button.
    pub fn forward(&self) {
        self.app.send_message(Msg::BrowserForward);
    }

    /// The text got onto the clipboard, or the browser refused.
    pub fn copied(&self, done: bool) {
        self.app.send_message(Msg::Copied(done));
    }

    /// The screen that stands there is said to a screen reader, when it came with the app.
    pub fn say(&self) {
        self.app.send_message(Msg::Announce);
    }

    /// The day on which the outcome on the screen was made: a page can stand open for a week.
    pub fn made_on(&self, day: i32) {
        self.app.send_message(Msg::Today(date(day)));
    }

    /// The page has set other settings; everything else stays as it is.
    pub fn configure(&self, settings: JsValue) {
        let config = configuration(&self.page, settings, self.lang.clone());
        self.app.send_message(Msg::Configure(Box::new(config)));
    }

    /// Takes the app down and frees what it held.
    pub fn destroy(self) {
        self.clock.run(false);
        self.app.destroy();
    }
}

/// What only the plan has.
#[cfg(feature = "plan")]
#[wasm_bindgen]
impl Widget {
    /// Somebody looks again: a clinic may have closed meanwhile, or another day begun.
    pub fn look_at_clock(&self) {
        let mut messages = vec![Msg::Device(OnDevice::Today(date(self.page.day())))];
        messages.extend(self.page.week_minute().map(Msg::Clock));
        self.app.send_message_batch(messages);
    }

    /// How keeping something on the device went.
    pub fn written(&self, code: u8) {
        self.app.send_message(Msg::Device(OnDevice::Written(device::written(code))));
    }

    /// Whether what was kept there is erased.
    pub fn erased(&self, done: bool) {
        self.app.send_message(Msg::Device(OnDevice::Erased(done)));
    }
}
