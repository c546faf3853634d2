//! TABLE: the one rule for pain while exercising, in three versions. It says the same in the plan,
//! the player, on paper and in the explanation. The numbers are a proposal of the review; what its
//! sheet of exclusions adds to red is kept, for doubt goes up.

use crate::clinical::advice::LOOK_FIRST;
use crate::clinical::answers::Answer;
use crate::clinical::assessment::Outcome;
use crate::clinical::audience::Audience;
use crate::clinical::condition::{Cond, Name};
use crate::clinical::disposition::{Disposition, ids};
use crate::clinical::facts::Seen;
use crate::clinical::vocabulary::{Field, Opt};

ids! {
    /// Which version: pain-guided for a back and for a leg, by agreement where pain has become a
    /// habit of the alarm.
    PainRule { Back "back", Leg "leg", Lasting "lasting", }
}

ids! {
    Light { Green "green", Amber "amber", Red "red", }
}

ids! {
    /// What to do at this light.
    Act { GoOn "go_on", Half "half", Stay "stay", StopNow "stop", }
}

ids! {
    /// How it is afterwards: as usual by the next morning, more than usual then, or worse for three
    /// days on end.
    After { Usual "usual", More "more", ThreeDays "three_days", }
}

ids! {
    /// What is red at any pain; the last asks for a call, as the safety net says.
    Sign {
        NewNumb "new_numb", Weaker "weaker", Bladder "bladder", FurtherDown "further_down", NightStays "night_stays", NetList "net_list",
    }
}

/// One row: it holds up to so many points more on a scale of ten, and no longer than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub rule: PainRule,
    pub light: Light,
    pub act: Act,
    pub most_extra: u32,
    pub after: After,
}

/// From twelve weeks, or from four with fear of moving: agreement, not pain, sets the pace.
pub const LASTING: Cond = Cond::Any(&[
    Cond::AtLeast(Field::Days, 84),
    Cond::All(&[
        Cond::AtLeast(Field::Days, 28),
        Cond::Any(&[Cond::Has(Opt::YellowFear), Cond::Has(Opt::FeelFear)]),
    ]),
]);
const LEG: Cond = Cond::Named(Name::Rad);
/// No more than this many points more is green for a back.
const GREEN: u32 = 2;
const ANY: u32 = 10;

const fn row(rule: PainRule, light: Light, act: Act, most_extra: u32, after: After) -> Row {
    Row { rule, light, act, most_extra, after }
}

/// The table, mildest first for each version; the first row that fits counts.
pub const LIGHTS: &[Row] = &[
    row(PainRule::Back, Light::Green, Act::GoOn, GREEN, After::Usual),
    row(PainRule::Back, Light::Amber, Act::Half, ANY, After::ThreeDays),
    row(PainRule::Back, Light::Red, Act::StopNow, ANY, After::ThreeDays),
    row(PainRule::Leg, Light::Green, Act::GoOn, ANY, After::Usual),
    row(PainRule::Leg, Light::Amber, Act::Half, ANY, After::ThreeDays),
    row(PainRule::Leg, Light::Red, Act::StopNow, ANY, After::ThreeDays),
    row(PainRule::Lasting, Light::Green, Act::GoOn, ANY, After::More),
    row(PainRule::Lasting, Light::Amber, Act::Stay, ANY, After::ThreeDays),
    row(PainRule::Lasting, Light::Red, Act::StopNow, ANY, After::ThreeDays),
];

/// Pain below the knee goes before long pain: a nerve is never exercised by agreement.
pub const BY_AGREEMENT: Cond = Cond::All(&[LASTING, Cond::Not(&LEG)]);
/// Nor does anybody whom a doctor has to look at first go on "on a bad day", or wait three days:
/// getting worse is a reason to call.
pub const AGREED: Audience =
    Audience::levels(Disposition::ALL).when(BY_AGREEMENT).unless_rules(LOOK_FIRST);

/// The version for this person.
pub fn pain_rule(outcome: &Outcome) -> PainRule {
    if LEG.holds(&outcome.facts) {
        PainRule::Leg
    } else if AGREED.fits(outcome) {
        PainRule::Lasting
    } else {
        PainRule::Back
    }
}

/// What this light asks of somebody with this version.
pub fn act(rule: PainRule, light: Light) -> Act {
    LIGHTS
        .iter()
        .find(|row| row.rule == rule && row.light == light)
        .map_or(Act::StopNow, |row| row.act)
}

/// The light for what was felt.
pub fn light(rule: PainRule, extra: u32, after: After, signs: &[Sign]) -> Light {
    let fits = |row: &&Row| row.rule == rule && extra <= row.most_extra && after <= row.after;
    if signs.is_empty() {
        LIGHTS.iter().find(fits).map_or(Light::Red, |row| row.light)
    } else {
        Light::Red
    }
}

/// The rule for this person's own number, so that nobody has to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Own {
    pub rule: PainRule,
    pub now: u32,
    /// The highest that is green from there; none where points do not decide, or where nothing is
    /// higher than now.
    pub green: Option<u32>,
}

impl Own {
    /// From this number. Ten is amber for whoever began lower: near the end of the scale fewer
    /// points are left, and green may not take them all. Our own proposal, on the careful side of
    /// two points.
    pub const fn from(rule: PainRule, now: u32) -> Own {
        let green = match rule {
            PainRule::Back if now < ANY => {
                Some(if now + GREEN < ANY { now + GREEN } else { ANY - 1 })
            }
            PainRule::Back | PainRule::Leg | PainRule::Lasting => None,
        };
        Own { rule, now, green }
    }

    /// The light for so much pain, by points alone.
    pub fn light(self, pain: u32, after: After) -> Light {
        let by_points = light(self.rule, pain.saturating_sub(self.now), after, &[]);
        if self.green.is_some_and(|green| pain > green) && by_points == Light::Green {
            Light::Amber
        } else {
            by_points
        }
    }
}

/// For this outcome; none where no number was given, or where agreement and not pain sets the pace.
pub fn own_number(outcome: &Outcome) -> Option<Own> {
    let Seen::Known(Answer::Number(now)) = outcome.facts.seen(Field::Sev) else { return None };
    Some(Own::from(pain_rule(outcome), now)).filter(|own| own.rule != PainRule::Lasting)
}
