//! What is said: every text is there, short, without jargon, in the right voice, and with its
//! exclusions.
//!
//! `all_texts` gathers every text of every module, one function each; a new module of words adds
//! its own line there.

use rugwijzer::clinical::advice::{Advice, Topic};
use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::brief::Course;
use rugwijzer::clinical::check_in::course::Beside;
use rugwijzer::clinical::check_in::measure::{Engagement, Moment};
use rugwijzer::clinical::check_in::rules::Threshold;
use rugwijzer::clinical::check_in::{CheckInRuleId, Item, OwnPage, Pick, PlanStep, StepReason};
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::{Contact, Disposition};
use rugwijzer::clinical::exclusions::{EXCLUSIONS, ExclusionId, Left};
use rugwijzer::clinical::exercises::{
    self, Aim, Direction, ExerciseId, Phase, Place, Start, Step, Stop,
};
use rugwijzer::clinical::factors::{FACTORS, FactorId, FactorKind};
use rugwijzer::clinical::information::Group;
use rugwijzer::clinical::learning::{LessonId, Piece};
use rugwijzer::clinical::outlook::{OUTLOOKS, OutlookId};
use rugwijzer::clinical::patterns::{Class, PATTERNS, PatternId};
use rugwijzer::clinical::plan::daily::Daily;
use rugwijzer::clinical::plan::level::Level;
use rugwijzer::clinical::plan::pain_monitoring::{Light, Own, PainRule, Sign};
use rugwijzer::clinical::plan::pregnancy::{AskFirst, StopAtOnce};
use rugwijzer::clinical::plan::walking::{LADDER, Walk, WalkKind};
use rugwijzer::clinical::plan::{Choice, Minutes, Rationale};
use rugwijzer::clinical::question::QUESTIONS;
use rugwijzer::clinical::quoted_answers::{QuotedAnswer, quotable};
use rugwijzer::clinical::reassuring_findings::ReassuringFinding;
use rugwijzer::clinical::red_flags::{RULES, RuleId};
use rugwijzer::clinical::referral::Professional;
use rugwijzer::clinical::review::Look;
use rugwijzer::clinical::revision::{FOR_CLINICIANS, RevisionId};
use rugwijzer::clinical::ruleset::{self, Signature};
use rugwijzer::clinical::safety_net::{Guide, Part};
use rugwijzer::clinical::screen::{Layout, Screen};
use rugwijzer::clinical::sources::{Certainty, Source};
use rugwijzer::clinical::vocabulary::{Field, Kind, Opt};
use rugwijzer::words::clinic::{self, SpokenLanguage};
use rugwijzer::words::code;
use rugwijzer::words::device;
use rugwijzer::words::diary;
use rugwijzer::words::errors::{self, InputProblem};
use rugwijzer::words::fhir;
use rugwijzer::words::frame::{self, Extra};
use rugwijzer::words::information;
use rugwijzer::words::keep::{self, Private};
use rugwijzer::words::offline;
use rugwijzer::words::player::{self, Need, Now, Onward, Spoken, Within};
use rugwijzer::words::rooms::{self, Complaint, Room};
use rugwijzer::words::setting;
use rugwijzer::words::texts::Texts;
use rugwijzer::words::therapist;
use rugwijzer::words::{Label, Lang, Voice, field, option, page, tri};
use rugwijzer::words::{check_in, exercise, insight, learn, outcome, plan, soep};
use std::collections::BTreeSet;

/// Where a text stands, and the text. Texts that are read together stand together, one a line.
type Text = (String, String);

fn all_texts() -> Vec<Text> {
    [
        page_texts(),
        field_texts(),
        option_texts(),
        frame_texts(),
        error_texts(),
        outcome_texts(),
        check_in_texts(),
        clinic_texts(),
        room_texts(),
        keep_texts(),
        device_texts(),
        code_texts(),
        fhir_texts(),
        information_texts(),
        insight_texts(),
        learn_texts(),
        exercise_texts(),
        plan_texts(),
        player_texts(),
    ]
    .concat()
}

/// Every language with every voice.
fn tongues() -> impl Iterator<Item = (Lang, Voice)> {
    Lang::ALL.into_iter().flat_map(|lang| Voice::ALL.into_iter().map(move |voice| (lang, voice)))
}

fn page_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        for screen in Screen::ALL {
            let words = page(lang, voice, *screen);
            let mut add = |what: &str, text: String| {
                texts.push((format!("page {} {what} {voice:?}", screen.id()), text))
            };
            add("title", words.title.to_owned());
            add("why", words.why.to_owned());
            add("short", words.short.to_owned());
            for hint in words.hints.iter().chain(words.notes) {
                add("hint", (*hint).to_owned());
            }
        }
    }
    texts
}

fn field_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        for question in QUESTIONS {
            let name = format!("field {} {} {voice:?}", question.screen.id(), question.field.id());
            texts.push((name, joined(field(lang, voice, question.screen, question.field))));
        }
    }
    texts
}

fn option_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        for opt in Field::ALL.iter().flat_map(|field| field.options()) {
            texts.push((format!("option {opt:?} {voice:?}"), joined(option(lang, voice, *opt))));
        }
        for answer in Tri::ALL {
            texts.push((format!("option {answer:?} {voice:?}"), tri(lang, answer).to_owned()));
        }
    }
    texts
}

fn frame_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        for (name, said) in frame::frame(lang).all() {
            texts.push((format!("frame {name}"), said.join("\n")));
        }
        for (name, said) in offline::offline(lang).all() {
            texts.push((format!("offline {name}"), said.join("\n")));
        }
        let outdated = offline::outdated(lang, ruleset::REVIEW);
        texts.push(("outdated".to_owned(), format!("{}\n{}", outdated.title, outdated.body)));
        texts.push(("frame step".to_owned(), frame::step(lang, 3)));
        texts.push(("frame age".to_owned(), frame::age(lang, 45)));
        texts.push(("frame score".to_owned(), frame::score(lang, 7)));
        for days in [0, 1, 5, 7, 21, 30, 365] {
            texts.push((format!("frame duration {days}"), frame::duration(lang, days)));
        }
    }
    for (lang, voice) in tongues() {
        for extra in Extra::ALL {
            for text in frame::extra(lang, voice, extra) {
                texts.push((format!("extra {extra:?} {voice:?}"), (*text).to_owned()));
            }
        }
        for screen in Screen::ALL {
            let short = page(lang, voice, *screen).short;
            texts.push((
                format!("change {} {voice:?}", screen.id()),
                frame::change_name(lang, short),
            ));
        }
    }
    texts
}

fn error_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        texts.push(("error summary".to_owned(), errors::summary(lang).to_owned()));
        for lack in InputProblem::ALL {
            texts.push((
                format!("error {lack:?} {voice:?}"),
                errors::problem(lang, voice, lack).to_owned(),
            ));
        }
        for question in QUESTIONS {
            let label = field(lang, voice, question.screen, question.field).label;
            let name = format!("error follow {} {voice:?}", question.field.id());
            texts.push((name, errors::follow(lang, label)));
        }
    }
    texts
}

fn outcome_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        for rule in RuleId::ALL {
            for special in [false, true] {
                add(
                    format!("reason {rule:?} {special}"),
                    &[outcome::means(lang, voice, *rule, special)],
                );
            }
        }
        for said in RULES
            .iter()
            .flat_map(|rule| quotable(&rule.when))
            .filter(|said| *said != QuotedAnswer::Flag(Field::DFlu, Tri::Yes))
        {
            add(format!("reason {said:?}"), &[&outcome::told(lang, voice, said)]);
        }
        for disposition in Disposition::ALL {
            add(format!("ladder {disposition:?}"), &[outcome::ladder_word(lang, *disposition)]);
            for contact in Contact::ALL {
                let words = outcome::verdict(lang, voice, *disposition, &[*contact]);
                add(
                    format!("verdict {disposition:?} {contact:?}"),
                    &[words.word, words.headline, words.lead],
                );
            }
        }
        for contact in Contact::ALL {
            let words = outcome::contact(lang, voice, *contact);
            add(format!("contact {contact:?}"), &[words.name, words.when]);
        }
        add("fallback".to_owned(), &[outcome::fallback_112(lang)]);
        for part in Part::ALL {
            add(format!("part {part:?}"), &[outcome::part(lang, *part)]);
        }
        for guide in Guide::ALL {
            add(format!("guide {guide:?}"), &[outcome::guide(lang, voice, *guide)]);
        }
        for topic in Topic::ALL {
            add(format!("topic {topic:?}"), &[outcome::topic(lang, *topic)]);
        }
        for advice in Advice::ALL {
            add(format!("advice {advice:?}"), &outcome::advice(lang, voice, *advice).texts());
        }
        for favour in ReassuringFinding::ALL {
            add(format!("favour {favour:?}"), &[outcome::favour(lang, voice, *favour)]);
        }
        for look in Look::ALL {
            add(format!("look {look:?}"), &outcome::look(lang, voice, *look).texts());
        }
        let nsaid = outcome::nsaid(lang, voice);
        add(
            "nsaid question".to_owned(),
            &[nsaid.question, nsaid.yes_label, nsaid.no_label, nsaid.unknown_label],
        );
        for (name, list) in [
            ("items", nsaid.items),
            ("yes", nsaid.yes),
            ("no", nsaid.no),
            ("unknown", nsaid.unknown),
        ] {
            add(format!("nsaid {name}"), list);
        }
        for (name, said) in outcome::result(lang, voice).all() {
            add(format!("result {name}"), &said);
        }
        let signature = Signature { name: "A. de Vries", big: "00000000000", date: ruleset::DATE };
        let day =
            time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
        for made in [
            outcome::deadline(lang, day),
            outcome::call_clinic(lang, "030 000 00 00"),
            outcome::printed_line(lang, Some("Fysiotherapie De Wilg"), day),
            outcome::ruleset_line(lang, ruleset::VERSION, ruleset::DATE),
            outcome::review_state(lang, None),
            outcome::review_state(lang, Some(&signature)),
            outcome::in_days(lang, 0),
            outcome::in_days(lang, 15),
        ] {
            add("made".to_owned(), &[made.as_str()]);
        }
    }
    texts
}

