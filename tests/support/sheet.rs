//! A filled-in form as a reader of the table sees it: by public names, with only what the path has
//! asked so far.

use super::answer_sets::Verdict;
use super::second_reading::{ASKED, TABLE};
use rugwijzer::clinical::answers::{Answer, Answers};
use rugwijzer::clinical::facts::{Facts, Seen};
use rugwijzer::clinical::vocabulary::Field;
use std::collections::HashMap;

/// What stands on the form. A field that was not asked is neither yes nor unknown: every test on it
/// is false.
#[derive(Clone, Debug, Default)]
pub struct Sheet {
    words: HashMap<&'static str, Vec<&'static str>>,
    numbers: HashMap<&'static str, u32>,
}

impl Sheet {
    /// Every answer, asked or not.
    fn all(answers: &Answers) -> Sheet {
        let mut sheet = Sheet::default();
        for field in Field::ALL {
            if let Some(answer) = answers.get(*field) {
                sheet.write(*field, answer);
            }
        }
        sheet
    }

    /// What the rules saw of a finished check, pages after the outcome included.
    pub fn of(facts: &Facts) -> Sheet {
        let mut sheet = Sheet::default();
        for field in Field::ALL {
            if let Seen::Known(answer) = facts.seen(*field) {
                sheet.write(*field, answer);
            }
        }
        sheet
    }

    fn write(&mut self, field: Field, answer: Answer) {
        let id = field.id();
        match answer {
            Answer::Flag(tri) => drop(self.words.insert(id, vec![tri.id()])),
            Answer::One(option) => drop(self.words.insert(id, vec![option.id()])),
            Answer::Number(number) => drop(self.numbers.insert(id, number)),
            Answer::Many(many) => {
                let chosen = field
                    .options()
                    .iter()
                    .filter(|option| many.has(**option))
                    .map(|option| option.id());
                self.words.insert(id, chosen.collect());
            }
        }
    }

    /// The answers page by page, up to the emergency that stops the check or to the end.
    pub fn up_to_the_stop(answers: &Answers) -> Sheet {
        let all = Sheet::all(answers);
        let whole = all.asked(|_| {});
        if !whole.emergency() {
            return whole;
        }
        // What an emergency needs is only ever added by going on, so the first page with one is the
        // stop.
        let mut stop = None;
        all.asked(|page| {
            if stop.is_none() && page.emergency() {
                stop = Some(page.clone());
            }
        });
        stop.unwrap_or(whole)
    }

    /// Fills in a form row by row of the order of asking, and shows it after every page.
    fn asked(&self, mut after_page: impl FnMut(&Sheet)) -> Sheet {
        let mut seen = Sheet::default();
        for (place, (page, fields, when)) in ASKED.iter().enumerate() {
            if when(&seen) {
                for field in fields.split_whitespace() {
                    if let Some(words) = self.words.get_key_value(field) {
                        seen.words.insert(words.0, words.1.clone());
                    }
                    if let Some(number) = self.numbers.get_key_value(field) {
                        seen.numbers.insert(number.0, *number.1);
                    }
                }
            }
            let last_of_page = ASKED.get(place + 1).is_none_or(|next| next.0 != *page);
            if last_of_page {
                after_page(&seen);
            }
        }
        seen
    }

    fn emergency(&self) -> bool {
        TABLE.iter().filter(|row| row.id.starts_with('E')).any(|row| (row.when)(self))
    }

    /// The outcome by the second reading.
    pub fn verdict(&self) -> Verdict {
        let fired: Vec<_> = TABLE.iter().filter(|row| (row.when)(self)).collect();
        let Some(first) = fired.first() else {
            return Verdict {
                disposition: "self_care",
                contacts: self.with_violence(vec![]),
                reasons: vec!["S"],
            };
        };
        // The table is ordered from worst to mildest, so the first rule that fires decides the
        // level.
        let mut contacts = Vec::new();
        for row in fired.iter().filter(|row| row.level == first.level) {
            contacts
                .extend(row.contacts.split_whitespace().filter_map(|contact| self.called(contact)));
        }
        contacts.sort_by_key(|contact| *contact != "112"); // Stable: all others keep the table's order.
        let contacts = self.with_violence(contacts);
        Verdict {
            disposition: first.level,
            contacts,
            reasons: fired.iter().map(|row| row.id).collect(),
        }
    }

