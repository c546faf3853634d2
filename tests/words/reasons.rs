//! What a reason tells: the answers that this person gave and no other, in few words, and never a
//! doubt as a yes.

use crate::support::answer_sets::{answers, outcome};
use crate::support::rng::{Rng, complete_set};
use rugwijzer::clinical::answers::{Answer, Answers, Tri};
use rugwijzer::clinical::assessment::{Assessment, Outcome, assess, rule};
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::quoted_answers::{QuotedAnswer, quotable, quoted_answers};
use rugwijzer::clinical::red_flags::{RULES, RuleId};
use rugwijzer::clinical::supporting_answers::{SPECIAL, is_special, supporting_answers};
use rugwijzer::clinical::vocabulary::{Field, Opt};
use rugwijzer::words::{Lang, Voice, outcome as words};
use std::collections::BTreeSet;

fn told(changes: &str, id: RuleId) -> Vec<QuotedAnswer> {
    quoted_answers(&rule(id).when, &outcome(&answers(changes)).facts)
}

fn because(voice: Voice, id: RuleId, found: &Outcome) -> String {
    words::reason(Lang::Nl, voice, id, found).because
}

/// TABLE: plain lumbago with these changes, the rule, and what it tells in both voices.
const EXAMPLES: &[(&str, RuleId, &str, &str)] = &[
    (
        "d_fever=yes d_flu=yes g_infect=yes",
        RuleId::E10,
        "Omdat u koorts heeft en kort geleden een ernstige infectie had.",
        "Omdat deze persoon koorts heeft en kort geleden een ernstige infectie had.",
    ),
    (
        "d_fever=yes d_flu=yes d_urine=yes f_diabetes=yes",
        RuleId::E18,
        "Omdat u koorts, klachten bij het plassen en diabetes heeft.",
        "Omdat deze persoon koorts, klachten bij het plassen en diabetes heeft.",
    ),
    (
        "b_urine=yes b_leak=yes",
        RuleId::E02,
        "Omdat plassen anders gaat en u plas verliest.",
        "Omdat plassen anders gaat en deze persoon plas verliest.",
    ),
    (
        "cancer=unknown",
        RuleId::D01,
        "U wist niet of u kanker had.",
        "U wist niet of deze persoon kanker had.",
    ),
    (
        "c_both=yes c_both_when=unknown",
        RuleId::E05,
        "Omdat u klachten in beide benen heeft. U wist niet sinds wanneer dat zo is.",
        "Omdat deze persoon klachten in beide benen heeft. U wist niet sinds wanneer dat zo is.",
    ),
    (
        "b_urine=unknown site=low,below1",
        RuleId::E21,
        "Omdat de pijn tot onder de knie komt. U wist niet of plassen anders gaat.",
        "Omdat de pijn tot onder de knie komt. U wist niet of plassen anders gaat.",
    ),
    (
        "trauma=minor trauma_when=d1 stand=cannot",
        RuleId::E09,
        "Omdat u vandaag of gisteren een kleine val of stoot had. Ook omdat staan of lopen sindsdien niet lukt.",
        "Omdat deze persoon vandaag of gisteren een kleine val of stoot had. Ook omdat staan of lopen sindsdien niet lukt.",
    ),
    (
        "trauma=violence trauma_when=d7 stand=ok",
        RuleId::T01,
        "Omdat u 2 tot 7 dagen geleden letsel had.",
        "Omdat deze persoon 2 tot 7 dagen geleden letsel had.",
    ),
    (
        "g_iv=yes days=3",
        RuleId::D09,
        "Omdat er een grotere kans op een infectie is en de pijn niet minder wordt.",
        "Omdat er een grotere kans op een infectie is en de pijn niet minder wordt.",
    ),
    (
        "days=14 yellow=mood suic=unknown",
        RuleId::T09,
        "Omdat u vaak somber bent.",
        "Omdat deze persoon vaak somber is.",
    ),
    (
        "age=83 function=care",
        RuleId::T14,
        "Omdat opstaan, wassen of eten maken niet zonder hulp lukt en u 83 jaar bent. Ook omdat u pas 2 dagen pijn heeft.",
        "Omdat opstaan, wassen of eten maken niet zonder hulp lukt. Ook omdat deze persoon pas 2 dagen pijn heeft en 83 jaar is.",
    ),
    (
        "days=56 function=limited",
        RuleId::D05,
        "Omdat de pijn niet minder wordt, veel niet lukt en dit nog niet is onderzocht. Ook omdat u al 8 weken pijn heeft.",
        "Omdat de pijn niet minder wordt, veel niet lukt en dit nog niet is onderzocht. Ook omdat deze persoon al 8 weken pijn heeft.",
    ),
];

