//! The diary, in Dutch.

use super::dates::month;
use crate::words::diary::DiaryWords;
use time::Date;

pub const DIARY: DiaryWords = DiaryWords {
    title: "Dagboek",
    alt: "Een tekening van de pijn per dag, met de dagen waarop u oefende. Dezelfde getallen staan in de tabel.",
    axis_pain: "Pijn, van 0 tot 10",
    key_worst: "Ergste pijn",
    key_now: "Pijn op dat moment",
    key_exercised: "Geoefend",
    key_band: "Zo gaat het bij veel mensen",
    honest: "De band is een ruwe tekening, naar onderzoek. Het is geen belofte. Mensen verschillen, en de pijn gaat op en neer.",
    table: "Alle dagen in een tabel",
    columns: ["Dag", "Pijn op dat moment", "Ergste pijn", "Geoefend"],
    column_beside: "Naast de band",
    beside: ["eronder", "erin", "erboven"],
    columns_measure: ["Moment", "Hoe het oefenen ging"],
    done: "ja",
    none: "–",
    save: "Download als tabel",
    save_hint: "U krijgt het bestand ‘rugwijzer-dagboek.csv’. Een rekenprogramma kan het openen.",
};

pub fn short_date(date: Date) -> String {
    format!("{} {}", date.day(), month(date.month()))
}
