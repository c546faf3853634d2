//! What came after the first visit: a small drawing, and each check-in in a few lines.

use super::{line, section};
use crate::course::{Course, Reason, Row, Why};
use crate::picture::Picture;
use crate::words;
use rugwijzer::clinical::disposition::Disposition;
use rugwijzer::pictures::diary::{Diary, VIEW_BOX};
use yew::prelude::*;

pub fn course(one: &Picture) -> Html {
    let Some(course) = &one.course else { return html! {} };
    let weeks: Vec<String> = course.weeks.iter().map(usize::to_string).collect();
    let moments: Vec<String> =
        course.moments.iter().map(|(moment, how)| format!("{moment}: {how}")).collect();
    let inside = html! {
        <>
            { for course.drawn.iter().map(drawing) }
            <ul class="cl-list">{ for course.rows.iter().rev().map(row) }</ul>
            { line(words::EXERCISED, &weeks.join(" · ")) }
            { line(words::NICE, &moments.join("; ")) }
            if let Some(beside) = &course.beside { <p>{ beside }</p> }
            if course.partly { <p class="cl-soft">{ words::COURSE_PARTLY }</p> }
            { sources(course) }
        </>
    };
    section("course", words::COURSE, inside)
}

fn drawing(drawn: &Diary) -> Html {
    html! {
        <figure class="cl-course">
            <svg viewBox={VIEW_BOX} role="img" aria-label={words::COURSE_ALT} focusable="false">
                <path class="cl-course__band" d={drawn.band.clone()} />
                <path class="cl-course__grid" d={drawn.grid.clone()} />
                <path class="cl-course__now" d={drawn.now.clone()} />
                <path class="cl-course__worst" d={drawn.worst.clone()} />
                <path class="cl-course__dots" d={drawn.worst_dots.clone()} />
                <path class="cl-course__ticks" d={drawn.ticks.clone()} />
            </svg>
            <figcaption class="cl-soft">{ words::COURSE_KEY }</figcaption>
        </figure>
    }
}

/// The last one first: that is how it is now.
fn row(one: &Row) -> Html {
    let told: &'static str = Disposition::id(one.told);
    html! {
        <li data-check-in={one.day.to_string()} data-told={told}>
            <b>{ &one.date }{ ": " }{ words::level(one.told) }</b>{ ". " }
            { &one.said }
            if one.exercised > 0 { { ", " }{ words::exercised_since(one.exercised) } }
            { ". " }
            if let Some(judged) = &one.judged { { why(judged) } }
            else { <span class="cl-soft">{ words::COURSE_UNKNOWN }</span> }
        </li>
    }
}

fn why(judged: &Why) -> Html {
    let reason = |reason: &Reason| html! { <><b class="cl-id">{ reason.id.id() }</b>{ " " }</> };
    html! {
        <>
            { for judged.reasons.iter().map(reason) }
            <span class="cl-soft">{ words::PLAN_STEP }{ " " }</span>
            { judged.step }{ ", " }{ words::stage(judged.stage) }{ ". " }
            <span class="cl-soft">{ judged.why }</span>
        </>
    }
}

/// What each reason says, once, with where it comes from.
fn sources(course: &Course) -> Html {
    let mut named: Vec<&Reason> = Vec::new();
    for reason in
        course.rows.iter().filter_map(|row| row.judged.as_ref()).flat_map(|one| &one.reasons)
    {
        if !named.contains(&reason) {
            named.push(reason);
        }
    }
    let said = |reason: &&Reason| {
        html! {
            <span data-check-in-rule={reason.id.id()}>
                <b class="cl-id">{ reason.id.id() }</b>{ " " }{ reason.text }{ " " }
                { "[" }{ reason.sources.join("; ") }
                if let Some(status) = reason.status { { "; " }{ status } }
                { "] " }
            </span>
        }
    };
    html! { <p class="cl-soft">{ for named.iter().map(said) }</p> }
}
