//! Types: as much of FHIR R4 as we write. Their names are FHIR's own.

use serde::Serialize;
use std::borrow::Cow;

pub type Text = Cow<'static, str>;

/// Makes a struct of FHIR elements: those that must be there, those that may, and lists, which are
/// left out when they are empty, for FHIR allows no empty list.
macro_rules! fhir {
    ($(#[$doc:meta])* $name:ident {
        must { $($must:ident: $must_kind:ty,)* }
        may { $($may:ident: $may_kind:ty,)* }
        many { $($many:ident: $many_kind:ty,)* }
    }) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Default, Serialize)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(pub $must: $must_kind,)*
            $(#[serde(skip_serializing_if = "Option::is_none")] pub $may: Option<$may_kind>,)*
            $(#[serde(skip_serializing_if = "Vec::is_empty")] pub $many: Vec<$many_kind>,)*
        }
    };
}

fhir! { Coding { must { system: Text, code: Text, } may { display: Text, } many {} } }
fhir! { CodeableConcept { must {} may { text: Text, } many { coding: Coding, } } }
fhir! {
    /// We know nobody's name, so a reference says in words whom it means, or names an entry.
    Reference { must {} may { reference: Text, display: Text, } many {} }
}
fhir! { Identifier { must { system: Text, value: Text, } may {} many {} } }
fhir! { Annotation { must { text: Text, } may {} many {} } }
fhir! {
    Extension {
        must { url: Text, }
        may { value_integer: u32, value_string: Text, value_boolean: bool, }
        many {}
    }
}

fhir! {
    Questionnaire {
        must { language: Text, url: Text, version: Text, name: Text, title: Text, status: Text, date: Text, }
        may { publisher: Text, description: Text, purpose: Text, }
        many { subject_type: Text, item: Item, }
    }
}
fhir! {
    Item {
        must { link_id: Text, text: Text, r#type: Text, }
        may { enable_behavior: Text, repeats: bool, }
        many { extension: Extension, code: Coding, enable_when: EnableWhen, answer_option: Value, item: Item, }
    }
}
fhir! {
    EnableWhen {
        must { question: Text, operator: Text, }
        may { answer_coding: Coding, answer_integer: u32, }
        many {}
    }
}

/// An answer, or an answer on offer.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum Value {
    #[serde(rename = "valueCoding")]
    Coding(Coding),
    #[serde(rename = "valueInteger")]
    Integer(u32),
}

fhir! {
    QuestionnaireResponse {
        must { language: Text, questionnaire: Text, status: Text, }
        may { id: Text, identifier: Identifier, subject: Reference, authored: Text, }
        many { item: ResponseItem, }
    }
}
fhir! {
    ResponseItem {
        must { link_id: Text, text: Text, }
        may {}
        many { extension: Extension, answer: Value, item: ResponseItem, }
    }
}

fhir! {
    Observation {
        must { language: Text, status: Text, code: CodeableConcept, subject: Reference, }
        may { effective_date_time: Text, value_integer: u32, value_codeable_concept: CodeableConcept, }
        many { category: CodeableConcept, note: Annotation, derived_from: Reference, component: Component, }
    }
}
fhir! {
    Component {
        must { code: CodeableConcept, value_codeable_concept: CodeableConcept, }
        may {}
        many {}
    }
}
fhir! {
    Goal {
        must { language: Text, lifecycle_status: Text, description: CodeableConcept, subject: Reference, }
        may {}
        many {}
    }
}
fhir! {
    CarePlan {
        must { language: Text, status: Text, intent: Text, title: Text, description: Text, subject: Reference, }
        may { created: Text, }
        many { activity: Activity, note: Annotation, goal: Reference, }
    }
}
fhir! { Activity { must { detail: ActivityDetail, } may {} many {} } }
fhir! {
    ActivityDetail {
        must { status: Text, code: CodeableConcept, description: Text, }
        may {}
        many {}
    }
}

fhir! { Bundle { must { language: Text, r#type: Text, } may { id: Text, identifier: Identifier, } many { entry: Entry, } } }

/// A resource of a bundle, under its own name.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Entry {
    pub full_url: Text,
    pub resource: Resource,
}

/// A resource says itself what it is.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "resourceType")]
pub enum Resource {
    Questionnaire(Questionnaire),
    QuestionnaireResponse(QuestionnaireResponse),
    Bundle(Bundle),
    Observation(Observation),
    Goal(Goal),
    CarePlan(CarePlan),
}
