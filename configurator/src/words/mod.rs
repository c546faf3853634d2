//! TABLE of the words of the form, in the order in which the form has them. Labels are those of the
//! WordPress plugin (`tests/words.rs` compares), so that a clinic finds a setting in both. A setting
//! that is not here yet stands at the end, with what the schema says of it.

pub mod verdicts;

/// The words of one setting.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Row {
    pub path: &'static str,
    pub label: &'static str,
    /// The line under the label; may be empty.
    pub help: &'static str,
}

const fn row(path: &'static str, label: &'static str, help: &'static str) -> Row {
    Row { path, label, help }
}

/// The heading over settings without words of their own.
pub const OTHER: &str = "Meer instellingen";

/// The headings of the form, each with its settings.
pub const GROUPS: &[(&str, &[Row])] = &[
    (
        "Uw praktijk",
        &[
            row(
                "clinic.name",
                "Naam van de praktijk",
                "Deze naam staat boven uw gegevens in het advies.",
            ),
            row(
                "clinic.phone",
                "Telefoonnummer",
                "Bezoekers bellen dit nummer voor een afspraak. Bijvoorbeeld: 030 123 45 67.",
            ),
            row(
                "clinic.booking_url",
                "Adres om een afspraak te maken",
                "Begint met https:, mailto: of tel:. Bijvoorbeeld: https://www.uwpraktijk.nl/afspraak.",
            ),
            row("clinic.email", "E-mailadres", ""),
            row("clinic.address", "Adres", "Straat, huisnummer, postcode en plaats."),
            row(
                "clinic.opening_hours",
                "Openingstijden",
                "Vul de tijden per dag in, of schrijf ze zelf: Ma-Vr 08:00-12:00 13:00-17:30, Za 09:00-12:00. Een dag die er niet bij staat, is dicht.",
            ),
            row(
                "clinic.locations",
                "Andere locaties",
                "Heeft uw praktijk meer vestigingen? Zet ze hier, in de volgorde waarin u ze wilt tonen.",
            ),
            row(
                "clinic.logo_url",
                "Logo",
                "Het adres van een plaatje op uw eigen website, bijvoorbeeld /logo.svg. In het voorbeeld op deze pagina staat een grijs vak op die plek.",
            ),
            row(
                "clinic.logo_alt",
                "Logo in woorden",
                "Voor wie het logo niet ziet. Laat u dit leeg? Dan wordt “Logo” met uw naam voorgelezen.",
            ),
            row("clinic.privacy_url", "Uw privacyverklaring", "Een adres dat begint met https:."),
        ],
    ),
    (
        "Wat u biedt",
        &[
            row(
                "clinic.services",
                "Wat kan men bij u doen?",
                "Uw gegevens staan dan alleen in het advies als dit bij de bezoeker past. Vinkt u niets aan? Dan neemt de check aan dat u alles biedt.",
            ),
            row("clinic.languages", "Welke talen spreekt u?", ""),
            row(
                "clinic.offer",
                "Uw aanbod in eigen woorden",
                "Bijvoorbeeld een gratis pijncheck. Beloof geen genezing en noem geen spoed: dan laat de check deze tekst weg.",
            ),
        ],
    ),
    (
        "Huisarts en huisartsenpost",
        &[
            row(
                "clinic.gp_phone",
                "Nummer van de huisarts",
                "Alleen voor een huisartsenpraktijk: dit nummer staat overal waar de bezoeker de huisarts moet bellen. Bent u geen huisarts? Laat dit leeg.",
            ),
            row(
                "clinic.out_of_hours_phone",
                "Nummer van de huisartsenpost",
                "Van de post in uw regio. Kijk goed of het klopt: bezoekers bellen dit bij spoed.",
            ),
            row("clinic.out_of_hours_name", "Naam van de huisartsenpost", ""),
        ],
    ),
    (
        "Wie verantwoordelijk is",
        &[
            row(
                "clinic.clinician_name",
                "Naam van de zorgverlener",
                "Wie in uw praktijk verantwoordelijk is voor de check.",
            ),
            row("clinic.clinician_big_number", "BIG-nummer", "Elf cijfers."),
            row("clinic.clinician_date", "Sinds welke dag?", ""),
        ],
    ),
    (
        "De check",
        &[
            row("lang", "Taal", "De check is er nu alleen in het Nederlands."),
            row(
                "mode",
                "Wat ziet wie geen arts nodig heeft?",
                "Mag u geen advies aan één persoon geven? Kies dan algemene informatie. Bij een alarmteken blijft alles gelijk.",
            ),
        ],
    ),
];

/// The parts of a row in a list.
pub const ROW_PARTS: &[Row] = &[
    row("name", "Naam", ""),
    row("address", "Adres", ""),
    row("phone", "Telefoonnummer", ""),
    row("opening_hours", "Openingstijden", ""),
];

/// The ids to choose from.
const OPTIONS: &[(&str, &str)] = &[
    ("lang.nl", "Nederlands"),
    ("mode.triage", "Een eigen advies (triage)"),
    ("mode.information", "Algemene informatie, voor iedereen gelijk (information)"),
    ("clinic.services.physio", "Fysiotherapie"),
    ("clinic.services.manual", "Manuele therapie"),
    ("clinic.services.podo", "Podotherapie"),
    ("clinic.services.pelvic_physio", "Bekkenfysiotherapie"),
    ("clinic.services.sport", "Sportfysiotherapie"),
    ("clinic.languages.nl", "Nederlands"),
    ("clinic.languages.en", "Engels"),
    ("clinic.languages.de", "Duits"),
    ("clinic.languages.fr", "Frans"),
    ("clinic.languages.es", "Spaans"),
    ("clinic.languages.pt", "Portugees"),
    ("clinic.languages.it", "Italiaans"),
    ("clinic.languages.pl", "Pools"),
    ("clinic.languages.ro", "Roemeens"),
    ("clinic.languages.bg", "Bulgaars"),
    ("clinic.languages.uk", "Oekraïens"),
    ("clinic.languages.ru", "Russisch"),
    ("clinic.languages.tr", "Turks"),
    ("clinic.languages.ar", "Arabisch"),
    ("clinic.languages.ber", "Berbers"),
    ("clinic.languages.ku", "Koerdisch"),
    ("clinic.languages.fa", "Farsi"),
    ("clinic.languages.so", "Somalisch"),
    ("clinic.languages.ti", "Tigrinya"),
    ("clinic.languages.zh", "Chinees"),
    ("clinic.languages.hi", "Hindi"),
    ("clinic.languages.pap", "Papiaments"),
    ("clinic.languages.fy", "Fries"),
    ("clinic.languages.dse", "Nederlandse Gebarentaal"),
];

/// The words of a setting, by its path; those of a row's part by its last part.
pub fn of(path: &str) -> Option<Row> {
    let rows = GROUPS.iter().flat_map(|(_, rows)| *rows);
    rows.chain(ROW_PARTS).find(|row| row.path == path).copied()
}

/// How an id is called; itself where it has no words yet.
pub fn option<'a>(path: &str, id: &'a str) -> &'a str {
    let name = [path, ".", id].concat();
    OPTIONS.iter().find(|(one, _)| *one == name).map_or(id, |(_, words)| words)
}
