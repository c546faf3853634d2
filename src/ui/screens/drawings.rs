//! The drawings of a page: at the box that they explain, or beside all answers.

use super::backs::backs;
use super::{Visit, pain_map};
use crate::PLAN;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::Field;
use crate::pictures::place::Region;
use crate::ui::parts::pictures::{Knee, Place, Saddle, knee, place, saddle};
use crate::words;
use crate::words::plan::plan as plan_words;
use yew::prelude::*;

/// What explains one box: what a saddle touches, and where "below the knee" begins.
pub(super) fn of_field(visit: &Visit, field: Field) -> Option<Html> {
    let frame = visit.frame();
    if field == Field::BSaddle {
        return Some(saddle(&Saddle {
            behind_name: frame.saddle_behind_name,
            front_name: frame.saddle_front_name,
            captions: [frame.saddle_behind, frame.saddle_front, frame.saddle_bicycle],
            caption: frame.saddle_caption,
        }));
    }
    (field == Field::CBoth).then(|| {
        knee(&Knee { name: frame.knee_name, above: frame.knee_above, below: frame.knee_below })
    })
}

/// What goes with all answers of a page: the places that can hurt, and the backs that ease.
pub(super) fn of_page(visit: &Visit, screen: Screen) -> Html {
    if screen == Screen::Site {
        let mut words = [""; Region::ALL.len()];
        let mut values = words;
        let mut chosen = [false; Region::ALL.len()];
        for (at, option) in Field::Site.options().iter().enumerate() {
            words[at] = words::option(visit.lang(), visit.voice(), *option).label;
            values[at] = option.id();
            chosen[at] = visit.model.draft.has(*option);
        }
        return place(&Place { words, name: Field::Site.id(), values, chosen, on: visit.change() });
    }
    if PLAN && screen == Screen::DetailElsewhere {
        return pain_map::asked(visit);
    }
    if PLAN && screen == Screen::DetailEase {
        return backs(&plan_words(visit.lang(), visit.voice())).html();
    }
    Html::default()
}