#[test]
fn it_speaks_of_this_person() {
    for (changes, id, you, other) in EXAMPLES {
        let found = outcome(&answers(changes));
        assert!(found.reasons.contains(id), "{} does not hold: {changes}", id.id());
        assert_eq!(
            (
                because(Voice::You, *id, &found).as_str(),
                because(Voice::Other, *id, &found).as_str()
            ),
            (*you, *other),
            "{changes}"
        );
    }
}

#[test]
fn doubt_is_told_only_where_nothing_holds_without_it() {
    let bones =
        |changes| told(&format!("{changes} trauma=minor trauma_when=d7 stand=ok"), RuleId::D19);
    let accident = [QuotedAnswer::Choice(Opt::TraumaMinor), QuotedAnswer::Choice(Opt::WhenD7)];
    assert_eq!(
        bones("f_bone=unknown g_steroid=yes"),
        [accident.as_slice(), &[QuotedAnswer::Flag(Field::GSteroid, Tri::Yes)]].concat()
    );
    assert_eq!(
        bones("f_bone=unknown"),
        [accident.as_slice(), &[QuotedAnswer::Flag(Field::FBone, Tri::Unknown)]].concat()
    );
}

#[test]
fn single_answers_are_all_told_and_of_others_the_first() {
    assert_eq!(
        told("b_urine=yes b_leak=yes", RuleId::E02),
        [QuotedAnswer::Flag(Field::BUrine, Tri::Yes), QuotedAnswer::Flag(Field::BLeak, Tri::Yes)]
    );
    let aneurysm = "f_aneurysm=yes days=42";
    assert_eq!(
        told(aneurysm, RuleId::E07),
        [QuotedAnswer::Flag(Field::FAneurysm, Tri::Yes), QuotedAnswer::Low(Field::Days, 42)]
    );
    assert_eq!(
        told(&format!("{aneurysm} a_pulse=yes"), RuleId::E07),
        [QuotedAnswer::Flag(Field::APulse, Tri::Yes)]
    );
    // The legs by two ways of two answers each: the first.
    let legs = told("b_urine=unknown c_both=yes c_both_when=weeks", RuleId::E21);
    assert_eq!(
        legs,
        [
            QuotedAnswer::Flag(Field::BUrine, Tri::Unknown),
            QuotedAnswer::Flag(Field::CBoth, Tri::Yes),
            QuotedAnswer::Choice(Opt::BothWeeks)
        ]
    );
}

/// What would have held a rule back is no reason: an answer that is not there cannot be told, and
/// doubt about it neither.
#[test]
fn brakes_are_not_told() {
    assert_eq!(
        told("d_chills=yes d_flu=unknown", RuleId::T03),
        [QuotedAnswer::Flag(Field::DChills, Tri::Yes)]
    );
    let worse = told("days=28 course=worse preg=no", RuleId::D17);
    assert_eq!(
        worse,
        [QuotedAnswer::Choice(Opt::CourseWorse), QuotedAnswer::High(Field::Days, 28)]
    );
    assert!(
        !told("days=42 assessed=unknown function=limited", RuleId::D05)
            .contains(&QuotedAnswer::Choice(Opt::AssessedUnknown))
    );
}

