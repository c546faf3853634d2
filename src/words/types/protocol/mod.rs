//! Types: which words every language has for the printed protocol.

pub mod check_in;
pub mod fixed_texts;
pub mod information;
pub mod proofs;
pub mod revision;

/// Headings and paragraphs of the protocol.
pub struct Heads {
    pub title: &'static str,
    pub purpose_title: &'static str,
    pub purpose: &'static [&'static str],
    pub not_for_title: &'static str,
    pub not_for: &'static [&'static str],
    pub state_title: &'static str,
    /// How much there is of each: pages before and after the outcome, rules, advice, patterns,
    /// factors, professionals, lessons, exercises, rows that exclude, exceptions, sources.
    pub sizes: [&'static str; 12],
    /// Above the links to the sections.
    pub contents: &'static str,
    pub screens_title: &'static str,
    pub screens_lead: &'static str,
    /// What each table without a column for it rests on.
    pub screens_basis: &'static str,
    /// The pages after the outcome.
    pub details_title: &'static str,
    pub details_lead: &'static [&'static str],
    pub details_basis: &'static str,
    /// Later answers that open an earlier question again.
    pub doubts_title: &'static str,
    pub doubts_lead: &'static str,
    pub doubts_basis: &'static str,
    pub later: &'static str,
    pub earlier: &'static str,
    pub again: &'static str,
    pub names_title: &'static str,
    pub names_lead: &'static str,
    pub rules_title: &'static str,
    pub rules_lead: &'static [&'static str],
    pub net_title: &'static str,
    pub net_basis: &'static str,
    pub advice_basis: &'static str,
    pub favours_basis: &'static str,
    pub reviews_basis: &'static str,
    pub contacts_basis: &'static str,
    pub advice_title: &'static str,
    pub favours_title: &'static str,
    pub reviews_title: &'static str,
    pub reviews_lead: &'static str,
    pub contacts_title: &'static str,
    pub exceptions_title: &'static str,
    pub exceptions_lead: &'static str,
    /// Questions that are left out although an answer could raise the outcome.
    pub skipped_title: &'static str,
    pub skipped_lead: &'static str,
    pub why: &'static str,
    /// What held before an answer changed, and what holds after it.
    pub before: &'static str,
    pub after: &'static str,
    pub sources_title: &'static str,
    pub sources_lead: &'static [&'static str],
    /// Before the day on which the sources were gone through.
    pub sources_reviewed: &'static str,
    /// The status of a row once the rule set is signed, and of one that rests on professional
    /// knowledge.
    pub signed: &'static str,
    pub to_check: &'static str,
    /// Column heads.
    pub field: &'static str,
    pub question: &'static str,
    pub answers: &'static str,
    pub asked_when: &'static str,
    pub name: &'static str,
    pub meaning: &'static str,
    pub rule: &'static str,
    pub condition: &'static str,
    pub level: &'static str,
    pub contacts: &'static str,
    pub reason: &'static str,
    pub source: &'static str,
    pub status: &'static str,
    pub part: &'static str,
    pub for_whom: &'static str,
    pub text: &'static str,
    pub ruling: &'static str,
    pub number: &'static str,
    pub edition: &'static str,
    pub read_at: &'static str,
    pub always: &'static str,
    /// Before the rules that may fire, must not fire, and the condition against.
    pub with_rule: &'static str,
    pub without_rule: &'static str,
    pub not_when: &'static str,
    pub calls: &'static str,
}

/// The words around the tables of the explanation: patterns, factors, who can help, what to expect.
pub struct InsightHeads {
    pub patterns_title: &'static str,
    pub patterns_lead: &'static [&'static str],
    /// The left column of a pattern's own table, and its head.
    pub part: &'static str,
    pub content: &'static str,
    pub class: &'static str,
    pub shown: &'static str,
    /// What is told only where nobody has to look first.
    pub usually: &'static str,
    pub needs: &'static str,
    pub supports: &'static str,
    pub against: &'static str,
    pub source: &'static str,
    pub status: &'static str,
    pub factors_title: &'static str,
    pub factors_lead: &'static str,
    pub factor: &'static str,
    pub when: &'static str,
    pub why: &'static str,
    pub step: &'static str,
    pub routes_title: &'static str,
    pub routes_lead: &'static str,
    pub who: &'static str,
    pub not_when: &'static str,
    pub does: &'static str,
    pub outlooks_title: &'static str,
    pub outlooks_lead: &'static str,
    pub outlook: &'static str,
    pub points: &'static str,
    pub note: &'static str,
    pub changes_title: &'static str,
    pub changes_lead: &'static str,
    pub change: &'static str,
    pub change_rules: &'static str,
    /// In place of rules, where the safety net alone says it.
    pub net_alone: &'static str,
}

/// The words around the lessons.
pub struct LessonHeads {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    pub lesson: &'static str,
    /// The names in the drawing of how the back is built.
    pub pieces_title: &'static str,
    pub pieces_lead: &'static str,
    pub piece: &'static str,
}

