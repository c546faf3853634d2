//! The clinician's page without a browser: every mistake in a code has its sentence, and the picture
//! has every question once and takes nothing for a "no" that is none.

mod exchange;
mod opening;
mod picture;
mod prescribing;
mod support;
mod what_if;
