//! Every source that a rule cites: its name, edition and where it was read. Which certainty a rule
//! takes from it stands in the rule's own row.

/// How sure we are of what a source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// The text of the source was read.
    Read,
    /// A secondary copy, a summary or a single case report.
    Secondary,
    /// Carried over with a label of its own in the evidence file.
    Recorded,
    /// Professional knowledge that a clinician must check against the named document.
    Professional,
}

impl Certainty {
    /// The mark used in the rule table.
    pub const fn mark(self) -> &'static str {
        match self {
            Certainty::Read => "F",
            Certainty::Secondary => "F*",
            Certainty::Recorded => "R",
            Certainty::Professional => "O",
        }
    }
}

/// A source cited by a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Cited {
    pub certainty: Certainty,
    pub source: Source,
}

macro_rules! sources {
    ($($source:ident $title:literal $edition:literal $where:literal;)*) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum Source { $($source,)* }

        impl Source {
            pub const ALL: &'static [Source] = &[$(Source::$source,)*];

            pub const fn title(self) -> &'static str {
                match self { $(Source::$source => $title,)* }
            }

            /// Edition or year; empty where the source has none.
            pub const fn edition(self) -> &'static str {
                match self { $(Source::$source => $edition,)* }
            }

            /// Where the text was read; empty where it has not been.
            pub const fn address(self) -> &'static str {
                match self { $(Source::$source => $where,)* }
            }
        }
    };
}

/// The day on which the sources were last gone through, as year, month, day.
pub const REVIEWED: (i32, u8, u8) = (2026, 11, 28);