/// The words around the tables of the exercises, of who must not do which, and of the plan.
pub struct ExerciseHeads {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    /// Column heads.
    pub exercise: &'static str,
    pub how: &'static str,
    pub lighter: &'static str,
    pub uses: &'static str,
    pub dose: &'static str,
    pub limits: &'static str,
    pub source: &'static str,
    pub status: &'static str,
    /// Before the aim, the start, the place, the first stretch, and the way of the back.
    pub aim: &'static str,
    pub start: &'static str,
    pub place: &'static str,
    pub from: &'static str,
    pub direction: &'static str,
    /// Before how fast it goes.
    pub pace: &'static str,
    /// Before the exercises beside it in its chain, its tags, its stop signs, and the rows printed
    /// beside it.
    pub easier: &'static str,
    pub harder: &'static str,
    pub tags: &'static str,
    pub stop: &'static str,
    pub printed: &'static str,
    pub stops_title: &'static str,
    pub stops_lead: &'static str,
    pub exclusions_title: &'static str,
    pub exclusions_lead: &'static [&'static str],
    pub printed_title: &'static str,
    pub printed_lead: &'static str,
    pub row: &'static str,
    pub when: &'static str,
    pub excluded: &'static str,
    pub why: &'static str,
    pub left: &'static str,
    /// What a row keeps away: all, all but the safe ones, those in which one could fall, those that
    /// are held.
    pub everything: &'static str,
    pub all_but_safe: &'static str,
    pub all_but_safe_and: &'static str,
    pub unsteady: &'static str,
    pub held: &'static str,
    /// Before the names of those.
    pub these: &'static str,
    /// Marks a row that is ours.
    pub added: &'static str,
}

/// The words around the tables of the plan.
pub struct PlanHeads {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    pub phases_title: &'static str,
    pub phase: &'static str,
    pub about: &'static str,
    pub goes_well: &'static str,
    pub levels_title: &'static str,
    pub levels_lead: &'static str,
    pub programmes_title: &'static str,
    pub programmes_lead: &'static str,
    pub programme: &'static str,
    pub least: &'static str,
    pub named_first: &'static str,
    pub day_first: &'static str,
    pub otherwise: &'static str,
    pub never: &'static str,
    pub named_title: &'static str,
    pub named_lead: &'static str,
    pub reasons_title: &'static str,
    pub reasons_lead: &'static str,
    pub because: &'static str,
    pub what: &'static str,
    pub when: &'static str,
    pub any: &'static str,
    pub using: &'static str,
    pub aims: &'static str,
    pub towards: &'static str,
    pub safe: &'static str,
    pub early: &'static str,
    pub first_week: &'static str,
    pub ladder_title: &'static str,
    pub ladder_lead: &'static str,
    pub rung: &'static str,
    pub minutes: &'static str,
    pub times: &'static str,
    pub days: &'static str,
    pub weeks: &'static str,
    pub most: &'static str,
    pub only_title: &'static str,
    pub only_lead: &'static str,
    pub tonight_title: &'static str,
    pub tonight_lead: &'static str,
    pub exercise: &'static str,
    pub traffic_title: &'static str,
    pub traffic_lead: &'static str,
    pub light: &'static str,
    pub felt: &'static str,
    pub act: &'static str,
    pub signs: &'static str,
    /// For somebody pregnant.
    pub pregnant_title: &'static str,
    pub pregnant_lead: &'static str,
    /// The smallest dose of a day.
    pub smallest_title: &'static str,
    pub smallest_lead: &'static [&'static str],
    pub smallest_form: &'static str,
    pub amount: &'static str,
    pub daily_title: &'static str,
    pub daily_lead: &'static str,
    pub only_with: &'static str,
    pub instead_of: &'static str,
    pub stands_first: &'static str,
    pub subject: &'static str,
    pub text: &'static str,
    pub source: &'static str,
    /// What the table of wishes and the traffic light rest on.
    pub proposal: &'static str,
}

/// The words in and under the pictures of the way through the questions.
pub struct FlowWords {
    pub title: &'static str,
    pub lead: &'static [&'static str],
    /// What each picture shows: the first parts, the last part with the outcome, and what is asked
    /// after it.
    pub captions: [&'static str; 3],
    /// Over the same in words.
    pub in_words: &'static str,
    /// The parts of the way, as the widget names them.
    pub stations: [&'static str; 3],
    /// Before the condition of a page, and between conditions.
    pub only_if: &'static str,
    pub or: &'static str,
    /// Asked again, more precisely: after "I don't know" for a whole page, and after one ticked
    /// box.
    pub after_unsure: &'static str,
    pub after_box: &'static str,
    /// Before the page that may be opened once more.
    pub back_to: &'static str,
    /// In words: an emergency can hold here, and before the levels whose rules read this page.
    pub stops: &'static str,
    pub counts_for: &'static str,
    pub end: &'static [&'static str],
    /// In the dashed box.
    pub after: &'static [&'static str],
    pub never_after: &'static [&'static str],
}

/// The words around the figures of the example cases.
pub struct CaseWords {
    pub title: &'static str,
    /// What the figures are, and what they are not.
    pub lead: &'static [&'static str],
    /// Column heads.
    pub level: &'static str,
    pub cases: &'static str,
    pub agreed: &'static str,
    pub acceptable: &'static str,
    pub under: &'static str,
    pub over: &'static str,
    pub dangerous: &'static str,
    pub total: &'static str,
    /// The cases that did not get the expected level, and their column heads.
    pub others_title: &'static str,
    pub others_none: &'static str,
    pub case: &'static str,
    pub expected: &'static str,
    pub got: &'static str,
    /// In place of a level, where questions are still open.
    pub unfinished: &'static str,
}
