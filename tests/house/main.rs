//! The house holds itself to its plan: floors import downward only, no file reaches itself through
//! imports, and what must be absent is absent.

mod clinician;
mod configurator;
mod imports;
mod layers;
mod pages;
mod sources;