fn check_in_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("check-in {what} {voice:?}"), said.join("\n")))
        };
        for (name, said) in check_in::check_in(lang, voice).all() {
            add(name.to_owned(), &said);
        }
        for page in OwnPage::ALL {
            let words = check_in::page(lang, voice, *page);
            add(page.id().to_owned(), &[words.title]);
            add(format!("{} why", page.id()), &[words.why]);
            add(format!("{} short", page.id()), &[words.short]);
            for hint in words.hints.iter().chain(words.notes) {
                add(format!("{} hint", page.id()), &[hint]);
            }
        }
        for item in Item::ALL {
            add(format!("{item:?}"), &[&joined(check_in::item(lang, voice, *item))]);
        }
        for pick in Pick::ALL {
            add(format!("{pick:?}"), &[&joined(check_in::pick(lang, voice, *pick))]);
        }
        for rule in CheckInRuleId::ALL {
            add(format!("reason {rule:?}"), &[check_in::reason(lang, voice, *rule)]);
            add(format!("act {rule:?}"), &[check_in::act(lang, voice, *rule)]);
        }
        for step in PlanStep::ALL {
            add(format!("{step:?}"), &check_in::step(lang, voice, *step).texts());
        }
        for reason in StepReason::ALL {
            add(format!("why {reason:?}"), &[check_in::why(lang, voice, *reason)]);
        }
        for threshold in Threshold::ALL {
            add(format!("{threshold:?}"), &[check_in::threshold(lang, voice, *threshold)]);
        }
        for beside in Beside::ALL {
            for days in [0, 1, 9, 23] {
                add(format!("{beside:?}"), &[&check_in::beside(lang, voice, *beside, days)]);
            }
        }
        for moment in Moment::ALL {
            add(format!("{moment:?}"), &[check_in::moment(lang, *moment)]);
            add(format!("{moment:?} due"), &[check_in::due(lang, voice, *moment)]);
        }
        let whys = Item::Stopped.picks().into_iter().map(Engagement::Stopped);
        for how in
            [Engagement::ToCome, Engagement::NotKnown, Engagement::GoesOn].into_iter().chain(whys)
        {
            let said = check_in::engagement(lang, voice, how);
            assert!(!said.is_empty(), "{how:?}");
            add(format!("{how:?}"), &[said]);
        }
        for days in [1, 3, 7, 12, 14, 28] {
            add("again".to_owned(), &[&check_in::again(lang, days)]);
        }
    }
    texts
}

fn clinic_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    let day = time::Date::from_calendar_date(2026, time::Month::November, 29).expect("a real day");
    for lang in Lang::ALL {
        let mut add =
            |what: &str, said: &str| texts.push((format!("clinic {what}"), said.to_owned()));
        for (name, said) in clinic::card(lang).all() {
            add(name, &said.join("\n"));
        }
        for language in SpokenLanguage::ALL {
            add("spoken", &clinic::spoken(lang, &[*language, SpokenLanguage::English]));
        }
        for first in 0..7 {
            for last in first..7 {
                add("days", &clinic::days(lang, first, last));
            }
            add("opens", &clinic::opens_at(lang, Some(first), 510));
        }
        add("opens", &clinic::opens_at(lang, None, 1440));
        add("open", &clinic::open_until(lang, 725));
        add("hours", &clinic::hours(lang, 0, 1440));
        for number in [None, Some("49012345604")] {
            for day in [None, Some(day)] {
                add("responsible", &clinic::responsible(lang, "M. de Vries", number, day));
            }
        }
        add("logo", &clinic::logo(lang, "De Linde"));
    }
    texts
}

fn information_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        for (name, said) in information::information(lang).all() {
            texts.push((format!("information {name} {voice:?}"), said.join("\n")));
        }
        for group in Group::ALL {
            let said = information::group(lang, *group).texts().join("\n");
            texts.push((format!("information {group:?} {voice:?}"), said));
        }
    }
    texts
}

fn keep_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        for (name, said) in keep::keep(lang).all() {
            texts.push((format!("keep {name}"), said.join("\n")));
        }
        for kind in Private::ALL {
            texts.push((format!("keep {kind:?}"), joined(keep::private(lang, *kind))));
        }
        let exercising = Minutes::ALL.iter().map(|minutes| keep::exercise_event(lang, *minutes));
        for event in exercising.chain([keep::look_event(lang)]) {
            texts.push(("keep event".to_owned(), event.join("\n")));
        }
    }
    texts
}

fn device_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    let day = time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
    for lang in Lang::ALL {
        for (name, said) in device::device(lang).all() {
            texts.push((format!("device {name}"), said.join("\n")));
        }
        for (name, said) in diary::diary(lang).all() {
            texts.push((format!("diary {name}"), said.join("\n")));
        }
        texts.push(("diary date".to_owned(), diary::short_date(lang, day)));
        texts.push(("device last visit".to_owned(), device::last_visit(lang, day)));
        texts.push(("device of earlier".to_owned(), device::of_earlier(lang, day)));
    }
    for (lang, voice) in tongues() {
        for (name, said) in therapist::therapist(lang, voice).all() {
            texts.push((format!("therapist {name} {voice:?}"), said.join("\n")));
        }
        texts.push(("therapist made".to_owned(), therapist::made_on(lang, day)));
        for weeks in [1, 6] {
            texts.push((format!("therapist {weeks} weeks"), therapist::weeks(lang, weeks)));
        }
    }
    texts
}

fn code_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    let day = time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
    for (lang, voice) in tongues() {
        for (name, said) in code::code(lang, voice).all() {
            // The code follows on it, in the same line.
            texts.push((format!("code {name} {voice:?}"), said.join("\n").trim_end().to_owned()));
        }
        for outcome in Disposition::ALL {
            texts.push((format!("code told {outcome:?}"), code::told(lang, *outcome).to_owned()));
            texts.push((format!("code today {outcome:?}"), code::today(lang, *outcome).to_owned()));
        }
        for id in RevisionId::ALL {
            let said = code::revision(lang, *id).map(str::to_owned);
            texts.extend(said.map(|said| (format!("code change {id:?}"), said)));
        }
        texts.push(("code made on".to_owned(), code::made_on(lang, day)));
    }
    texts
}

/// Each change of the rules has its plain words, or is marked as for clinicians alone.
#[test]
fn a_change_of_the_rules_is_told_to_visitors_or_is_for_clinicians() {
    for lang in Lang::ALL {
        let mut said = BTreeSet::new();
        for id in RevisionId::ALL {
            let words = code::revision(lang, *id);
            assert_eq!(words.is_none(), FOR_CLINICIANS.contains(id), "{id:?}");
            assert!(words.is_none_or(|words| said.insert(words)), "{id:?}: said twice");
        }
    }
}

fn fhir_texts() -> Vec<Text> {
    let texts = Lang::ALL.into_iter().flat_map(|lang| fhir::fhir(lang).all());
    texts.map(|(name, said)| (format!("fhir {name}"), said.join("\n"))).collect()
}

fn room_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    let day = time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
    let said = [
        Complaint::default(),
        Complaint { days: Some(0), leg: true, hampered: true, strong: None },
        Complaint { days: Some(20), leg: true, hampered: false, strong: Some(8) },
        Complaint { days: Some(240), leg: false, hampered: true, strong: None },
        Complaint { days: Some(800), ..Complaint::default() },
    ];
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        for (name, said) in rooms::first(lang, voice).all() {
            add(format!("first {name}"), &said);
        }
        for room in Room::ALL {
            add(format!("room {room:?}"), &[rooms::room(lang, voice, *room)]);
        }
        for course in Course::ALL {
            add(format!("course {course:?}"), rooms::course(lang, voice, *course));
        }
        for disposition in
            [Disposition::GpWithinDays, Disposition::PhysioOrPodo, Disposition::SelfCare]
        {
            for walk in [
                None,
                Some("5 minuten, 2 keer per dag, elke dag"),
                Some("Fietsen: 10 minuten, 5 dagen per week"),
            ] {
                add(format!("act {disposition:?}"), &[&rooms::act(lang, voice, disposition, walk)]);
            }
        }
        add("look".to_owned(), &[&rooms::look_on(lang, day)]);
        for complaint in said {
            for contact in
                [None, Some(Contact::Physio), Some(Contact::PelvicPhysio), Some(Contact::Podo)]
            {
                let steps = rooms::steps(lang, voice, contact, complaint);
                add(
                    format!("steps {contact:?}"),
                    &steps.iter().map(String::as_str).collect::<Vec<_>>(),
                );
            }
            add("to the GP".to_owned(), &[&rooms::to_gp(lang, voice, complaint, Some(day))]);
        }
        for left in [1, 11] {
            add("more".to_owned(), &[&rooms::more(lang, left)]);
        }
    }
    texts
}

fn insight_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        for (name, said) in insight::insight(lang, voice).all() {
            add(format!("insight {name}"), &said);
        }
        for pattern in PatternId::ALL {
            let words = insight::pattern(lang, voice, *pattern);
            add(format!("pattern {pattern:?}"), &words.texts());
            // The name also stands alone, and so does the sentence that says what the complaint may
            // fit.
            add(format!("pattern {pattern:?} name"), &[words.name]);
            add(format!("pattern {pattern:?} fits"), &[words.fits]);
        }
        for class in [Class::Aspecific, Class::Specific, Class::Elsewhere] {
            let words = insight::class(lang, class);
            add(format!("class {class:?}"), &[words.name, words.about]);
        }
        for cond in signs() {
            add(format!("sign {cond:?}"), &[&insight::sign(lang, voice, cond)]);
        }
        for factor in FactorId::ALL {
            let words = insight::factor(lang, voice, *factor);
            add(format!("factor {factor:?}"), &[words.name, words.why, words.step]);
        }
        for kind in
            [FactorKind::Risk, FactorKind::Prognostic, FactorKind::Functional, FactorKind::Beside]
        {
            let words = insight::factor_kind(lang, kind);
            add(format!("kind {kind:?}"), &[words.title, words.note]);
        }
        for professional in Professional::ALL {
            add(
                format!("professional {professional:?}"),
                &insight::professional(lang, voice, *professional).texts(),
            );
        }
        for outlook in OutlookId::ALL {
            add(format!("outlook {outlook:?}"), &insight::outlook(lang, voice, *outlook).texts());
        }
        for weeks in OUTLOOKS.iter().flat_map(|outlook| outlook.points).map(|point| point.week) {
            add(format!("week {weeks}"), &[&insight::week(lang, weeks)]);
        }
        for (from_now, days) in [(true, 400), (false, 0), (false, 1), (false, 30), (false, 39)] {
            add(
                format!("place {from_now} {days}"),
                &[&insight::place(lang, voice, from_now, days)],
            );
        }
        for sure in
            [Certainty::Read, Certainty::Secondary, Certainty::Recorded, Certainty::Professional]
        {
            add(format!("certainty {sure:?}"), &[insight::certainty(lang, sure)]);
        }
        for source in [Source::DutchLeaflets, Source::PracticeKnowledge] {
            add(format!("source {source:?}"), insight::source(lang, source).as_slice());
        }
        add("more step".to_owned(), &[&insight::more_step(lang, 3, 10)]);
    }
    texts
}

