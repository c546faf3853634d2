//! The state of a visit: answers, settings, where the visitor looks, and the page being filled in.
//! Nothing else.
//!
//! What is on the screen is computed from it: there is no stored outcome, so no result can outlive
//! the answers it rests on.

use super::checking_in::CheckingIn;
use super::commit::Mistake;
use super::config::{Config, Mode};
use super::device::Device;
use super::diary::Diary;
use super::draft::Draft;
use super::handed::Handed;
use super::keeping::Keeping;
use super::player::Player;
use super::room_history::{Room, RoomHistory};
use super::therapist::TherapistPlan;
use crate::PLAN;
use crate::clinical::answers::{Answers, Tri};
use crate::clinical::assessment::{Assessment, assess};
use crate::clinical::check_in::{Decision, Judged, OwnPage, Page, at_least, judge};
use crate::clinical::exercises::{ExerciseId, Phase, Place};
use crate::clinical::information;
use crate::clinical::learning::Piece;
use crate::clinical::pathway::{self, Step};
use crate::clinical::plan::Minutes;
use crate::clinical::plan_questions;
use crate::clinical::screen::Screen;
use crate::clinical::vocabulary::{Field, Opt};
use crate::words::paper::Extra;
use crate::words::{Lang, Voice};
use time::Date;

/// Where the visitor looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum View {
    Welcome,
    /// Where coming back to a kept visit begins.
    Return,
    /// The same, for a visit that came with a code.
    ReturnByCode,
    /// Where a code is typed and opened.
    Code,
    /// At the result of a check-in.
    CheckedIn,
    /// On the way; at an earlier page if one is named, else wherever the answers lead.
    Questions {
        at: Option<Screen>,
        from_check: bool,
    },
    /// The answers have been looked over; the advice may be shown.
    Advice,
    /// The same, in a room behind its first page.
    Room(Room),
    /// After the outcome, on this page of the questions for the plan.
    Details(Screen),
}

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    Welcome,
    /// Where coming back to a kept visit begins.
    Return,
    /// Where a code is typed and opened.
    Code,
    /// A page of the check-in itself; pages of the check are asked in it, too.
    CheckIn(OwnPage),
    /// What the last check-in came to.
    CheckedIn,
    Page(Screen),
    Check,
    /// The first page of the outcome.
    Outcome,
    /// A room behind it.
    Room(Room),
    /// Today's exercises, one a screen.
    Player,
}

/// A text that can be put on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CopyText {
    /// The result.
    Result,
    /// The summary for a clinician.
    ClinicianSummary,
    /// The mail, as it stands there.
    Mail,
    /// The handover code.
    Code,
}

/// One visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Model {
    pub config: Config,
    pub today: Date,
    /// The minute of the week in Amsterdam, from Monday on; for a clinic's opening hours alone.
    pub week_minute: Option<u16>,
    /// The widget owns the browser's back button.
    pub standalone: bool,
    pub answers: Answers,
    pub view: View,
    pub draft: Draft,
    pub mistakes: Vec<Mistake>,
    /// It was asked whether everything shall go.
    pub confirming_restart: bool,
    /// The visitor asked for the help against violence on paper too.
    pub print_violence: bool,
    /// The one question after the result: does something speak against an anti-inflammatory?
    pub nsaid: Option<Tri>,
    /// The piece of the back that the visitor looks at, in the drawing of how it is built.
    pub looked_at: Option<Piece>,
    /// What the person wants to be able to do again, in own words.
    pub goal: String,
    /// What they avoid because of the back, in own words; each may be empty.
    pub feared: [String; 5],
    /// How long a session of the plan may take.
    pub minutes: Minutes,
    /// Where the person can exercise; none chosen means anywhere.
    pub places: Vec<Place>,
    /// An exercise gave a red light: said in the player, and true until the check begins anew. No
    /// exercise starts meanwhile.
    pub red_light: bool,
    /// The exercises that gave an amber one.
    pub amber: Vec<ExerciseId>,
    /// The text that was last asked for, and whether it got onto the clipboard, once the browser
    /// has said so.
    pub copying: CopyText,
    pub copied: Option<bool>,
    /// What goes along when the result is shared or kept.
    pub keeping: Keeping,
    /// Where the visitor is in today's exercises, while they are being done. Goes when another
    /// screen comes.
    pub player: Option<Player>,
    /// Where the visitor was among the rooms.
    pub room_history: RoomHistory,
    /// The later weeks that were opened: the others are not made, unless paper has them.
    pub unfolded: Vec<Phase>,
    /// What is printed beside the advice and this week.
    pub on_paper: Vec<Extra>,
    /// What is kept on this device.
    pub device: Device,
    /// What there is over weeks.
    pub diary: Diary,
    /// A code that the visitor brings, and the page that opens it; nothing in the check alone.
    pub handed: Option<Box<Handed>>,
    /// The plan of a therapist that was taken up; nothing in the check alone.
    pub therapist: Option<Box<TherapistPlan>>,
    /// The same, as long as it can be taken back after it was dropped.
    pub dropped: Option<Box<TherapistPlan>>,
    /// The check-in that is being filled in: as long as there is one, its pages stand on the screen.
    pub checking: Option<Box<CheckingIn>>,
}

