//! TABLE of what is said of a setting that is wrong, by the widget's own error codes. The codes are
//! those of the schema's `x-code` and of `session::config`; `tests/words.rs` misses one that is new.

/// Each with what happens, and what to do.
const SENTENCES: &[(&str, &str)] = &[
    ("config_lang_unknown", "Deze taal is er nog niet. De check staat dan in het Nederlands."),
    ("config_mode_unknown", "Deze keuze is er niet. De bezoeker krijgt een eigen advies."),
    (
        "config_clinic_name_missing",
        "Vul de naam van uw praktijk in. Zonder naam staan uw gegevens niet in het advies.",
    ),
    (
        "config_clinic_unreachable",
        "Vul een telefoonnummer, e-mailadres of adres voor afspraken in. Anders staan uw gegevens niet in het advies.",
    ),
    (
        "config_logo_url_refused",
        "Dit is geen plaatje van uw eigen website. Schrijf bijvoorbeeld /logo.svg. Er staat nu geen logo.",
    ),
    ("config_text_too_long", "Deze tekst is te lang. De check laat hem weg."),
    (
        "config_phone_refused",
        "Dit is geen telefoonnummer dat de check kan bellen. Schrijf alleen cijfers, spaties en streepjes. Er staat nu geen nummer.",
    ),
    ("config_email_refused", "Dit is geen e-mailadres. Er staat nu geen knop om te mailen."),
    (
        "config_booking_url_refused",
        "Dit adres werkt niet als knop. Het begint met https:, tel: of mailto:. Er staat nu geen knop.",
    ),
    (
        "config_opening_hours_refused",
        "De check kan deze tijden niet lezen. Schrijf bijvoorbeeld: Ma-Vr 08:00-17:30. Er staan nu geen tijden.",
    ),
    ("config_locations_too_many", "Zes locaties is het meeste. De check toont de eerste zes."),
    ("config_location_name_missing", "Geef deze locatie een naam. Zonder naam staat hij er niet."),
    ("config_service_unknown", "Hier staat iets wat de check niet kent. Dat laat de check weg."),
    (
        "config_language_unknown",
        "Hier staat een taal die de check niet kent. Die laat de check weg.",
    ),
    (
        "config_offer_refused",
        "De check laat deze tekst weg. Beloof geen genezing, noem geen spoed en gebruik gewone letters.",
    ),
    (
        "config_privacy_url_refused",
        "Dit adres werkt niet als link. Het begint met https:. Er staat nu geen link.",
    ),
    (
        "config_clinician_name_missing",
        "Vul de naam in. Zonder naam noemt de check niemand als verantwoordelijke.",
    ),
    ("config_big_number_refused", "Een BIG-nummer heeft elf cijfers. Dit nummer staat er nu niet."),
    ("config_date_refused", "Schrijf de dag als 2026-11-29. Er staat nu geen dag."),
    ("config_wrong_type", "Hier hoort iets anders te staan. De check laat dit weg."),
    (
        "config_unknown_key",
        "Deze instelling kent de check niet. Ze staat niet in de regels om te plakken. Is de naam verkeerd geschreven?",
    ),
];

/// What is said of an error of this code.
pub fn sentence(code: &str) -> Option<&'static str> {
    SENTENCES.iter().find(|(one, _)| *one == code).map(|(_, words)| *words)
}
