//! Puts the element's scripts together: the module with the first screen, what the check needs
//! beyond them, and what comes with the plan.

use crate::pack::read;
use crate::styles::Styles;
use crate::{Outcome, minify, run};
use std::path::PathBuf;

/// What stands before the element's class, in the order in which its parts need each other.
const FIRST: [&str; 16] = [
    "load.js",
    "storage.js",
    "handed.js",
    "base.js",
    "download.js",
    "drawing.js",
    "first_screens.js",
    "reporter.js",
    "setting_names.js",
    "surroundings.js",
    "accent.js",
    "appearance.js",
    "press_guard.js",
    "waiting.js",
    "notice.js",
    "browser_history.js",
];
/// What calls the doctor, and what stands in its place where there is no file to call.
const DOCTOR_DOOR: &str = "doctor_door.js";
pub const NO_DOCTOR: &str = "const callDoctor = () => {};\nconst watchForDoctor = callDoctor;\n";
const ELEMENT: &str = "element.js";
/// What comes beside the glue of the check: the first screen does not wait for it.
const CHECK: [&str; 9] = [
    "reveal.js",
    "webassembly.js",
    "dialog.js",
    "settings.js",
    "notices.js",
    "unopened.js",
    "page_checks.js",
    "page_actions.js",
    "plan_build.js",
];
/// What those parts are lent of the element's script, and what they give back.
const LENT: &str = "Failure, accents, after, clinicAttributes, counterpart, drawn, fetchWasm, importScript, notice, outward, read, settingNames, \
    sheetOf, source, swallowed";
const GIVEN: &str = "CheckDialog, Notices, PlanBuild, Settings, carryOver, checkPage, childrenParsed, copyText, css, \
    firstQuestions, glue, instantiate, leaveSite, moveTo, printPage, stayWhereOneReads, translate, unopened, \
    weekMinute";
/// The doctor, which only an editor loads who asks for it. It reads a page's settings as the check
/// does, with the check's own script.
const DOCTOR: [&str; 15] = [
    "settings.js",
    "doctor/policy_words.js",
    "doctor/words_nl.js",
    "doctor/words_en.js",
    "doctor/start_checks.js",
    "doctor/page_checks.js",
    "doctor/text_checks.js",
    "doctor/files.js",
    "doctor/server_checks.js",
    "doctor/policy_checks.js",
    "doctor/setting_checks.js",
    "doctor/look_checks.js",
    "doctor/letter.js",
    "doctor/lines.js",
    "doctor/panel.js",
];
const DOCTOR_ITSELF: &str = "doctor/doctor.js";
/// What comes with the plan, beside its glue; and the name under which the glue gives it back.
pub const PLAN: [&str; 4] =
    ["keep_tools.js", "player_voice.js", "player_keys.js", "player_tools.js"];
pub const PLAN_TOOLS: [&str; 1] = ["tools"];
/// What the single file unpacks itself with.
pub const SINGLE_FILE: &str = "single_file.js";
/// Somebody else's type checker has no business in here; `rugwijzer.d.ts` speaks for it.
pub const HEAD: &str = "// Rugwijzer. MIT OR Apache-2.0.\n// @ts-nocheck\n";

/// The module that defines the element.
pub fn script(source: &str, colours: &str, css: &str, welcome: &str) -> Outcome<String> {
    let door = host_scripts(&[DOCTOR_DOOR])?;
    Ok(HEAD.to_owned() + &minify::script(&element(source, colours, css, welcome, &door)?)?)
}

/// The element with its first screen: where the rest is, its styles (`css` is the expression that
/// gives them), the welcome page, what calls the doctor, and the class.
pub fn element(
    source: &str,
    colours: &str,
    css: &str,
    welcome: &str,
    doctor: &str,
) -> Outcome<String> {
    Ok(format!(
        "const source = {source};\n{colours}const css = {css};\nconst welcomePages = {welcome};\n{}{doctor}\
         const lent = {{ {LENT} }};\n{}",
        host_scripts(&FIRST)?,
        host_scripts(&[ELEMENT])?,
    ))
}

/// `const checkParts = (lent) => given`: what the check needs beyond its first screen, the first
/// questions among it.
pub fn check_parts(glue: &str, css: &str, questions: &str) -> Outcome<String> {
    Ok(format!(
        "const checkParts = ({{ {LENT} }}) => {{\nconst css = {css};\nconst firstQuestions = {questions};\n{glue}{}return {{ {GIVEN} }};\n}};\n",
        host_scripts(&CHECK)?,
    ))
}

/// The module that an editor asks for; `facts` are what the build knows of the release.
pub fn doctor_script(facts: &str, css: &str) -> Outcome<String> {
    minify::script(&format!(
        "const makeDoctor = (given) => {{\nconst {{ Failure, after, clinicAttributes, read, source }} = given;\n{facts}\
         const doctorCss = {};\n{}{}return openDoctor;\n}};\n\
         let made;\nexport const openDoctor = (given) => (made ??= makeDoctor(given))(given);\n",
        quote(css),
        host_scripts(&DOCTOR)?,
        host_scripts(&[DOCTOR_ITSELF])?,
    ))
}

pub fn host_scripts(names: &[&str]) -> Outcome<String> {
    names.iter().map(|name| read(&host().join(name))).collect()
}

/// The module that brings what comes after the outcome: its glue with the tools, and its styles.
/// The element asks for its wasm itself.
pub fn plan_script(glue: &str, styles: &Styles) -> Outcome<String> {
    let module = format!("const css = {};\n{}export {{ glue, css }};\n", quote(&styles.plan), glue);
    Ok(HEAD.to_owned() + &minify::script(&module)?)
}

pub fn host() -> PathBuf {
    run::root().join("src").join("host")
}

/// A text as JavaScript writes it.
pub fn quote(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted += "\\\"",
            '\\' => quoted += "\\\\",
            '\n' => quoted += "\\n",
            other => quoted.push(other),
        }
    }
    quoted + "\""
}
