//! TABLE: the traffic light: what pain during and after an exercise means for the next time. The numbers are a proposal.

use crate::clinical::disposition::ids;

ids! {
    Light { Green "green", Amber "amber", Red "red", }
}

ids! {
    /// What to do at this light.
    Act { GoOn "go_on", Easier "easier", StopNow "stop", }
}

ids! {
    /// When the extra pain had gone.
    Settled { Within24h "within_24h", NextDay "next_day", Later "later", }
}

ids! {
    /// What is red at any pain; the last asks for a call, as the safety net says.
    Sign { FurtherDown "further_down", NewTingling "new_tingling", NewNumbOrWeak "new_numb_or_weak", NightStays "night_stays", NetList "net_list", }
}

/// One row: it holds up to so many points of extra pain on a scale of ten, settled no later than this.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    pub light: Light,
    pub act: Act,
    pub most_extra: u32,
    pub settled_by: Settled,
}

/// The table, mildest first; the first row that fits counts. Beyond four or five points, and later than the next day, the
/// sheet says nothing: doubt goes up, so that is red.
pub const LIGHTS: &[Row] = &[
    Row { light: Light::Green, act: Act::GoOn, most_extra: 3, settled_by: Settled::Within24h },
    Row { light: Light::Amber, act: Act::Easier, most_extra: 5, settled_by: Settled::NextDay },
    Row { light: Light::Red, act: Act::StopNow, most_extra: 10, settled_by: Settled::Later },
];

/// The row for what was felt.
pub fn light(extra: u32, settled: Settled, signs: &[Sign]) -> &'static Row {
    let red = &LIGHTS[LIGHTS.len() - 1];
    if !signs.is_empty() {
        return red;
    }
    LIGHTS.iter().find(|row| extra <= row.most_extra && settled <= row.settled_by).unwrap_or(red)
}