impl Model {
    pub fn new(config: Config, today: Date, standalone: bool) -> Model {
        Model {
            config,
            today,
            week_minute: None,
            standalone,
            answers: Answers::default(),
            view: View::Welcome,
            draft: Draft::default(),
            mistakes: Vec::new(),
            confirming_restart: false,
            print_violence: false,
            nsaid: None,
            looked_at: None,
            goal: String::new(),
            feared: Default::default(),
            minutes: Minutes::Ten,
            places: Vec::new(),
            red_light: false,
            amber: Vec::new(),
            copying: CopyText::Result,
            copied: None,
            keeping: Keeping::default(),
            player: None,
            room_history: RoomHistory::default(),
            unfolded: Vec::new(),
            on_paper: Vec::new(),
            device: Device::default(),
            diary: Diary::on(today),
            handed: None,
            therapist: None,
            dropped: None,
            checking: None,
        }
    }

    pub fn lang(&self) -> Lang {
        self.config.lang
    }

    /// Whom the check is about: decided on the first page, and while that is being filled in by
    /// what is chosen there.
    pub fn voice(&self) -> Voice {
        voice_of(&self.answers)
    }

    /// Whether the outcome of these answers is shown as information for everybody: no verdict, no
    /// rooms, no questions for a plan.
    #[inline(never)] // Everything that draws a screen asks it.
    pub fn informs(&self) -> bool {
        self.config.mode == Mode::Information
            && matches!(self.assessment(), Assessment::Decided(outcome)
                if information::replaces(outcome.disposition))
    }

    /// What the last check-in came to; none where there was none, or one was left halfway.
    pub fn decision(&self) -> Option<Box<Decision>> {
        let (now, earlier) = self.diary.check_ins.split_last()?;
        match judge(self.diary.start.as_ref()?, earlier, now) {
            Judged::Decided(decision) => Some(match self.diary.standing {
                Some(standing) => Box::new(decision.at_least(standing)),
                None => decision,
            }),
            Judged::Unfinished { .. } | Judged::NoFirstVisit => None,
        }
    }

    /// What the rules say: of the answers, and after a check-in of what still stands from before, too.
    pub fn assessment(&self) -> Assessment {
        if PLAN
            && self.checking.is_none()
            && let Some(decision) = self.decision()
        {
            return Assessment::Decided(Box::new(decision.outcome));
        }
        match (assess(&self.answers), self.diary.standing) {
            (Assessment::Decided(outcome), Some(standing)) if PLAN && self.checking.is_none() => {
                Assessment::Decided(Box::new(at_least(&outcome, standing)))
            }
            (assessment, _) => assessment,
        }
    }

    /// The page of the check-in that stands on the screen.
    fn checked(&self) -> Option<Shown> {
        match self.checking.as_ref()?.page(&self.diary)? {
            Page::Check(screen) => Some(Shown::Page(screen)),
            Page::Own(page) => Some(Shown::CheckIn(page)),
        }
    }