fn learn_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        for (name, said) in learn::learn(lang, voice).all() {
            add(format!("learn {name}"), &said);
        }
        for piece in Piece::ALL {
            let words = learn::piece(lang, *piece);
            add(format!("piece {piece:?}"), &[words.name, words.about]);
        }
        for lesson in LessonId::ALL {
            add(format!("lesson {lesson:?}"), &learn::lesson(lang, *lesson).texts());
        }
    }
    texts
}

fn exercise_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        for id in ExerciseId::ALL {
            add(format!("exercise {id:?}"), &exercise::exercise(lang, *id).texts());
            add(format!("dose {id:?}"), &[&exercise::dose(lang, exercises::exercise(*id).dose)]);
        }
        for id in ExclusionId::ALL {
            let words = exercise::exclusion(lang, voice, *id);
            add(format!("exclusion {id:?}"), &[words.not_if, words.why]);
        }
        for left in Left::ALL {
            add(format!("left {left:?}"), &[exercise::left(lang, *left)]);
        }
        for step in Step::ALL {
            let words = exercise::step(lang, *step);
            add(format!("step {step:?}"), &[words.name, words.about]);
        }
        for (name, said) in exercise::labels(lang).all() {
            add(format!("exercise label {name}"), &said);
        }
        for (name, said) in exercise::pictures(lang).all() {
            add(format!("picture {name}"), &said);
        }
        let terms = Aim::ALL
            .iter()
            .map(|aim| exercise::aim(lang, *aim))
            .chain(exercises::Part::ALL.iter().map(|part| exercise::part(lang, *part)))
            .chain(Start::ALL.iter().map(|start| exercise::start(lang, *start)))
            .chain(Place::ALL.iter().map(|place| exercise::place(lang, *place)))
            .chain(Stop::ALL.iter().map(|stop| exercise::stop(lang, *stop)));
        for term in terms {
            add("exercise term".to_owned(), &[term]);
        }
    }
    texts
}

fn plan_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for (lang, voice) in tongues() {
        let mut add = |what: String, said: &[&str]| {
            texts.push((format!("{what} {voice:?}"), said.join("\n")))
        };
        let words = plan::plan(lang, voice);
        for (name, said) in words.all() {
            add(format!("plan {name}"), &said);
        }
        for (count, seconds) in [(1, 60), (4, 500)] {
            add("plan session".to_owned(), &[&plan::session(lang, count, seconds)]);
            add(
                "plan changed".to_owned(),
                &[&plan::changed(lang, Minutes::Twenty, "Bruggetje, Wandelen", seconds)],
            );
        }
        for phase in Phase::ALL {
            add(format!("phase {phase:?}"), &plan::phase(lang, *phase).texts());
        }
        for because in Rationale::ALL {
            add(
                format!("because {because:?}"),
                &[&format!("{} {}.", words.because, plan::because(lang, *because))],
            );
        }
        for rule in PainRule::ALL {
            for light in Light::ALL {
                let words = plan::light(lang, *rule, *light);
                add(format!("light {rule:?} {light:?}"), &[words.name, words.when, words.act]);
            }
        }
        for level in Level::ALL {
            add(format!("level {level:?}"), &[plan::level(lang, *level)]);
        }
        for (step, kind, weeks) in [
            (0, WalkKind::Indoors, 1),
            (1, WalkKind::Ladder, 2),
            (2, WalkKind::Ladder, 1),
            (3, WalkKind::Ladder, 1),
            (5, WalkKind::Ladder, 1),
            (0, WalkKind::Intervals, 1),
        ] {
            let walk = Walk {
                kind,
                step,
                rung: LADDER[step],
                weeks,
                next: LADDER.get(step + 1).copied(),
                exercise: ExerciseId::WalkingShort,
                because: Rationale::Slower,
            };
            add(format!("walk {kind:?} {step}"), &[&plan::walk(lang, &walk)]);
            for line in plan::walk_on(lang, &walk)
                .into_iter()
                .chain(plan::walk_on(lang, &Walk { next: None, ..walk }))
            {
                add(format!("walk on {kind:?} {step}"), &[&line]);
            }
        }
        for id in ExerciseId::ALL {
            add(format!("purpose {id:?}"), &[exercise::purpose(lang, *id)]);
            add(
                format!("amount {id:?}"),
                &[&plan::amount(
                    lang,
                    &Choice {
                        days: 3,
                        kilos: if exercises::exercise(*id).dose.sides == exercises::Sides::None {
                            5
                        } else {
                            0
                        },
                        dose: exercises::exercise(*id).dose.once(),
                        ..Choice::of(*id, Rationale::Slower)
                    },
                )],
            );
        }
        for rule in PainRule::ALL {
            for now in 0..=10 {
                add(
                    format!("own number {rule:?} {now}"),
                    &[&plan::own_number(lang, voice, Own::from(*rule, now))],
                );
            }
        }
        for id in ExerciseId::ALL {
            add(format!("half {id:?}"), &[&plan::half_of(lang, exercises::exercise(*id).dose)]);
        }
        for daily in Daily::ALL {
            add(format!("daily {daily:?}"), &plan::daily(lang, *daily).texts());
        }
        let terms = Minutes::ALL
            .iter()
            .map(|minutes| plan::minutes(lang, *minutes))
            .chain(Direction::ALL.iter().map(|direction| plan::direction(lang, *direction)))
            .chain(Sign::ALL.iter().map(|sign| plan::sign(lang, *sign)))
            .chain(AskFirst::ALL.iter().map(|ask| plan::ask_first(lang, *ask)))
            .chain(StopAtOnce::ALL.iter().map(|sign| plan::stop_at_once(lang, *sign)));
        for term in terms {
            add("plan term".to_owned(), &[term]);
        }
    }
    texts
}

fn player_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let mut add = |what: String, said: String| texts.push((format!("player {what}"), said));
        for (name, said) in player::player(lang).all() {
            add(name.to_owned(), said.join("\n"));
        }
        for rule in PainRule::ALL {
            for light in Light::ALL {
                let words = player::felt(lang, *rule, *light);
                let later = plan::light(lang, *rule, *light);
                assert_eq!(
                    words.later,
                    (later.name, later.when, later.act),
                    "the rule of the plan, word for word"
                );
                add(
                    format!("felt {rule:?} {light:?}"),
                    [&[words.answer, words.title], words.body].concat().join("\n"),
                );
            }
        }
        for now in Now::ALL {
            for round in [(1, 1), (1, 2)] {
                for other_side in [None, Some(false), Some(true)] {
                    add(
                        format!("now {now:?}"),
                        player::now(lang, now, Within { round, other_side }),
                    );
                }
            }
        }
        for now in 0..=10 {
            for light in Light::ALL {
                if let Some(answer) = player::answer(lang, *light, Own::from(PainRule::Back, now)) {
                    add(format!("answer {now} {light:?}"), answer);
                }
            }
            add("gave".to_owned(), player::gave(lang, now));
        }
        for need in Need::ALL {
            add(format!("need {need:?}"), player::need(lang, need).to_owned());
        }
        for on in Onward::ALL {
            add("on".to_owned(), player::on(lang, on).to_owned());
        }
        for spoken in Spoken::ALL {
            add(format!("spoken {spoken:?}"), player::spoken(lang, spoken));
        }
        let (title, body) = player::amber_again(lang);
        add("amber again".to_owned(), [&[title], body].concat().join("\n"));
        add("gave amber".to_owned(), player::gave_amber(lang, &["Bruggetje"]));
        add("red".to_owned(), player::red(lang).texts().join("\n"));
        add("count".to_owned(), player::count(lang, 2, 5));
        add("times".to_owned(), player::of_times(lang, 8));
    }
    texts
}

/// Every condition that can be shown as a sign.
fn signs() -> impl Iterator<Item = &'static Cond> {
    PATTERNS.iter().flat_map(|pattern| pattern.supports.iter().chain(pattern.against))
}

/// The clinician's words: exempt from the rules of plain language, and from nothing else.
fn soep_texts() -> Vec<Text> {
    let mut texts = Vec::new();
    for lang in Lang::ALL {
        let mut add = |what: String, said: String| texts.push((format!("soep {what}"), said));
        for (name, said) in soep::soep(lang).all() {
            add(name.to_owned(), said.join("\n"));
        }
        for field in Field::ALL {
            add(format!("term {}", field.id()), soep::term(lang, *field).to_owned());
        }
        for option in Field::ALL.iter().flat_map(|field| field.options()) {
            add(format!("answer {option:?}"), soep::answer(lang, *option).to_owned());
        }
        for (field, number) in [
            (Field::Age, 58),
            (Field::Sev, 7),
            (Field::Days, 0),
            (Field::Days, 1),
            (Field::Days, 42),
        ] {
            add(format!("amount {field:?}"), soep::amount(lang, field, number));
        }
        for pattern in PatternId::ALL {
            add(format!("pattern {pattern:?}"), soep::pattern(lang, *pattern).to_owned());
            if let Some(icpc) = soep::icpc(lang, *pattern) {
                add(format!("icpc {pattern:?}"), soep::icpc_line(lang, icpc));
            }
        }
        for factor in FactorId::ALL {
            add(format!("factor {factor:?}"), soep::factor(lang, *factor).to_owned());
        }
        for professional in Professional::ALL {
            add(
                format!("professional {professional:?}"),
                soep::professional(lang, *professional).to_owned(),
            );
        }
        for contact in Contact::ALL {
            add(format!("contact {contact:?}"), soep::contact(lang, *contact).to_owned());
        }
        for disposition in Disposition::ALL {
            add(
                format!("disposition {disposition:?}"),
                soep::disposition(lang, *disposition).to_owned(),
            );
        }
        let day =
            time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
        for who in Field::Who.options() {
            add(format!("not examined {who:?}"), soep::not_examined(lang, *who, Some(day)));
        }
        add("harm".to_owned(), soep::harm(lang).to_owned());
    }
    texts
}

fn joined(label: Label) -> String {
    if label.hint.is_empty() {
        label.label.to_owned()
    } else {
        format!("{}\n{}", label.label, label.hint)
    }
}

/// Fails with every text for which `wrong` has something to say.
fn none_is_wrong(texts: Vec<Text>, wrong: impl Fn(&str) -> Option<String>) {
    let found: Vec<String> = texts
        .into_iter()
        .filter_map(|(place, text)| wrong(&text).map(|why| format!("{place}: {why}\n    {text}")))
        .collect();
    assert!(found.is_empty(), "{} texts:\n{}", found.len(), found.join("\n"));
}

