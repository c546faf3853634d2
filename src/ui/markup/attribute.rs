//! Every attribute that the widget writes. There is no other way to write one, so that none can be
//! misspelt and no element can ever carry a `style`, which strict pages refuse.

macro_rules! attributes {
    ($($variant:ident $name:literal)*) => {
        /// An attribute, by its place in [`NAMES`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum At {
            $($variant,)*
        }

        /// Their names. All elements share this one list, and Yew then compares values only.
        pub static NAMES: &[&str] = &[$($name),*];
    };
}

attributes! {
    Class "class"
    Id "id"
    Type "type"
    Name "name"
    For "for"
    Href "href"
    Src "src"
    Alt "alt"
    Target "target"
    Rel "rel"
    Role "role"
    TabIndex "tabindex"
    Open "open"
    NoValidate "novalidate"
    InputMode "inputmode"
    AutoComplete "autocomplete"
    MaxLength "maxlength"
    DateTime "datetime"
    Translate "translate"
    // Drawings.
    ViewBox "viewBox"
    Focusable "focusable"
    D "d"
    Dashes "stroke-dasharray"
    Transform "transform"
    // For screen readers.
    AriaCurrent "aria-current"
    AriaDescribedBy "aria-describedby"
    AriaHidden "aria-hidden"
    AriaInvalid "aria-invalid"
    AriaLabel "aria-label"
    AriaLabelledBy "aria-labelledby"
    AriaLevel "aria-level"
    AriaLive "aria-live"
    AriaPressed "aria-pressed"
    // What a page may style from outside, by `::part()`: never what tells the urgency.
    Part "part"
    // What the host, the page and the tests find things by.
    DataAction "data-action"
    DataAnnounce "data-announce"
    DataContact "data-contact"
    DataDisposition "data-disposition"
    DataExercise "data-exercise"
    DataFactor "data-factor"
    DataFields "data-fields"
    DataHeading "data-heading"
    DataInformation "data-information"
    DataLesson "data-lesson"
    DataMore "data-more"
    DataNsaid "data-nsaid"
    DataPart "data-part"
    DataPattern "data-pattern"
    DataPlan "data-plan"
    DataQuestion "data-question"
    DataRoom "data-room"
    DataRoute "data-route"
    DataRule "data-rule"
    DataSummary "data-summary"
    // It comes in the place of the first screens (`element.js`).
    DataTakesOver "data-takes-over"
    DataTarget "data-target"
}