    /// What is on the screen.
    pub fn shown(&self) -> Shown {
        if PLAN && let Some(shown) = self.checked() {
            return shown;
        }
        let path = pathway::path(&self.answers);
        if let View::Questions { at: Some(screen), .. } = self.view
            && path.screens.contains(&screen)
        {
            return Shown::Page(screen);
        }
        let rooms = PLAN && !self.informs();
        if rooms
            && let View::Details(screen) = self.view
            && plan_questions::screens(&self.answers).contains(&screen)
        {
            return Shown::Page(screen);
        }
        match (self.view, path.step) {
            (View::Return, _) if PLAN && self.may_come_back() => Shown::Return,
            // A page that informs begins no check-in.
            (View::ReturnByCode, _) if PLAN && self.config.mode != Mode::Information => {
                Shown::Return
            }
            (View::Code, _) if PLAN => Shown::Code,
            (View::Welcome | View::Return | View::ReturnByCode | View::Code, _) => Shown::Welcome,
            (_, Step::Ask(screen)) => Shown::Page(screen),
            (View::Advice | View::Room(_) | View::CheckedIn, Step::Finish)
                if rooms && self.player.is_some() =>
            {
                Shown::Player
            }
            (View::CheckedIn, Step::Finish) if rooms && self.decision().is_some() => {
                Shown::CheckedIn
            }
            (View::Room(room), Step::Finish) if rooms => Shown::Room(room),
            (_, Step::Stop(_))
            | (View::Advice | View::Room(_) | View::Details(_) | View::CheckedIn, Step::Finish) => {
                Shown::Outcome
            }
            (View::Questions { .. }, Step::Finish) => Shown::Check,
        }
    }

    /// Whether this text got onto the clipboard, if it was the last that was asked for.
    pub fn copied(&self, text: CopyText) -> Option<bool> {
        self.copied.filter(|_| self.copying == text)
    }

    /// Whether rows of this page, or of the boxes before it, are asked one by one after "don't
    /// know".
    pub fn is_in_doubt(&self, screen: Screen) -> bool {
        let one_by_one = |field: Field| field != Field::GNsaid && self.answers.is_one_by_one(field);
        screen.questions().any(|question| one_by_one(question.field))
    }

    /// The ordinal of the page on the screen, from 1; 0 outside the pages.
    pub fn step(&self) -> u32 {
        let Shown::Page(screen) = self.shown() else { return 0 };
        let mut screens = pathway::path(&self.answers).screens;
        if PLAN && screen.is_detail() {
            screens.extend(plan_questions::screens(&self.answers));
        }
        screens.iter().position(|other| *other == screen).map_or(0, |place| place as u32 + 1)
    }

    /// Somebody hurt this person: the way out has to be near, and paper stays silent.
    pub fn hurt_by_someone(&self) -> bool {
        self.answers.one(Field::Trauma) == Some(Opt::TraumaViolence)
            || self.draft.has(Opt::TraumaViolence)
    }

    /// Takes the page on the screen out of the answers, to be filled in.
    pub(super) fn open_page(&mut self) {
        self.mistakes.clear();
        self.confirming_restart = false;
        if PLAN
            && let Shown::CheckIn(page) = self.shown()
            && let Some(checking) = &mut self.checking
        {
            checking.fill(&self.diary, page);
        }
        self.draft = match self.shown() {
            Shown::Page(screen) => Draft::of(screen, &self.answers),
            Shown::Welcome
            | Shown::Return
            | Shown::Code
            | Shown::CheckIn(_)
            | Shown::CheckedIn
            | Shown::Check
            | Shown::Outcome
            | Shown::Room(_)
            | Shown::Player => Draft::default(),
        };
    }
}

/// Whom these answers are about.
pub fn voice_of(answers: &Answers) -> Voice {
    match answers.one(Field::Who) {
        Some(Opt::WhoOther | Opt::WhoOtherCannot) => Voice::Other,
        Some(_) | None => Voice::You,
    }
}