/// The floor, and every rule where its meaning has a second way.
#[test]
fn meanings_stand_where_they_fit() {
    let means = |changes: &str, id| {
        words::reason(Lang::Nl, Voice::You, id, &outcome(&answers(changes))).means
    };
    assert!(means("age=83 function=care", RuleId::T14).contains("hulp thuis"));
    assert!(means("function=cannot", RuleId::T14).contains("kracht in de benen"));
    assert!(means("d_hot=yes d_flu=no", RuleId::D14).contains("Meet uw temperatuur"));
    assert!(means("days=42", RuleId::P11).contains("Naar uw huisarts gaan mag ook"));
    // Beside an emergency nothing may sound like a choice.
    assert!(!means("days=42 f_aneurysm=yes", RuleId::P11).contains("huisarts"));
    assert!(!means("days=42 function=limited a_pulse=yes", RuleId::S).contains("fysiotherapeut"));
    let floor = |changes| because(Voice::You, RuleId::S, &outcome(&answers(changes)));
    assert_eq!(floor(""), "U noemde geen tekens van een ernstige ziekte (alarmtekens).");
    assert!(!floor("d_fever=yes d_flu=yes").contains("alarmtekens"), "a fever is never nothing");
    for bones in [
        "f_bone=yes course=better onset=gradual",
        "g_steroid=unknown onset=gradual",
        "age=76 onset=gradual",
        "age=60 f_light=yes",
    ] {
        assert!(!floor(bones).contains("alarmtekens"), "a weak bone neither: {bones}");
    }
}

/// An answer that a reason can tell, with what stands for it in each voice.
struct Tellable {
    said: QuotedAnswer,
    core: [String; 2],
}

fn with_cores(all: &[QuotedAnswer]) -> Vec<Tellable> {
    all.iter()
        .map(|said| Tellable { said: *said, core: Voice::ALL.map(|voice| core(voice, *said)) })
        .collect()
}

/// Every answer that any reason can tell, with the bound for a number.
fn universe() -> Vec<QuotedAnswer> {
    let mut all: Vec<QuotedAnswer> = Vec::new();
    for said in RULES.iter().flat_map(|rule| quotable(&rule.when)) {
        if !all.contains(&said) {
            all.push(said);
        }
    }
    all
}

#[test]
fn every_answer_has_words_in_both_voices() {
    // It makes fever less of a sign.
    let (silent, mut too_long) = ([QuotedAnswer::Flag(Field::DFlu, Tri::Yes)], Vec::new());
    for said in universe() {
        for voice in Voice::ALL {
            let text = words::told(Lang::Nl, voice, said);
            assert_eq!(text.is_empty(), silent.contains(&said), "{said:?} {voice:?}: {text}");
            if count("Ook omdat", &text) > 15 {
                too_long.push(format!("{said:?} {voice:?}: {text}"));
            }
            assert!(!text.contains("  ") && text.trim() == text, "{said:?} {voice:?}: {text}");
            assert!(
                !text.split_whitespace().any(|word| word == "uw"),
                "{said:?}: one text is for both voices"
            );
        }
    }
    assert!(too_long.is_empty(), "{too_long:#?}");
}

fn count(begin: &str, text: &str) -> usize {
    let own = if text.starts_with("U wist niet") { 0 } else { begin.split_whitespace().count() };
    own + text.split_whitespace().count()
}

fn is_true(said: QuotedAnswer, facts: &Facts) -> bool {
    match said {
        QuotedAnswer::Flag(field, tri) => facts.seen(field) == Seen::Known(Answer::Flag(tri)),
        QuotedAnswer::Choice(option) => match facts.seen(option.field()) {
            Seen::Known(Answer::One(one)) => one == option,
            Seen::Known(Answer::Many(many)) => many.has(option),
            Seen::Known(Answer::Flag(_) | Answer::Number(_)) | Seen::NotAsked | Seen::Open => false,
        },
        QuotedAnswer::High(field, number) | QuotedAnswer::Low(field, number) => {
            facts.seen(field) == Seen::Known(Answer::Number(number))
        }
        QuotedAnswer::OnsetBefore(years) => match (facts.seen(Field::Age), facts.seen(Field::Days))
        {
            (Seen::Known(Answer::Number(age)), Seen::Known(Answer::Number(days))) => {
                age * 365 < years * 365 + days
            }
            _ => false,
        },
    }
}

/// Read from the answer itself; whoever would rather not say did not say "I don't know".
fn is_doubt(said: QuotedAnswer) -> bool {
    match said {
        QuotedAnswer::Flag(_, tri) => tri == Tri::Unknown,
        QuotedAnswer::Choice(option) => option.id() == "unknown" && option.field() != Field::Suic,
        QuotedAnswer::High(..) | QuotedAnswer::Low(..) | QuotedAnswer::OnsetBefore(_) => false,
    }
}

