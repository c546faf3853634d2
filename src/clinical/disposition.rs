//! The five outcomes and the people one can turn to.

macro_rules! ids {
    ($(#[$doc:meta])* $name:ident { $($(#[$vdoc:meta])* $variant:ident $id:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name { $($(#[$vdoc])* $variant,)* }

        impl $name {
            pub const ALL: &'static [$name] = &[$($name::$variant,)*];

            /// The public name.
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id,)* }
            }

            /// What has this public name.
            pub fn from_id(id: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|known| known.id() == id)
            }
        }
    };
}
pub(crate) use ids;

ids! {
    /// How urgent it is, lowest first, so that the greater is the more urgent.
    Disposition {
        SelfCare "self_care",
        PhysioOrPodo "physio_or_podo",
        GpWithinDays "gp_within_days",
        GpToday "gp_today",
        EmergencyNow "emergency_now",
    }
}

impl Disposition {
    /// There is time for more than the outcome: a plan, questions for it. Who has to call now or
    /// today is kept by nothing.
    pub const fn leaves_time(self) -> bool {
        !matches!(self, Disposition::EmergencyNow | Disposition::GpToday)
    }

    /// A doctor has to look, and until one has, this advice holds, whatever the check says on a later
    /// day. The check-in keeps to it rule by rule (`check_in/standing.rs`: alarms, and the rules that
    /// ask for a GP within days); a handover code tells the level alone, so there all of it holds.
    pub const fn stands_until_seen(self) -> bool {
        match self {
            Disposition::EmergencyNow | Disposition::GpToday | Disposition::GpWithinDays => true,
            Disposition::PhysioOrPodo | Disposition::SelfCare => false,
        }
    }
}

ids! {
    /// Whom to turn to.
    Contact {
        /// The national emergency number.
        Emergency112 "112",
        /// The GP's emergency line, or the out-of-hours post; now.
        Urgent "spoed",
        /// The GP; outside office hours the out-of-hours post.
        Gp "ha",
        /// The midwife or the labour ward.
        Midwife "vk",
        /// The hospital that did the procedure.
        Hospital "zh",
        Physio "fysio",
        Podo "podo",
        PelvicPhysio "bekkenfysio",
        /// The suicide-prevention line.
        Line113 "113",
        /// The line against violence at home.
        SafeHome "veilig_thuis",
        Pharmacist "apotheek",
        OccupationalDoctor "bedrijfsarts",
    }
}