    /// A contact of a row, if this person is to call it: `vk:pregnant` is for the pregnant only.
    fn called(&self, contact: &'static str) -> Option<&'static str> {
        let Some((id, whom)) = contact.split_once(':') else { return Some(contact) };
        let applies = match whom {
            "cannot_rise_or_legs_fail" => {
                self.is("stand", "cannot")
                    || (self.yes("c_weak") && self.is("c_weak_when", "acute older_same unknown"))
            }
            "pregnant" => self.pregnant(),
            "postpartum" => self.is("preg", "pp6w"),
            "procedure" => self.yes("g_spine"),
            "violence" => self.is("trauma", "violence"),
            "foot" => self.yes("foot"),
            "able" => self.is("function", "ok"),
            other => panic!("{other} is no condition of a contact"),
        };
        applies.then_some(id)
    }

    fn with_violence(&self, contacts: Vec<&'static str>) -> Vec<&'static str> {
        let safe_home = self.is("trauma", "violence").then_some("veilig_thuis");
        let mut once = Vec::new();
        for contact in contacts.into_iter().chain(safe_home) {
            if !once.contains(&contact) {
                once.push(contact);
            }
        }
        once
    }

    // ── The words of the table
    // ─────────────────────────────────────────────────────────────────────────────────────

    /// The answer is one of these, or among several contains one of these.
    pub fn is(&self, field: &str, values: &str) -> bool {
        self.words
            .get(field)
            .is_some_and(|given| values.split(' ').any(|value| given.contains(&value)))
    }

    /// Y: yes.
    pub fn yes(&self, field: &str) -> bool {
        self.is(field, "yes")
    }

    pub fn unknown(&self, field: &str) -> bool {
        self.is(field, "unknown")
    }

    /// U: yes or unknown.
    pub fn yes_or_unknown(&self, field: &str) -> bool {
        self.is(field, "yes unknown")
    }

    pub fn any_yes(&self, fields: &str) -> bool {
        fields.split(' ').any(|field| self.yes(field))
    }

    pub fn any_unknown(&self, fields: &str) -> bool {
        fields.split(' ').any(|field| self.unknown(field))
    }

    pub fn at_least(&self, field: &str, number: u32) -> bool {
        self.numbers.get(field).is_some_and(|given| *given >= number)
    }

    pub fn at_most(&self, field: &str, number: u32) -> bool {
        self.numbers.get(field).is_some_and(|given| *given <= number)
    }

    /// A number that was asked; the largest there is where it was not.
    pub fn number(&self, field: &str) -> u32 {
        self.numbers.get(field).copied().unwrap_or(u32::MAX)
    }

    /// How many features of a list were chosen.
    pub fn features(&self, field: &str) -> usize {
        self.words
            .get(field)
            .map_or(0, |given| given.iter().filter(|id| !["none", "unknown"].contains(id)).count())
    }

    /// Age when the pain began, in years.
    pub fn onset_age(&self) -> Option<f64> {
        let age = self.numbers.get("age")?;
        let days = self.numbers.get("days")?;
        Some(f64::from(*age) - f64::from(*days) / 365.0)
    }

    pub fn fever(&self) -> bool {
        self.any_yes("d_fever d_chills")
    }

    pub fn rad(&self) -> bool {
        self.is("site", "below1")
    }

    /// A leg sign whose follow-up does not say that it is old and was examined.
    pub fn neuro(&self) -> bool {
        (self.yes("c_numb") && self.is("c_numb_course", "worse same unknown"))
            || (self.yes("c_weak") && self.is("c_weak_when", "acute older_same unknown"))
            || (self.yes("c_both") && self.is("c_both_when", "recent weeks unknown"))
            || self.yes("c_gait")
    }

    pub fn infrisk(&self) -> bool {
        self.any_yes("f_immune f_line g_iv g_spine g_infect")
    }

    pub fn constant(&self) -> bool {
        self.is("rest", "constant night")
    }

    pub fn persist(&self) -> bool {
        self.constant() || self.is("course", "worse")
    }

    pub fn bone(&self) -> bool {
        self.at_least("age", 65)
            || self.yes_or_unknown("f_bone")
            || self.yes_or_unknown("g_steroid")
    }

    pub fn frail(&self) -> bool {
        self.at_least("age", 75)
            || self.yes_or_unknown("f_bone")
            || self.yes_or_unknown("g_steroid")
    }

    pub fn sudden(&self) -> bool {
        self.is("onset", "move nocause unknown")
    }

    pub fn hampered(&self) -> bool {
        self.is("function", "limited care cannot")
    }

    pub fn mech(&self) -> bool {
        self.is("rest", "relief turn")
    }

    pub fn side(&self) -> bool {
        self.is("site", "flank")
    }

    /// Not an ordinary flu of the first days in somebody of 16 to 59 without diabetes and without
    /// pain in the side. What is still to be asked may yet make it one.
    pub fn not_flu(&self) -> bool {
        self.is("d_flu", "no unknown")
            || self.at_most("age", 15)
            || self.at_least("age", 60)
            || self.yes("f_diabetes")
            || self.at_least("days", 4)
            || self.side()
    }

    /// As `neuro`, but a numb patch that stays the same counts only under 16 years or within six
    /// weeks.
    pub fn neuro18(&self) -> bool {
        (self.yes("c_numb")
            && (self.is("c_numb_course", "worse unknown")
                || (self.is("c_numb_course", "same")
                    && (self.at_most("age", 15) || self.at_most("days", 41)))))
            || (self.yes("c_weak") && self.is("c_weak_when", "acute older_same unknown"))
            || (self.yes("c_both") && self.is("c_both_when", "recent weeks unknown"))
            || self.yes("c_gait")
    }

    /// Daily life is not as usual, or the foot was asked about and gives no trouble.
    pub fn not_ok_or_no_foot(&self) -> bool {
        self.is("function", "slow limited care cannot") || self.is("foot", "no unknown")
    }

    pub fn fall(&self) -> bool {
        self.is("trauma", "minor medium major violence manip unknown")
    }

    pub fn fresh(&self) -> bool {
        self.fall() && self.is("trauma_when", "d1 d7 d42 unknown")
    }

    pub fn wk(&self) -> bool {
        self.fall() && self.is("trauma_when", "d1 d7 unknown")
    }

    pub fn pregnant(&self) -> bool {
        self.is("preg", "lt20 ge20")
    }

    pub fn bunk(&self) -> bool {
        self.any_unknown("b_saddle b_urine b_leak b_bowel b_sex")
    }

    /// Not improving: the same, worse or unknown.
    pub fn not_better(&self) -> bool {
        self.is("course", "same worse unknown")
    }

    /// Nobody examined it since, or nobody knows. Under sixteen the check ends with daily life and
    /// never asks it, so that nothing reassures there.
    pub fn not_assessed(&self) -> bool {
        let ended_early =
            self.at_most("age", 15) && self.is("function", "ok slow limited care cannot");
        self.is("assessed", "no yes_worse unknown") || ended_early
    }
}