/// What stands for this answer in a reason: its half sentence without subject and verb, which
/// joining may take away.
fn core(voice: Voice, said: QuotedAnswer) -> String {
    let yes = match said {
        QuotedAnswer::Flag(field, Tri::Unknown) => QuotedAnswer::Flag(field, Tri::Yes),
        QuotedAnswer::Flag(..)
        | QuotedAnswer::Choice(_)
        | QuotedAnswer::High(..)
        | QuotedAnswer::Low(..)
        | QuotedAnswer::OnsetBefore(_) => said,
    };
    let text = words::told(Lang::Nl, voice, yes);
    let text = ["u ", "deze persoon ", "de pijn "]
        .iter()
        .find_map(|subject| text.strip_prefix(subject))
        .unwrap_or(&text)
        .to_owned();
    let verbs = [
        " heeft",
        " had",
        " bent",
        " is",
        " was",
        " kreeg",
        " gebruikt",
        " gebruikte",
        " verliest",
    ];
    verbs.iter().find_map(|verb| text.strip_suffix(verb)).unwrap_or(&text).to_owned()
}

/// All that holds of every reason of every person.
fn hold(found: &Outcome, universe: &[Tellable], seen: &mut BTreeSet<&'static str>) {
    for id in &found.reasons {
        let row = rule(*id);
        let told = quoted_answers(&row.when, &found.facts);
        let read = supporting_answers(&row.when, &found.facts);
        for said in &told {
            assert!(is_true(*said, &found.facts), "{}: {said:?} was not answered", id.id());
            match said {
                QuotedAnswer::Flag(field, _)
                | QuotedAnswer::High(field, _)
                | QuotedAnswer::Low(field, _) => {
                    assert!(read.contains(field), "{}: {said:?}", id.id())
                }
                QuotedAnswer::Choice(option) => {
                    assert!(read.contains(&option.field()), "{}: {said:?}", id.id())
                }
                QuotedAnswer::OnsetBefore(_) => {
                    assert!(read.contains(&Field::Age) && read.contains(&Field::Days))
                }
            }
        }
        for voice in Voice::ALL {
            let text = because(voice, *id, found);
            well_formed(*id, voice, &text);
            if *id != RuleId::S {
                no_other_answer(*id, voice, &text, &with_cores(&told), universe);
            }
        }
        seen.insert(id.id());
    }
}

fn well_formed(id: RuleId, voice: Voice, text: &str) {
    let sentences: Vec<&str> = text.split_terminator('.').map(str::trim).collect();
    assert!((1..=2).contains(&sentences.len()) && text.ends_with('.'), "{}: {text}", id.id());
    assert!(
        !text.contains("dat niet weet") && !text.contains("u weet dat niet"),
        "{}: {text}",
        id.id()
    );
    assert!(
        !text.contains("  ") && !text.contains(" ,") && !text.contains(" en en "),
        "{}: {text}",
        id.id()
    );
    for sentence in &sentences {
        assert!(sentence.split_whitespace().count() <= 15, "{} {voice:?}: {sentence}", id.id());
        let begins = [
            "Omdat ",
            "Ook omdat ",
            "U wist niet ",
            "Ook wist u niet ",
            "U noemde ",
            "Uw antwoorden ",
            "De antwoorden ",
        ];
        assert!(begins.iter().any(|begin| sentence.starts_with(begin)), "{}: {sentence}", id.id());
        if sentence.starts_with("Om") || sentence.starts_with("Ook om") {
            for subject in [" u ", " deze persoon ", " de pijn er", " de pijn niet "] {
                assert!(
                    sentence.matches(subject).count() <= 1,
                    "{}: one subject is said once: {sentence}",
                    id.id()
                );
            }
        }
    }
    assert!(sentences.first() != sentences.get(1), "{}: {text}", id.id());
}