/// On a small phone with large letters a long word is broken where its parts meet, and a telephone
/// number is not.
#[test]
fn long_words_have_seams_and_numbers_have_none() {
    for (name, text) in all_texts() {
        let set = setting::set(&text).unwrap_or_else(|| text.clone());
        assert_eq!(
            set.replace('\u{ad}', "").replace('\u{2011}', "-"),
            text.replace('\u{ad}', ""),
            "{name}: the same words"
        );
        for word in set.split(|letter: char| !letter.is_alphabetic()) {
            assert!(word.chars().count() < setting::LONG, "{name}: {word}");
        }
        assert!(!set.contains("0800-"), "{name}: {set}");
    }
}

#[test]
fn every_text_is_there() {
    none_is_wrong([all_texts(), soep_texts()].concat(), |text| {
        let first = text.lines().next().unwrap_or_default();
        (first.trim().is_empty() || text != text.trim())
            .then(|| "empty, or with loose spaces".to_owned())
    });
}

#[test]
fn no_sentence_is_longer_than_fifteen_words() {
    none_is_wrong(all_texts(), |text| {
        let long = text.split(['.', '!', '?', ':', '\n']).map(count_words).max().unwrap_or(0);
        (long > 15).then(|| format!("a sentence of {long} words"))
    });
}

fn count_words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
}

/// Beginnings of words that need an explanation beside them.
const JARGON: &[&str] = &[
    "abces",
    "acuut",
    "acute",
    "analgetic",
    "aneurysma",
    "anticoagul",
    "anamnese",
    "aorta",
    "aspecifiek",
    "bilatera",
    "caudaal",
    "cauda",
    "cervica",
    "chronisch",
    "comorbid",
    "contra-indicatie",
    "contractie",
    "corticostero",
    "defecatie",
    "degenerat",
    "dissectie",
    "disfunctie",
    "erectie",
    "etiolog",
    "exacerbatie",
    "febri",
    "flexie",
    "extensie",
    "fractu",
    "glucocort",
    "hartfalen",
    "hernia",
    "immuun",
    "immuno",
    "incontinent",
    "indicatie",
    "inflammat",
    "instabiliteit",
    "ischias",
    "katheter",
    "laterale",
    "lumba",
    "lumbo",
    "maligniteit",
    "manipul",
    "melanoom",
    "metasta",
    "mictie",
    "mobiliseren",
    "motoriek",
    "motorisch",
    "multidisciplinair",
    "myelo",
    "neurolog",
    "nierdialyse",
    "nsaid",
    "opioïd",
    "opiaat",
    "orgasme",
    "osteo",
    "paraparese",
    "paresthesie",
    "parese",
    "patholog",
    "perineum",
    "podotherapeut",
    "pols ",
    "postpartum",
    "prevalentie",
    "prognos",
    "protrusie",
    "psoriasis",
    "psychosociaal",
    "pyelo",
    "radiculair",
    "radiculo",
    "retentie",
    "sacra",
    "sacro",
    "sensibiliteit",
    "si-gewricht",
    "spasme",
    "spondyl",
    "stenose",
    "symptom",
    "symptoom",
    "thoracaal",
    "trauma",
    "triage",
    "trombose ",
    "tumor",
    "urineretentie",
    "urineweg",
    "vertebra",
];
/// What shows that an explanation stands there.
const EXPLAINED: &[&str] = &["(", "dat is", "is een", "noemen dit"];

#[test]
fn jargon_comes_with_its_explanation() {
    none_is_wrong(all_texts(), |text| {
        let text = text.to_lowercase();
        let explained = EXPLAINED.iter().any(|sign| text.contains(sign));
        let starts =
            |word: &&&str| text.match_indices(**word).any(|(at, _)| is_word_start(&text, at));
        (!explained)
            .then(|| JARGON.iter().find(starts))
            .flatten()
            .map(|word| format!("\"{word}\" without an explanation"))
    });
}

fn is_word_start(text: &str, at: usize) -> bool {
    text[..at].chars().next_back().is_none_or(|before| !before.is_alphanumeric())
}

#[test]
fn nothing_soothes_excludes_or_regrets() {
    const NEVER: &[&str] = &[
        "geen zorgen",
        "helaas",
        "uitgesloten",
        "normaal gesproken",
        "gerust",
        "simpelweg",
        "gewoonweg",
    ];
    none_is_wrong(all_texts(), |text| {
        let text = text.to_lowercase();
        NEVER.iter().find(|words| text.contains(**words)).map(|words| format!("\"{words}\""))
    });
}

#[test]
fn for_someone_else_the_body_is_never_yours() {
    // What the visitor may be told about their own part: filling in, knowing, choosing, saying.
    const VISITOR: &[&str] = &[
        "voor wie u dit invult",
        "vult u ",
        "telt u ",
        "als u het niet weet",
        "u mag ",
        "u wist ",
        "u zei ",
        "koos u ",
        "weet ik niet",
        "zeg ik liever niet",
        "ik ben bang dat deze persoon",
        "voor mijzelf",
    ];
    let mine = ["u", "uw", "uzelf", "ik", "mij", "mijn", "mijzelf"];
    let questions = check_in_texts().into_iter().filter(|(place, _)| {
        // What the check-in asks; its lead and its advice speak to the visitor.
        let asked = Item::ALL.iter().map(|item| format!("{item:?}"));
        let answered = Pick::ALL.iter().map(|pick| format!("{pick:?}"));
        let pages = OwnPage::ALL.iter().map(|page| page.id().to_owned());
        asked.chain(answered).chain(pages).any(|name| place.contains(&format!("check-in {name} ")))
    });
    let body = [page_texts(), field_texts(), option_texts(), questions.collect()].concat();
    let body = body
        .into_iter()
        .filter(|(place, _)| place.ends_with("Other"))
        .filter(|(place, _)| !place.contains("Who"));
    none_is_wrong(body.collect(), |text| {
        let text =
            VISITOR.iter().fold(text.to_lowercase(), |text, allowed| text.replace(allowed, " "));
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.find(|word| mine.contains(word)).map(|word| format!("\"{word}\""))
    });
}

#[test]
fn the_two_voices_differ_where_the_body_is_addressed() {
    let differs = |screen| {
        page(Lang::Nl, Voice::You, screen).title != page(Lang::Nl, Voice::Other, screen).title
    };
    for screen in [
        Screen::Danger,
        Screen::Saddle,
        Screen::Legs,
        Screen::Ill,
        Screen::Site,
        Screen::Rest,
        Screen::Mind,
    ] {
        assert!(differs(screen), "{screen:?}");
    }
}

#[test]
fn none_and_unknown_read_the_same_everywhere() {
    let frame = frame::frame(Lang::Nl);
    for voice in Voice::ALL {
        let none = Field::ALL
            .iter()
            .flat_map(|field| field.options())
            .filter(|opt| opt.stands_alone() && opt.id() == "none");
        for opt in none {
            assert_eq!(option(Lang::Nl, voice, *opt).label, frame.none_of_these, "{opt:?}");
        }
        let unknown =
            Field::ALL.iter().flat_map(|field| field.options()).filter(|opt| opt.id() == "unknown");
        for opt in unknown.filter(|opt| **opt != Opt::SuicUnknown) {
            assert_eq!(option(Lang::Nl, voice, *opt).label, frame.dont_know, "{opt:?}");
        }
    }
    assert_eq!(tri(Lang::Nl, Tri::Unknown), frame.dont_know);
}

#[test]
fn answers_of_one_question_can_be_told_apart() {
    for (lang, voice) in tongues() {
        for field in Field::ALL.iter().filter(|field| !field.options().is_empty()) {
            let mut labels: Vec<_> =
                field.options().iter().map(|opt| option(lang, voice, *opt).label).collect();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), field.options().len(), "{} {voice:?}", field.id());
        }
    }
}

#[test]
fn answers_of_a_check_in_can_be_told_apart_and_doubt_reads_as_everywhere() {
    for (lang, voice) in tongues() {
        for item in Item::ALL {
            let picks = item.picks();
            let mut labels: Vec<_> =
                picks.iter().map(|pick| check_in::pick(lang, voice, *pick).label).collect();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), picks.len(), "{} {voice:?}", item.id());
            for pick in picks.iter().filter(|pick| pick.id() == "unknown") {
                assert_eq!(check_in::pick(lang, voice, *pick).label, frame::frame(lang).dont_know);
            }
        }
    }
}

#[test]
fn boxes_of_one_page_can_be_told_apart() {
    for (lang, voice) in tongues() {
        for screen in Screen::ALL.iter().filter(|screen| screen.layout() == Layout::Tick) {
            let mut labels: Vec<_> = screen
                .questions()
                .map(|one| field(lang, voice, *screen, one.field).label)
                .collect();
            let asked = labels.len();
            labels.sort_unstable();
            labels.dedup();
            assert_eq!(labels.len(), asked, "{} {voice:?}", screen.id());
        }
    }
}