sources! {
    NhgM54 "NHG-Standaard Aspecifieke lagerugpijn (M54)" "2017; ages from 2005" "nhg.org";
    NhgM55 "NHG-Standaard Lumbosacraal radiculair syndroom (M55)" "2015" "henw.org";
    NhgM05 "NHG-Standaard Urineweginfecties (M05)" "" "richtlijnen.nhg.org";
    NhgM32 "NHG-Standaard Zwangerschap en kraamperiode (M32)" "" "richtlijnen.nhg.org";
    NhgM63 "NHG-Standaard Urinesteenlijden (M63)" "" "richtlijnen.nhg.org";
    NhgShingles "NHG-Behandelrichtlijn Gordelroos" "2018" "nhg.org";
    NhgFracture "NHG-Standaard Fractuurpreventie" "" "richtlijnen.nhg.org";
    NhgPain "NHG-Standaard Pijn" "" "";
    NhgStomach "NHG-Standaard Preventie van maagcomplicaties" "" "";
    NhgEndometriosis "NHG-Standaard Endometriose" "" "";
    StoneAgreement "Regionale afspraak urinestenen: koorts is direct insturen" "" "afsprakenhuisartsenspecialist.nl";
    MriAgreement "Regionale werkafspraak MRI van de lage rug" "" "wdhmn.nl";
    TriageWijzer "NHG-TriageWijzer, herziening" "" "nhg.org";
    Nts "Nederlandse Triage Standaard: alarmsignalen en risicogroepen" "" "de-nts.nl";
    Kngf "KNGF-richtlijn Lage rugpijn en lumbosacraal radiculair syndroom" "2021" "kngf.nl";
    NiceNg12 "NICE NG12 Suspected cancer" "" "";
    NiceNg59 "NICE NG59 Low back pain and sciatica in over 16s" "" "";
    NiceHte16 "NICE HTE16 Digital technologies for managing non-specific low back pain, evidence generation plan" "2024" "nice.org.uk";
    NiceNg65 "NICE NG65 Spondyloarthritis in over 16s" "" "rightdecisions.scot.nhs.uk";
    NiceNg234 "NICE NG234 Spinal metastases" "" "iatrox";
    NiceCg75 "NICE CG75 Metastatic spinal cord compression" "" "gpnotebook";
    NhsBackPain "NHS, back pain: when to get help" "" "nhsinform.scot";
    CaudaCard "Cauda-equina cards of Greenhalgh, Mercer and Finucane" "" "backes.org.uk";
    Embeds "EMBeds, cauda equina syndrome" "" "embeds.co.uk";
    Lothian "NHS Lothian, cauda equina pathway" "" "apps.nhslothian.scot";
    BmjCes "BMJ Best Practice, cauda equina syndrome" "" "bestpractice.bmj.com";
    AddRs "Aortic dissection detection risk score" "" "guidelinecentral.com";
    Downie "Downie and others, red flags for malignancy and fracture (BMJ)" "2013" "hcplive.com";
    FusedSpineReview "Fractures of the ankylosed spine, review" "" "litmetric 22085505";
    FusedSpineEm "Missed fractures in ankylosing disorders (BMC Emergency Medicine)" "2022" "bmcemergmed";
    SpinalInfection "Yusuf and others, spinal infection (BMC)" "2019" "BMC 2019";
    EpiduralAbscess "Epidural abscess in emergency care" "2019" "ajemjournal";
    DialysisSpine "Spinal infection in dialysis, nine cases" "" "giornaleitalianodinefrologia";
    StGeorges "Infection after a spinal or epidural at birth" "" "stgeorges.nhs.uk";
    ImmuneSpine "Risk factors of spinal infection" "" "nature.com/s41394";
    Haematoma "Spontaneous spinal epidural haematoma, case report" "" "tidsskriftet.no";
    Ectopic "Ziekenhuis: buitenbaarmoederlijke zwangerschap" "" "mijnantonius.nl";
    Adolescents "Back pain in adolescents" "" "mdedge.com";
    TooFitToFracture "Too Fit To Fracture, exercise with osteoporosis, table 4" "" "PMC5101068";
    StrongSteadyStraight "Strong, Steady, Straight, exercise for weak bones (BJSM)" "" "BJSM 2022";
    VertebralFracture "Exercise after a vertebral fracture" "2022" "physioupdate";
    PregnancyExercise "Exercise in pregnancy: when not, and when to stop" "" "exercisedoc.org";
    NtsFaq "Nederlandse Triage Standaard, vragen over risicogroepen, context en pijnscore" "" "de-nts.nl/faq";
    Idsa "IDSA, native vertebral osteomyelitis" "2015" "idsociety.org";
    SpinalTuberculosis "Ijdema and others, spinal tuberculosis in the Netherlands" "2015" "longdom.org";
    Enthoven "Enthoven and others, vertebral fractures in Dutch GP patients over 55" "2016" "repub.eur.nl";
    VertebralSigns "Signs that predict a vertebral fracture" "2016" "PMC4791465";
    SacralFracture "Sacral fractures around a birth: review of Wu, series of Speziali" "2015" "researchers.mq.edu.au";
    SpinalHaematoma "Spinal haematoma, review of cases" "" "PMC11358243";
    HaematomaAfterLifting "Bleeding on a blood thinner after lifting or sport: case reports" "" "mdedge.com, sciepub 11798";
    AneurysmCases "Huisartsenposten De Limes, three deaths by an aneurysm" "" "huisartsenpostendelimes.nl";
    AneurysmMissed "Van den Dries and others, missed ruptured aneurysm at Dutch out-of-hours posts" "2025" "s12245-025-00974-5";
    BladderSigns "GIRFT, cauda equina pathway: signs of the bladder" "" "girft-interactivepathways.org.uk";
    KngfAccess "KNGF-richtlijn lage rugpijn, organisatie van zorg: huisarts of directe toegang" "2021" "kngf.nl";
    KngfPelvic "KNGF, zwangerschapsgerelateerde bekkenpijn" "" "kngf.nl";
    FluAdvice "Nivel and RIVM on flu: when to call" "" "nivel.nl, rivm.nl";
    PeriodPain "Gezondheid en Wetenschap, pijnlijke menstruatie" "" "gezondheidenwetenschap.be";
    MotorControl "Saragiotto and others, motor control exercise (Cochrane)" "2016" "";
    Swain "Swain and others, posture, physical load and low back pain: review of reviews" "2020" "pubmed 31451200";
    KngfAdviser "Adviser of the KNGF on the causes of back pain (PZC)" "2022" "pzc.nl";
    Ostelo "Interview with professor Ostelo on back pain (NOS)" "" "nos.nl";
    ScansWithoutPain "Scan findings in people without back pain (AJNR 36/4)" "2015" "ajnr.org";
    Insoles "Chuter and others, insoles and low back pain (BMC)" "2014" "BMC 2014";
    Stimulation "EMS, vibration and back training compared (Frontiers in Physiology)" "2021" "fphys.2021.664991";
    DutchLeaflets "Dutch leaflets on low back pain of physiotherapy and podotherapy practices" "" "";
    PracticeKnowledge "Professional knowledge, no document named" "" "";
}