/// Nothing is claimed but what is told, nothing twice, and a doubt only as a doubt.
fn no_other_answer(id: RuleId, voice: Voice, text: &str, told: &[Tellable], universe: &[Tellable]) {
    let claimed: String =
        text.split_inclusive('.').filter(|sentence| !sentence.contains("wist ")).collect();
    let core = |one: &Tellable| one.core[voice as usize].clone();
    let known: Vec<String> = told
        .iter()
        .filter(|one| !is_doubt(one.said))
        .map(core)
        .filter(|core| !core.is_empty())
        .collect();
    for one in told.iter().filter(|one| is_doubt(one.said)) {
        let core = &one.core[voice as usize];
        let known = known.iter().any(|known| known.contains(core));
        assert!(
            known || !claimed.contains(core),
            "{}: {:?} reads as a yes: {text}",
            id.id(),
            one.said
        );
    }
    for core in &known {
        let inside =
            known.iter().filter(|other| *other != core && other.contains(core.as_str())).count();
        assert!(text.matches(core.as_str()).count() <= 1 + inside, "{}: twice: {text}", id.id());
    }
    for one in universe
        .iter()
        .filter(|one| !matches!(one.said, QuotedAnswer::High(..) | QuotedAnswer::Low(..)))
    {
        let core = &one.core[voice as usize];
        if core.len() < 6 || !claimed.contains(core) {
            continue;
        }
        // Another half sentence may hold these words too: "zwanger" in "20 weken of langer
        // zwanger".
        let told = told.iter().any(|other| {
            other.said == one.said
                || other.core[voice as usize].contains(core)
                || same_box(other.said, one.said)
        });
        assert!(told, "{}: {:?} was not told: {text}", id.id(), one.said);
    }
}

/// A follow-up tells its box with it.
fn same_box(one: QuotedAnswer, other: QuotedAnswer) -> bool {
    let field = |said| match said {
        QuotedAnswer::Flag(field, _)
        | QuotedAnswer::High(field, _)
        | QuotedAnswer::Low(field, _) => field,
        QuotedAnswer::Choice(option) => option.field(),
        QuotedAnswer::OnsetBefore(_) => Field::Age,
    };
    [(Field::CBothWhen, Field::CBoth), (Field::CWeakWhen, Field::CWeak), (Field::CNumbCourse, Field::CNumb), (Field::BOldCourse, Field::BOld),
        (Field::DColicBad, Field::DColic)].iter().any(|(more, whole)| field(one) == *more && field(other) == *whole)
        // The same words for two answers of one question.
        || field(one) == field(other)
}

#[test]
fn every_reason_of_every_case_holds() {
    let universe = with_cores(&universe());
    let mut seen = BTreeSet::new();
    // The cases of the table of rules, as they stand in its test.
    let text = include_str!("../clinical/rules.rs");
    let cases = text.split("(").filter_map(|row| {
        let mut texts = row.split('"').skip(1).step_by(2);
        RuleId::from_id(texts.next()?)?;
        texts.next().filter(|changes| changes.contains('='))
    });
    let mut count = 0;
    for changes in cases {
        hold(&outcome(&answers(changes)), &universe, &mut seen);
        count += 1;
    }
    assert!(count > 235, "{count} cases");
    assert_eq!(seen.len(), RuleId::ALL.len(), "the cases show only {seen:?}");
}

#[test]
fn every_reason_of_drawn_people_holds() {
    let universe = with_cores(&universe());
    let (mut rng, mut seen, mut people) = (Rng::new(8), BTreeSet::new(), 0);
    while people < 20_000 {
        let all: Answers = complete_set(&mut rng);
        if let Assessment::Decided(found) = assess(&all) {
            hold(&found, &universe, &mut seen);
            people += 1;
        }
    }
    assert_eq!(seen.len(), RuleId::ALL.len(), "chance met only {seen:?}");
}

/// Whom else one may turn to is said only where the rule's own level decides.
#[test]
fn the_special_meaning_stands_at_its_own_level() {
    let (mut rng, mut met) = (Rng::new(88), BTreeSet::new());
    for _ in 0..60_000 {
        let Assessment::Decided(found) = assess(&complete_set(&mut rng)) else { continue };
        for (id, _) in
            SPECIAL.iter().filter(|(id, _)| is_special(*id, &found) && found.reasons.contains(id))
        {
            let means = words::reason(Lang::Nl, Voice::You, *id, &found).means;
            let names = means.contains("fysiotherapeut") || means.contains("mag ook");
            assert!(
                !names || rule(*id).level == found.disposition,
                "{} at {:?}: {means}",
                id.id(),
                found.disposition
            );
            met.insert(id.id());
        }
    }
    assert_eq!(met.len(), SPECIAL.len(), "{met:?}");
}