/// What the rule table says a question must say: what counts, and what does not.
const IN_THE_QUESTION: &[(Screen, Field, &[&str])] = &[
    (Screen::Danger, Field::AIll, &["alleen door de rugpijn", "telt dit niet"]),
    (Screen::Danger, Field::AChest, &["Nieuwe", "schouderbladen", "ademen"]),
    (Screen::Danger, Field::ALeg, &["koud en bleek", "niet meer beweegt"]),
    (Screen::Danger, Field::APulse, &["bult", "klopt"]),
    (Screen::Danger, Field::ABelly, &["buikpijn", "zaadbal"]),
    (Screen::Saddle, Field::BSaddle, &["anus", "geslachtsdelen", "dijen", "afvegen", "één kant"]),
    (
        Screen::SaddleMore,
        Field::BSaddle,
        &[
            "anus",
            "dijen",
            "afvegen",
            "één kant",
            "Sinds deze rugpijn",
            "laatste 3 maanden",
            "wc-papier",
        ],
    ),
    (
        Screen::Saddle,
        Field::BUrine,
        &[
            "moeilijk op gang",
            "straal",
            "lukt niet",
            "minder",
            "niet leeg",
            "plaspillen",
            "pijnstillers",
            "vaker plassen telt hier niet",
        ],
    ),
    (
        Screen::SaddleMore,
        Field::BUrine,
        &[
            "moeilijk op gang",
            "straal",
            "lukt niet",
            "minder",
            "niet leeg",
            "laatste 3 maanden",
            "vaker plassen telt hier niet",
        ],
    ),
    (
        Screen::Saddle,
        Field::BLeak,
        &["plaspillen", "te laat op de wc", "zoals altijd", "druppels", "laatste regel"],
    ),
    (
        Screen::SaddleMore,
        Field::BLeak,
        &["laatste 3 maanden", "te laat", "zoals altijd", "druppels"],
    ),
    (Screen::Saddle, Field::BBowel, &["winden", "voel", "Verstopping telt niet"]),
    (Screen::SaddleMore, Field::BBowel, &["winden", "voel", "Verstopping telt niet"]),
    (Screen::Saddle, Field::BSex, &["erectie", "orgasme", "Minder seks door pijn telt niet"]),
    (Screen::SaddleMore, Field::BSex, &["erectie", "orgasme", "Minder seks door pijn telt niet"]),
    (Screen::Saddle, Field::BOld, &["langer dan 3 maanden", "druppels", "hoesten", "bevalling"]),
    (
        Screen::Legs,
        Field::CBoth,
        &["onder de knie", "tintelingen", "doof", "kracht", "Alleen spierpijn telt niet"],
    ),
    (Screen::Legs, Field::CWeak, &["optillen", "tenen", "trap", "knie"]),
    (Screen::Legs, Field::CGait, &["wankel", "valt", "Mank lopen door pijn telt niet"]),
    (Screen::Legs, Field::CNumb, &["Alleen tintelen telt niet"]),
    (Screen::Legs, Field::CSwollen, &["nieuw", "dik", "rood", "warm", "gespannen"]),
    (Screen::Ill, Field::DFever, &["38 graden of hoger", "2 dagen"]),
    (Screen::Ill, Field::DHot, &["niet gemeten", "komt en gaat", "Opvliegers tellen niet"]),
    (
        Screen::Ill,
        Field::DUrine,
        &[
            "Pijn bij plassen",
            "bloed",
            "troebel",
            "kleine beetjes",
            "plaspillen of zwangerschap telt niet",
        ],
    ),
    (
        Screen::Ill,
        Field::DWeight,
        &["3 kilo", "half jaar", "dieet, sport of prik om af te vallen telt niet"],
    ),
    (Screen::Ill, Field::DSweats, &["weken", "moe", "zweet", "infectie", "nieuw"]),
    (
        Screen::IllMore,
        Field::DFlu,
        &["alle drie", "hoesten of keelpijn", "spierpijn", "3 dagen of korter"],
    ),
    (Screen::IllMore, Field::DColicBad, &["Braken", "niet plassen", "één nier", "niet te houden"]),
    (Screen::TraumaMore, Field::Stand, &["vier stappen", "Steunen"]),
    (Screen::Conditions, Field::Cancer, &["Kanker, ook lang geleden"]),
    (Screen::Conditions, Field::FBone, &["Botontkalking", "wervel", "gezakt", "3 centimeter"]),
    (Screen::Conditions, Field::FLight, &["60 kilo", "vader of moeder", "heup"]),
    (Screen::Conditions, Field::FStiff, &["vergroeide rug", "Bechterew"]),
    (Screen::Conditions, Field::FImmune, &["hiv", "chemo", "transplantatie", "milt", "medicijnen"]),
    (Screen::Conditions, Field::FLine, &["dialyse", "infuus", "poort", "kunstklep in het hart"]),
    (Screen::Conditions, Field::FAneurysm, &["grote slagader", "aneurysma", "dissectie"]),
    (
        Screen::Medicines,
        Field::GSteroid,
        &[
            "Prednison",
            "dexamethason",
            "3 maanden",
            "4 keer een kuur in een jaar",
            "Pufjes en zalf tellen niet",
        ],
    ),
    (
        Screen::Medicines,
        Field::GAnticoag,
        &[
            "Bloedverdunner",
            "trombosedienst",
            "prik",
            "apixaban",
            "rivaroxaban",
            "edoxaban",
            "dabigatran",
            "clopidogrel tellen niet",
        ],
    ),
    (Screen::Medicines, Field::GSpine, &["operatie", "prik in de rug", "ruggenprik", "3 maanden"]),
    (
        Screen::Medicines,
        Field::GInfect,
        &[
            "3 maanden",
            "Bloedvergiftiging",
            "abces",
            "wond",
            "klep in het hart",
            "nierbekken",
            "infuus",
            "van de blaas telt niet",
        ],
    ),
    (Screen::Medicines, Field::GIv, &["naald", "laatste jaar"]),
    (
        Screen::Medicines,
        Field::GNsaid,
        &["2 weken", "ibuprofen", "naproxen", "diclofenac", "ontsteking remt"],
    ),
    (
        Screen::MedicinesMore,
        Field::GNsaid,
        &[
            "2 weken",
            "ibuprofen",
            "plaspil",
            "bloeddruk",
            "bloedverdunner",
            "maagzweer",
            "nieren",
            "hartfalen",
            "70 jaar",
        ],
    ),
    (Screen::Medicines, Field::GOpioid, &["xycodon", "2 weken", "steeds meer nodig"]),
    (
        Screen::Pregnancy,
        Field::PCycle,
        &["menstruatie", "3 maanden of langer", "al jaren gelijk", "Dan telt het niet"],
    ),
    (
        Screen::Foot,
        Field::Foot,
        &[
            "voet of enkel",
            "anders lopen",
            "één been dat korter",
            "Tintelen of een doof gevoel in de voet telt hier niet",
        ],
    ),
    (Screen::ArchSport, Field::ArchSport, &["hol", "turnen"]),
    (Screen::DangerMore, Field::ARelief, &["houding", "knieën omhoog"]),
];

#[test]
fn exclusions_stand_in_the_question() {
    for (lang, voice) in tongues() {
        for (screen, asked, must) in IN_THE_QUESTION {
            let text = joined(field(lang, voice, *screen, *asked));
            for part in *must {
                assert!(text.contains(part), "{} {voice:?} lacks \"{part}\":\n{text}", asked.id());
            }
        }
    }
}

/// What the rule table says a page must say above its answers.
const ON_THE_PAGE: &[(Screen, &[&str])] = &[
    (Screen::Who, &["katheter", "stoma", "verlamming", "huisarts", "elke verandering"]),
    (Screen::Saddle, &["nieuw of anders", "sinds deze rugpijn", "laatste 3 maanden"]),
    (Screen::Legs, &["met deze rugpijn begon, of erger werd"]),
    (Screen::Trauma, &["laatste 6 weken"]),
    (Screen::Pregnancy, &["iedereen van 12 tot en met 55"]),
    (
        Screen::Duration,
        &["4 weken of langer zo goed als", "vanaf de nieuwe pijn", "vanaf het begin", "0 dagen"],
    ),
    (Screen::Site, &["meer plekken"]),
    (Screen::Severity, &["laatste 24 uur", "geen pijn"]),
    (Screen::Course, &["week geleden", "begin"]),
    (Screen::Familiar, &["Kent", "plek", "soort pijn", "begin"]),
    (
        Screen::Assessed,
        &["arts", "verloskundige", "fysiotherapeut", "nadat deze klachten begonnen"],
    ),
    (Screen::MindMore, &["0800-0113"]),
    (Screen::DetailPain, &["uitleg en een plan", "Overslaan mag"]),
    (Screen::DetailWalking, &["pijn, tintelingen of zware benen", "zitten of bukken"]),
    (Screen::DetailScan, &["nooit een foto of scan", "Geen van deze"]),
    (Screen::DetailElsewhere, &["tussen de schouderbladen", "112"]),
];

#[test]
fn help_and_exclusions_stand_on_the_page() {
    for (lang, voice) in tongues() {
        for (screen, must) in ON_THE_PAGE {
            let words = page(lang, voice, *screen);
            let text =
                format!("{}\n{}\n{}", words.title, words.hints.join("\n"), words.notes.join("\n"));
            for part in *must {
                assert!(text.contains(part), "{} {voice:?} lacks \"{part}\":\n{text}", screen.id());
            }
        }
    }
}

#[test]
fn alarm_pages_say_that_everyone_is_asked() {
    for (lang, voice) in tongues() {
        for screen in [Screen::Danger, Screen::Saddle] {
            let words = page(lang, voice, screen);
            assert!(
                words.hints.iter().chain([&words.why]).any(|text| text.contains("aan iedereen")),
                "{screen:?} {voice:?}"
            );
        }
    }
}

// ── How heavy a page of questions is
// ───────────────────────────────────────────────────────────────────────────────────

/// All that stands on a page in its plainest case, one a line: heading, help, boxes, closing rows,
/// and why it is asked.
fn page_as_read(lang: Lang, voice: Voice, screen: Screen) -> Vec<&'static str> {
    let (words, frame) = (page(lang, voice, screen), frame::frame(lang));
    let tick = screen.layout() == Layout::Tick;
    let mut lines = [&[words.title], words.hints].concat();
    for question in screen.questions() {
        let label = field(lang, voice, screen, question.field);
        if label.label != words.title {
            lines.push(label.label);
        }
        lines.push(label.hint);
        if question.field == Field::GIv && tick {
            lines.extend([frame.prefer_not, label.label]);
        }
        // Which cancer is asked on the page after its box.
        if question.field.kind() == Kind::Flag && !tick {
            lines.extend(Tri::ALL.map(|answer| tri(lang, answer)));
        } else if !(question.field == Field::Cancer && tick) {
            let options =
                question.field.options().iter().filter(|opt| !(tick && opt.stands_alone()));
            for label in options.map(|opt| option(lang, voice, *opt)) {
                lines.extend([label.label, label.hint]);
            }
        }
    }
    if tick {
        lines.extend([
            frame.none_of_these,
            frame.dont_know,
            if screen.is_detail() { "" } else { frame.dont_know_hint },
        ]);
    }
    [&lines, words.notes, &[words.why]].concat()
}

/// Groups of letters that are one sound; what is not among them counts one a letter. "ij" is read
/// as "y".
const ONE_SOUND: &[&str] = &[
    "aai", "ooi", "oei", "eeu", "ieu", "aa", "ee", "oo", "uu", "ie", "oe", "eu", "ui", "ei", "ou",
    "au", "ai", "oi",
];

/// Syllables by the vowels one sees: near enough, for a page is hundreds of them.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase().replace("ij", "y");
    let (mut rest, mut count) = (word.as_str(), 0);
    while let Some(first) = rest.chars().next() {
        let sound = ONE_SOUND
            .iter()
            .find(|sound| rest.starts_with(**sound))
            .map_or(first.len_utf8(), |sound| sound.len());
        count += usize::from("aeiouyáàâéèêëíîïóôöúûü".contains(first));
        rest = &rest[sound..];
    }
    count.max(1)
}

/// Flesch's reading ease with the weights of Douma (1960) for Dutch: 80 and more is easy, 100 a
/// first reader.
fn douma(lines: &[&str]) -> f64 {
    let (mut sentences, mut words, mut sounds) = (0, 0, 0);
    for sentence in lines
        .iter()
        .flat_map(|line| line.split(['.', '!', '?', ':', ';']))
        .filter(|sentence| count_words(sentence) > 0)
    {
        sentences += 1;
        for word in
            sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric))
        {
            words += 1;
            sounds += syllables(word);
        }
    }
    206.84
        - 0.93 * f64::from(words) / f64::from(sentences)
        - 77.0 * sounds as f64 / f64::from(words)
}

#[test]
fn syllables_are_counted_as_they_are_said() {
    let said = [
        ("pijn", 1),
        ("knieën", 2),
        ("fysiotherapeut", 6),
        ("bloedverdunner", 4),
        ("rug", 1),
        ("aneurysma", 4),
        ("38", 1),
    ];
    for (word, count) in said {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn every_page_of_questions_is_easy_to_read() {
    for (lang, voice) in tongues() {
        for screen in Screen::ALL {
            let ease = douma(&page_as_read(lang, voice, *screen));
            assert!(ease >= 80.0, "{} {voice:?}: {ease:.1}", screen.id());
        }
    }
}

/// What a page says in some cases in the place of its usual line.
const INSTEAD: &[(Extra, Screen)] = &[
    (Extra::DangerAgain, Screen::Danger),
    (Extra::TraumaAgain, Screen::Trauma),
    (Extra::LegsAgain, Screen::Legs),
    (Extra::BonesAgain, Screen::Conditions),
    (Extra::SaddleOneByOne, Screen::SaddleMore),
    (Extra::OneByOne, Screen::DangerMore),
    (Extra::OneByOne, Screen::LegsMore),
    (Extra::OneByOne, Screen::IllMore),
    (Extra::OneByOne, Screen::ConditionsMore),
    (Extra::OneByOne, Screen::MedicinesMore),
];

/// On the page and before its first box, whichever question comes first: at most thirty words.
#[test]
fn few_words_stand_before_the_first_box() {
    for (lang, voice) in tongues() {
        for screen in Screen::ALL {
            let words = page(lang, voice, *screen);
            let instead = INSTEAD
                .iter()
                .filter(|(_, on)| on == screen)
                .map(|(extra, _)| frame::extra(lang, voice, *extra)[0].to_owned());
            let asks = screen.layout() == Layout::Ask;
            let usual = words.hints.join(" ");
            for line in instead.chain([usual]) {
                // After the outcome "Extra vraag 1 van 11" stands above the heading.
                let above = count_words(words.title)
                    + count_words(&line)
                    + if screen.is_detail() { 5 } else { 0 };
                let first = |field_asked: Field| {
                    let label = field(lang, voice, *screen, field_asked);
                    let alone = !asks || label.label == words.title;
                    if alone {
                        0
                    } else {
                        count_words(label.label)
                            + if field_asked.kind() == Kind::Flag {
                                0
                            } else {
                                count_words(label.hint)
                            }
                    }
                };
                // Any row of a page of follow-ups may come first. Not after the saddle page: a tick
                // there ends the check.
                let any = screen.is_follow_up() && *screen != Screen::SaddleMore;
                let asked = screen.questions().take(if any { usize::MAX } else { 1 });
                let most = asked.map(|question| first(question.field)).max().unwrap_or(0);
                assert!(
                    above + most <= 30,
                    "{} {voice:?}: {} words with \"{line}\"",
                    screen.id(),
                    above + most
                );
            }
        }
    }
}

/// One thing has one name. Before the colon what it is, then what it is not called.
const TERMS: &[(&str, &[&str])] = &[
    ("ineens", &["plots", "plotse", "plotseling", "opeens", "in één keer"]),
    ("check", &["vragenlijst", "vragenlijsten"]),
    (
        "zorgverlener",
        &[
            "behandelaar",
            "behandelaars",
            "clinicus",
            "een therapeut",
            "uw therapeut",
            "de therapeut",
        ],
    ),
    ("zolen", &["zooltjes", "inlegzolen", "inlegzooltjes"]),
    ("grote slagader", &["lichaamsslagader", "aorta"]),
    ("specialist voor voeten", &["voetspecialist", "specialist in voeten"]),
    ("advies, of scan", &["de uitslag hierboven", "uitslagen", "bij de uitslag"]),
    ("alarmteken", &["teken om te bellen", "waarschuwingsteken", "alarmsignaal", "alarmsymptoom"]),
];

#[test]
fn one_thing_has_one_name() {
    // Whoever sends a plan back is called a therapist there: no other sends one.
    let mut texts = all_texts();
    texts.retain(|(place, _)| !place.to_lowercase().contains("therapist"));
    none_is_wrong(texts, |text| {
        let plain: String = text
            .to_lowercase()
            .chars()
            .map(|letter| if letter.is_alphanumeric() { letter } else { ' ' })
            .collect();
        let plain = format!(" {} ", plain.split_whitespace().collect::<Vec<_>>().join(" "));
        let other = |(name, others): &(&str, &[&str])| {
            others
                .iter()
                .find(|other| plain.contains(&format!(" {other} ")))
                .map(|other| format!("\"{other}\": it is called {name}"))
        };
        TERMS.iter().find_map(other)
    });
}

/// No "not … without …, unless …": at most one of them in a part of a sentence.
#[test]
fn instructions_have_no_stacked_negatives() {
    const NOT: &[&str] = &["niet", "geen", "zonder", "tenzij", "niets", "niemand", "nooit"];
    let guides = outcome_texts().into_iter().filter(|(place, _)| place.starts_with("guide"));
    let told = [
        page_texts(),
        field_texts(),
        option_texts(),
        frame_texts(),
        error_texts(),
        guides.collect(),
    ]
    .concat();
    none_is_wrong(told, |text| {
        let count = |sentence: &str| {
            sentence
                .to_lowercase()
                .split(|letter: char| !letter.is_alphanumeric())
                .filter(|word| NOT.contains(word))
                .count()
        };
        // A name of an answer between quotation marks is no instruction.
        let text = text
            .replace("‘Weet ik niet’", "")
            .replace("‘Geen van deze’", "")
            .replace(" of ", ", ")
            .replace(" en ", ", ");
        let mut parts = text.split(['.', '!', '?', ':', ',', '\n']);
        let stacked = parts.find(|part| count(part) > 1).map(str::to_owned);
        let unless =
            text.split_whitespace().any(|word| word == "tenzij").then(|| "tenzij".to_owned());
        stacked.or(unless).map(|part| format!("stacked: {part}"))
    });
}

#[test]
fn durations_read_in_the_largest_whole_unit() {
    let said: Vec<_> =
        [0, 1, 10, 7, 42, 30, 90, 365, 730].map(|days| frame::duration(Lang::Nl, days)).into();
    let expected = [
        "Sinds vandaag",
        "1 dag",
        "10 dagen",
        "1 week",
        "6 weken",
        "1 maand",
        "3 maanden",
        "1 jaar",
        "2 jaar",
    ];
    assert_eq!(said, expected);
}

/// Somebody may be looking over a shoulder: harm by another person and thoughts of not living are
/// not named as reasons.
#[test]
fn reasons_are_discreet() {
    const TELLING: &[&str] = &[
        "geweld",
        "iemand heeft",
        "pijn gedaan",
        "mishandel",
        "geslagen",
        "zelfmoord",
        "suïcid",
        "niet meer te leven",
        "dood",
    ];
    let reasons = outcome_texts().into_iter().filter(|(place, _)| place.starts_with("reason"));
    none_is_wrong(reasons.collect(), |text| {
        let text = text.to_lowercase();
        TELLING.iter().find(|word| text.contains(**word)).map(|word| format!("\"{word}\""))
    });
}

/// Advice promises no cure and gives no dose.
#[test]
fn advice_gives_no_dose_and_promises_nothing() {
    const NEVER: &[&str] = &[
        "mg",
        "milligram",
        "gram",
        "tablet",
        "geneest",
        "gegarandeerd",
        "altijd over",
        "rechte rug",
        "voorgoed",
    ];
    for (lang, voice) in tongues() {
        for advice in Advice::ALL {
            let text = outcome::advice(lang, voice, *advice).texts().join(" ").to_lowercase();
            let spaced =
                format!(" {} ", text.replace(|letter: char| !letter.is_alphanumeric(), " "));
            let found = NEVER.iter().find(|never| spaced.contains(&format!(" {never} ")));
            assert!(found.is_none(), "{advice:?} says {found:?}: {text}");
        }
    }
}

#[test]
fn the_banner_follows_whom_to_call() {
    let headline = |level, contacts: &[Contact]| {
        outcome::verdict(Lang::Nl, Voice::You, level, contacts).headline
    };
    let now = Disposition::EmergencyNow;
    assert_eq!(headline(now, &[Contact::Emergency112, Contact::Urgent]), "Bel nu 112");
    assert_eq!(
        headline(now, &[Contact::Urgent, Contact::Midwife]),
        "Bel nu de spoedlijn van uw huisarts"
    );
    assert_eq!(headline(now, &[Contact::Midwife]), "Bel nu uw verloskundige");
    assert_eq!(headline(now, &[Contact::Emergency112, Contact::Line113]), "Bel nu 112 of 113");
    assert_eq!(
        headline(Disposition::GpToday, &[Contact::Gp, Contact::Midwife]),
        "Bel vandaag uw huisarts"
    );
    assert_eq!(
        headline(Disposition::GpToday, &[Contact::Midwife, Contact::Gp]),
        "Bel vandaag uw verloskundige"
    );
}

#[test]
fn numbers_can_be_dialled() {
    for (lang, voice) in tongues() {
        for contact in Contact::ALL {
            let words = outcome::contact(lang, voice, *contact);
            let digits: String = words.number.chars().filter(char::is_ascii_digit).collect();
            assert_eq!(digits, words.tel, "{contact:?}");
        }
    }
}

#[test]
fn days_are_written_out() {
    let day = time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
    assert_eq!(
        outcome::deadline(Lang::Nl, day),
        "Maak een afspraak voor uiterlijk woensdag 25 november."
    );
    assert_eq!(
        (outcome::weekday_short(Lang::Nl, day), outcome::month_short(Lang::Nl, day)),
        ("wo", "nov")
    );
    assert_eq!(
        outcome::printed_line(Lang::Nl, None, day),
        "Advies bij rugpijn, woensdag 25 november 2026. Rugwijzer"
    );
    assert_eq!(
        outcome::ruleset_line(Lang::Nl, "2026.1", (2026, 11, 21)),
        "Regels: versie 2026.1 van 21 november 2026."
    );
    let said: Vec<_> = [0, 1, 2, 5, 7, 21].map(|days| outcome::in_days(Lang::Nl, days)).into();
    assert_eq!(
        said,
        ["vandaag", "morgen", "overmorgen", "over 5 dagen", "over 1 week", "over 3 weken"]
    );
}

/// A sign that holds is shown to people as it is, whatever condition a table may come to use.
#[test]
fn every_condition_has_words() {
    let rules = RULES.iter().map(|rule| &rule.when);
    let factors = FACTORS.iter().map(|factor| &factor.when);
    let needs = PATTERNS.iter().map(|pattern| &pattern.needs);
    let conds: Vec<&Cond> = signs().chain(needs).chain(factors).chain(rules).collect();
    for (lang, voice) in tongues() {
        for cond in &conds {
            let text = insight::sign(lang, voice, cond);
            assert!(has_words(&text), "{cond:?}: \"{text}\"");
        }
        for field in Field::ALL.iter().filter(|field| field.kind() == Kind::Flag) {
            for cond in [
                Cond::Yes(*field),
                Cond::No(*field),
                Cond::Unknown(*field),
                Cond::YesOrUnknown(*field),
            ] {
                let text = insight::sign(lang, voice, &cond);
                assert!(has_words(&text), "{cond:?}: \"{text}\"");
            }
        }
        for cond in
            Field::ALL.iter().flat_map(|field| field.options()).map(|option| Cond::Has(*option))
        {
            assert!(has_words(&insight::sign(lang, voice, &cond)), "{cond:?}");
        }
        for name in Name::ALL {
            assert!(has_words(&insight::sign(lang, voice, &Cond::Named(*name))), "{name:?}");
        }
    }
}

/// A phrase: neither empty nor with an empty part.
fn has_words(phrase: &str) -> bool {
    phrase.trim() == phrase
        && phrase.len() > 3
        && !phrase.contains("  ")
        && !phrase.contains(" ,")
        && !phrase.starts_with(',')
        && !phrase.ends_with([':', ','])
}

#[test]
fn signs_read_as_people_speak() {
    let said = |cond: &Cond| insight::sign(Lang::Nl, Voice::You, cond);
    assert_eq!(said(&Cond::Named(Name::Rad)), "pijn onder de knie");
    assert_eq!(said(&Cond::Not(&Cond::Named(Name::Rad))), "niet genoemd: pijn onder de knie");
    assert_eq!(said(&Cond::Is(&[Opt::RestRelief, Opt::RestTurn])), "de pijn zakt in rust");
    assert_eq!(said(&Cond::AtLeast(Field::Days, 84)), "de pijn duurt 12 weken of langer");
    assert_eq!(said(&Cond::AtMost(Field::Days, 41)), "de pijn duurt korter dan 6 weken");
    assert_eq!(said(&Cond::AtMost(Field::Age, 39)), "39 jaar of jonger");
    assert_eq!(said(&Cond::OnsetAgeUnder(35)), "de pijn begon voor het 35e jaar");
    assert_eq!(
        said(&Cond::Any(&[Cond::Is(&[Opt::BothWalking]), Cond::Is(&[Opt::LegsWalkBoth])])),
        "klachten in beide benen bij lopen, en zitten helpt",
        "two ways of asking one thing are said once"
    );
    assert_eq!(
        said(&Cond::All(&[
            Cond::Not(&Cond::Named(Name::Fever)),
            Cond::Not(&Cond::Yes(Field::DWeight))
        ])),
        "niet genoemd: koorts of koude rillingen, of afgevallen zonder reden",
        "an unknown answer is not a no"
    );
}

#[test]
fn signs_of_one_pattern_can_be_told_apart() {
    for (lang, voice) in tongues() {
        for pattern in PATTERNS {
            for conds in [pattern.supports, pattern.against] {
                let mut said: Vec<_> =
                    conds.iter().map(|cond| insight::sign(lang, voice, cond)).collect();
                said.sort_unstable();
                said.dedup();
                assert_eq!(said.len(), conds.len(), "{:?}: {said:?}", pattern.id);
            }
        }
    }
}

/// A pattern may fit. It never is, and nobody has it.
#[test]
fn a_pattern_may_fit_and_never_is() {
    const CERTAIN: &[&str] = &[
        "u heeft een",
        "u heeft geen",
        "dit is uw",
        "de oorzaak is",
        "zeker een",
        "dat betekent dat u",
    ];
    for (lang, voice) in tongues() {
        for pattern in PatternId::ALL {
            let words = insight::pattern(lang, voice, *pattern);
            assert!(words.fits.contains("kunnen passen bij "), "{pattern:?}: {}", words.fits);
            assert!((2..=4).contains(&words.about.len()), "{pattern:?}");
            let text = words.texts().join(" ").to_lowercase();
            assert!(!CERTAIN.iter().any(|certain| text.contains(certain)), "{pattern:?}: {text}");
        }
    }
}

/// Steps are for anyone to whom they are shown, and so hold nothing that has a "not for".
#[test]
fn steps_promise_nothing_and_exercise_nothing() {
    const NEVER: &[&str] = &[
        "mg",
        "tablet",
        "geneest",
        "gegarandeerd",
        "altijd over",
        "voorgoed",
        "rechte rug",
        "kraken",
        "buikspieroefening",
        "paracetamol",
        "ibuprofen",
        "rompdraai",
        "springen",
        "rennen",
    ];
    for (lang, voice) in tongues() {
        for factor in FactorId::ALL {
            let words = insight::factor(lang, voice, *factor);
            let text = format!("{} {}", words.why, words.step).to_lowercase();
            let found = NEVER.iter().find(|never| text.contains(**never));
            assert!(found.is_none(), "{factor:?} says {found:?}: {text}");
        }
    }
}

/// What the rulings ask to be said where it counts.
#[test]
fn doubtful_claims_come_with_their_doubt() {
    for (lang, voice) in tongues() {
        let must =
            |text: String, part: &str| assert!(text.contains(part), "lacks \"{part}\": {text}");
        must(insight::factor_kind(lang, FactorKind::Functional).note.to_owned(), "niet bewezen");
        must(insight::factor_kind(lang, FactorKind::Prognostic).note.to_owned(), "niet getest");
        must(
            insight::professional(lang, voice, Professional::Podo).texts().join(" "),
            "weinig bewijs",
        );
        must(insight::factor(lang, voice, FactorId::FootPosition).why.to_owned(), "niet zeker");
        for professional in [
            Professional::Physio,
            Professional::Manual,
            Professional::Podo,
            Professional::PelvicPhysio,
        ] {
            must(
                insight::professional(lang, voice, professional).referral.to_owned(),
                "verwijzing is niet nodig",
            );
        }
        for outlook in OutlookId::ALL {
            let words = insight::outlook(lang, voice, *outlook);
            must(words.body.join(" "), "Mensen verschillen");
            must(words.caption.to_owned(), "ruw");
        }
    }
}

/// What the rulings ask to be said, and to be left unsaid, where people are told what is known.
#[test]
fn lessons_keep_to_the_rulings() {
    const NEVER: &[&str] = &[
        "niets ernstigs",
        "gezond verklaard",
        "geneest",
        "zeker weten dat",
        "garandeert",
        "betekent niets",
    ];
    let said = |lesson| learn::lesson(Lang::Nl, lesson).body.join(" ");
    for (lesson, part) in [
        (LessonId::Kinds, "ruim 9 van de 10 mensen"),
        (LessonId::Scan, "vaak weinig"),
        (LessonId::Scan, "betekent een scan wel iets"),
        (LessonId::Backs, "niet bewezen"),
        (LessonId::Posture, "kan niemand beloven"),
        (LessonId::Lifting, "Zwaar tillen"),
        (LessonId::Lifting, "Wissel vaak van houding"),
        (LessonId::Insoles, "niet duidelijk"),
        (LessonId::Stimulation, "net zo goed als"),
    ] {
        assert!(
            said(lesson).to_lowercase().contains(&part.to_lowercase()),
            "{lesson:?} lacks \"{part}\""
        );
    }
    for lesson in LessonId::ALL {
        let text = said(*lesson).to_lowercase();
        assert!(!NEVER.iter().any(|never| text.contains(never)), "{lesson:?}: {text}");
        // A promise stands only among what people hear, between quotation marks.
        assert!(!text.contains("voorgoed"), "{lesson:?}: {text}");
        let heard = learn::lesson(Lang::Nl, *lesson).heard;
        assert!(
            heard.is_none_or(|heard| heard.starts_with('‘') && heard.ends_with('’')),
            "{lesson:?}"
        );
    }
}

/// A mean of a hundred, told on the scale from 0 to 10, is never told as less than it is.
#[test]
fn a_mean_is_told_on_the_scale_that_people_know() {
    let told: Vec<String> =
        [0, 6, 10, 12, 23, 27, 52, 100].map(|mean| insight::mean(Lang::Nl, mean)).into();
    assert_eq!(told, ["0", "onder 1", "1", "ruim 1", "ruim 2", "bijna 3", "ruim 5", "10"]);
}

/// The numbers read aloud are those that are drawn.
#[test]
fn the_drawing_is_read_aloud_as_it_is() {
    for (lang, voice) in tongues() {
        for outlook in OUTLOOKS.iter().filter(|outlook| outlook.measured) {
            let alt = insight::outlook(lang, voice, outlook.id).alt;
            for point in outlook.points {
                let mean = insight::mean(lang, point.pain);
                assert!(alt.contains(&mean), "{:?} lacks {mean}: {alt}", outlook.id);
            }
        }
    }
}

/// A clinician reads a suggestion, and that nothing was examined; what another person did is told
/// only when asked.
#[test]
fn the_clinicians_words_claim_no_finding() {
    let day = time::Date::from_calendar_date(2026, time::Month::November, 25).expect("a real day");
    assert_eq!(
        soep::not_examined(Lang::Nl, Opt::WhoSelf, Some(day)),
        "niet onderzocht (zelf ingevuld door patiënt op 25 november 2026)"
    );
    for pattern in PatternId::ALL {
        if let Some(icpc) = soep::icpc(Lang::Nl, *pattern) {
            assert!(soep::icpc_line(Lang::Nl, icpc).ends_with("(suggestie)"), "{pattern:?}");
        }
    }
    assert_eq!(soep::icpc(Lang::Nl, PatternId::AcuteLumbago).map(|icpc| icpc.code), Some("L03"));
    assert_eq!(soep::icpc(Lang::Nl, PatternId::Radicular).map(|icpc| icpc.code), Some("L86"));
    assert!(!soep::answer(Lang::Nl, Opt::TraumaViolence).contains("ander"));
    let said: Vec<_> =
        [1, 13, 42, 120, 800].map(|days| soep::amount(Lang::Nl, Field::Days, days)).into();
    assert_eq!(
        said,
        [
            "1 dag",
            "13 dagen",
            "42 dagen (circa 6 weken)",
            "120 dagen (circa 4 maanden)",
            "800 dagen (circa 2 jaar)"
        ]
    );
}

/// The outcome speaks to the visitor, who may read, call and help; the body and the doctor are
/// those of the other person.
#[test]
fn the_outcome_for_someone_else_is_about_them() {
    const VISITORS: &[&str] = &["uw antwoorden", "uw browser"];
    let other = [
        outcome_texts(),
        room_texts(),
        insight_texts(),
        learn_texts(),
        exercise_texts(),
        plan_texts(),
    ]
    .concat()
    .into_iter()
    .filter(|(place, _)| place.ends_with("Other"));
    none_is_wrong(other.collect(), |text| {
        let text =
            VISITORS.iter().fold(text.to_lowercase(), |text, allowed| text.replace(allowed, " "));
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words
            .find(|word| ["uw", "uzelf", "mijn", "mijzelf"].contains(word))
            .map(|word| format!("\"{word}\""))
    });
}

#[test]
fn exercises_are_told_in_three_to_five_steps() {
    for lang in Lang::ALL {
        let mut names: Vec<_> =
            ExerciseId::ALL.iter().map(|id| exercise::exercise(lang, *id).name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), ExerciseId::ALL.len(), "two exercises of one name");
        for id in ExerciseId::ALL {
            let words = exercise::exercise(lang, *id);
            assert!((3..=5).contains(&words.steps.len()), "{id:?}");
            assert!(words.alt.split_whitespace().count() >= 8, "{id:?}: {}", words.alt);
        }
    }
}

/// One text for both voices: whoever reads it aloud to another says nothing wrong.
#[test]
fn steps_speak_to_nobody_by_name() {
    const SAID: &[&str] =
        &["u", "uw", "uzelf", "je", "jij", "jouw", "ik", "mijn", "hij", "zijn rug", "haar rug"];
    for id in ExerciseId::ALL {
        let text = exercise::exercise(Lang::Nl, *id).texts().join(" ").to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        assert!(!words.any(|word| SAID.contains(&word)), "{id:?}: {text}");
    }
}

/// The player is read aloud to somebody else as it stands; and only red tells one to call.
#[test]
fn the_player_speaks_to_nobody_by_name() {
    for (place, text) in player_texts() {
        let text = text.to_lowercase();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        assert!(
            !words.any(|word| ["u", "uw", "je", "jij", "jouw", "ik", "mijn"].contains(&word)),
            "{place}: {text}"
        );
        assert_eq!(
            text.contains("bel "),
            place.ends_with(" Red") || place == "player red",
            "{place}: {text}"
        );
    }
    assert_eq!(
        player::now(Lang::Nl, Now::Work, Within { round: (1, 2), other_side: Some(true) }),
        "Ronde 1 van 2, andere kant. Ga rustig door, en adem."
    );
    assert_eq!(
        player::now(Lang::Nl, Now::Work, Within { round: (1, 1), other_side: Some(false) }),
        "Eerste kant. Ga rustig door, en adem."
    );
    assert_eq!(
        player::now(Lang::Nl, Now::Turns, Within { round: (1, 1), other_side: Some(false) }),
        "Ene kant."
    );
    assert_eq!(
        player::now(Lang::Nl, Now::Turns, Within { round: (2, 2), other_side: Some(true) }),
        "Ronde 2 van 2, andere kant."
    );
    assert_eq!(
        player::now(Lang::Nl, Now::Rest, Within { round: (2, 2), other_side: None }),
        "Rust even. Straks ronde 2 van 2."
    );
}

/// A card is read in half a minute, and nothing on it speaks of breaking, of weak muscles or of
/// what is off.
#[test]
fn cards_are_short_and_nothing_frightens() {
    for daily in Daily::ALL {
        let words: usize =
            plan::daily(Lang::Nl, *daily).body.iter().map(|line| count_words(line)).sum();
        assert!(words <= 70, "{daily:?}: {words} words");
    }
    for rule in PainRule::ALL {
        let words: usize = Light::ALL
            .iter()
            .map(|light| plan::light(Lang::Nl, *rule, *light))
            .map(|said| count_words(said.when) + count_words(said.act) + 1)
            .sum();
        assert!(words <= 75, "{rule:?}: {words} words");
    }
    const NEVER: &[&str] = &[
        "stukga",
        "bloedvat",
        "te verduren",
        "kloppende pijn",
        "kan breken",
        "minder actief",
        "multifid",
        "transversus",
        "aspecifiek",
        "breng in kaart",
        "activeer",
        "met de rug lang",
        "til niets zwaars.\n",
        "pijn is een waarschuwing",
        "voordat de pijn",
        "spinale",
        "foraminale",
        "si-gewricht",
        "welke sport nu veilig",
    ];
    none_is_wrong(
        [
            exercise_texts(),
            plan_texts(),
            learn_texts(),
            player_texts(),
            outcome_texts(),
            insight_texts(),
        ]
        .concat(),
        |text| {
            let text = text.to_lowercase();
            NEVER.iter().find(|word| text.contains(**word)).map(|word| format!("\"{word}\""))
        },
    );
}

/// A piece of advice and a lesson are read at one go.
#[test]
fn advice_and_lessons_are_short() {
    for (lang, voice) in tongues() {
        for advice in Advice::ALL {
            let words: usize = outcome::advice(lang, voice, *advice)
                .body
                .iter()
                .map(|line| count_words(line))
                .sum();
            assert!(words <= 60, "{advice:?}: {words} words");
        }
    }
    for lesson in LessonId::ALL {
        let words: usize =
            learn::lesson(Lang::Nl, *lesson).body.iter().map(|line| count_words(line)).sum();
        assert!(words <= 90, "{lesson:?}: {words} words");
    }
}

/// What pain means stands in one place: no exercise, no day and no advice has a rule of its own
/// beside it.
#[test]
fn there_is_one_rule_for_pain() {
    const OTHER_RULES: &[&str] = &[
        "punten meer",
        "punten erbij",
        "stop die oefening",
        "24 uur",
        "48 uur",
        "een stap terug",
        "ga terug voordat",
        "oranje",
        "groen:",
    ];
    let texts = [exercise_texts(), learn_texts(), outcome_texts()].concat().into_iter();
    let days = Daily::ALL
        .iter()
        .filter(|daily| **daily != Daily::Baby)
        .map(|daily| (format!("daily {daily:?}"), plan::daily(Lang::Nl, *daily).body.join("\n")));
    none_is_wrong(texts.chain(days).collect(), |text| {
        let text = text.to_lowercase();
        OTHER_RULES.iter().find(|word| text.contains(**word)).map(|word| format!("\"{word}\""))
    });
}

/// A painkiller has a first choice, the leaflet its dose; and black stool is a call in every place
/// that names it.
#[test]
fn the_first_painkiller_has_a_name() {
    for (lang, voice) in tongues() {
        let said = outcome::advice(lang, voice, Advice::PainkillerLeaflet).body.join(" ");
        assert!(
            said.contains("eerste keus is paracetamol") && said.contains("Volg de bijsluiter"),
            "{said}"
        );
        assert!(
            !said.chars().any(|letter| letter.is_ascii_digit() && letter != '2'),
            "a dose? {said}"
        );
        let nsaid = outcome::nsaid(lang, voice);
        assert!(
            nsaid
                .no
                .iter()
                .any(|line| line.contains("Zwarte, plakkerige poep") && line.contains("Bel nu")),
            "{:?}",
            nsaid.no
        );
        for guide in
            Guide::ALL.iter().filter(|guide| !matches!(guide, Guide::NetStool | Guide::StoolMore))
        {
            assert!(
                !outcome::guide(lang, voice, *guide).to_lowercase().contains("poep,"),
                "{guide:?}"
            );
        }
    }
}

/// An exercise uses a muscle; no muscle is why it hurts, and nothing is promised (K3, K12, K19).
#[test]
fn exercises_name_no_cause_and_promise_nothing() {
    const NEVER: &[&str] = &[
        "oorzaak",
        "disbalans",
        "te zwak",
        "te kort",
        "verkort",
        "vastzit",
        "scheef",
        "geneest",
        "genezen",
        "voorgoed",
        "gegarandeerd",
        "rechte rug",
        "zeker beter",
        "komt door",
        "kraken",
        "milligram",
    ];
    none_is_wrong([exercise_texts(), plan_texts()].concat(), |text| {
        let text = text.to_lowercase();
        NEVER.iter().find(|never| text.contains(**never)).map(|never| format!("\"{never}\""))
    });
    assert!(exercise::labels(Lang::Nl).uses_note.contains("niet waar de pijn vandaan komt"));
    assert!(plan::plan(Lang::Nl, Voice::You).preference_note.contains("voorkeur"));
}

#[test]
fn every_exclusion_says_for_whom_and_why() {
    // What is only printed stands under a heading of its own, as what would be so.
    for row in EXCLUSIONS.iter().filter(|row| row.printed) {
        let you = exercise::exclusion(Lang::Nl, Voice::You, row.id).not_if;
        assert!(you.starts_with("U ") || you.starts_with("Uw "), "{:?}: {you}", row.id);
    }
    for id in EXCLUSIONS.iter().filter(|row| !row.printed).map(|row| &row.id) {
        let you = exercise::exclusion(Lang::Nl, Voice::You, *id);
        let other = exercise::exclusion(Lang::Nl, Voice::Other, *id);
        assert!(you.not_if.starts_with("Niet voor "), "{id:?}: {}", you.not_if);
        assert!(other.not_if.starts_with("Niet doen "), "{id:?}: {}", other.not_if);
        assert!(you.why != you.not_if && !you.why.is_empty());
    }
}

#[test]
fn doses_read_as_people_speak() {
    let said = |id| exercise::dose(Lang::Nl, exercises::exercise(id).dose);
    assert_eq!(said(ExerciseId::PelvicTilt), "10 keer, 2 keer per dag");
    assert_eq!(said(ExerciseId::Bridge), "8 keer, 2 rondes");
    assert_eq!(said(ExerciseId::HipFlexorStretch), "30 seconden per kant, na elkaar");
    assert_eq!(said(ExerciseId::BridgeMarch), "3 keer per kant, om en om, 2 rondes");
    assert_eq!(
        said(ExerciseId::TrunkRotationLying),
        "8 keer, steeds links en rechts, 2 keer per dag"
    );
    assert_eq!(said(ExerciseId::WalkingShort), "5 minuten, 2 keer per dag");
    assert_eq!(said(ExerciseId::SportLadderWalkRun), "10 keer 2 minuten");
}
