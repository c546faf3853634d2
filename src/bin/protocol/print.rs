//! `print`: the protocol as a clinician reads it, written out from the tables themselves.

use crate::blocks::{Block, html, markdown};
use rugwijzer::clinical::advice::ADVICE;
use rugwijzer::clinical::answers::Tri;
use rugwijzer::clinical::audience::{Audience, NEVER};
use rugwijzer::clinical::condition::{Cond, Name};
use rugwijzer::clinical::disposition::Contact;
use rugwijzer::clinical::favour::FAVOURS;
use rugwijzer::clinical::red_flags::{Call, FLOOR, RULES, Rule};
use rugwijzer::clinical::review::Look;
use rugwijzer::clinical::ruleset;
use rugwijzer::clinical::safety_net::GUIDANCE;
use rugwijzer::clinical::screen::Screen;
use rugwijzer::clinical::sources::{Cited, REVIEWED, Source};
use rugwijzer::clinical::vocabulary::{Field, Kind};
use rugwijzer::words::protocol::Heads;
use rugwijzer::words::{self, Lang, Voice, outcome, protocol};
use std::io::{self, Write};

const LANG: Lang = Lang::Nl;
const VOICE: Voice = Voice::You;

pub fn markdown_to_stdout() -> io::Result<()> {
    write!(io::stdout().lock(), "{}", markdown(&document()))
}

pub fn html_to_stdout() -> io::Result<()> {
    write!(io::stdout().lock(), "{}", html(LANG.tag(), protocol::heads(LANG).title, &document()))
}

fn document() -> Vec<Block> {
    let heads = protocol::heads(LANG);
    let mut blocks = vec![Block::Heading(1, heads.title.into())];
    introduction(heads, &mut blocks);
    screens(heads, &mut blocks);
    rules(heads, &mut blocks);
    guidance(heads, &mut blocks);
    sources(heads, &mut blocks);
    blocks
}

fn introduction(heads: &Heads, blocks: &mut Vec<Block>) {
    let signed = ruleset::SIGNED.map(|by| format!("{} (BIG {}), {}", by.name, by.big, date(by.date)));
    blocks.push(Block::Heading(2, heads.purpose_title.into()));
    blocks.extend(heads.purpose.iter().map(|text| Block::Paragraph((*text).into())));
    blocks.push(Block::Heading(2, heads.state_title.into()));
    let state = protocol::state(LANG, ruleset::VERSION, &date(ruleset::DATE), signed.as_deref());
    blocks.push(Block::Paragraph(state));
}

fn screens(heads: &Heads, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, heads.screens_title.into()));
    blocks.push(Block::Paragraph(heads.screens_lead.into()));
    for (place, screen) in Screen::ALL.iter().enumerate() {
        let page = words::page(LANG, VOICE, *screen);
        blocks.push(Block::Heading(3, format!("{}. {} ({})", place + 1, page.title, screen.id())));
        blocks.extend(page.hints.iter().map(|hint| Block::Paragraph((*hint).into())));
        let row = |question: &rugwijzer::clinical::screen::Question| {
            let label = words::field(LANG, VOICE, *screen, question.field);
            let when = if question.when == Cond::Always { heads.always.to_owned() } else { question.when.to_string() };
            vec![question.field.id().into(), lines([label.label, label.hint]), answers(question.field), when]
        };
        blocks.push(Block::Table {
            head: head([heads.field, heads.question, heads.answers, heads.asked_when]),
            rows: screen.questions().map(row).collect(),
        });
    }
}

fn answers(field: Field) -> String {
    match field.kind() {
        Kind::Flag => Tri::ALL.map(|tri| format!("{} ({})", words::tri(LANG, tri), tri.id())).join("\n"),
        Kind::Number { min, max } => format!("{min}–{max}"),
        Kind::Choice | Kind::Several => {
            let options = field.options().iter();
            options.map(|option| format!("{} ({})", words::option(LANG, VOICE, *option).label, option.id())).collect::<Vec<_>>().join("\n")
        }
    }
}

fn rules(heads: &Heads, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, heads.names_title.into()));
    blocks.push(Block::Paragraph(heads.names_lead.into()));
    blocks.push(Block::Table {
        head: head([heads.name, heads.meaning]),
        rows: Name::ALL.iter().map(|name| vec![name.id().into(), name.meaning().to_string()]).collect(),
    });
    blocks.push(Block::Heading(2, heads.rules_title.into()));
    blocks.extend(heads.rules_lead.iter().map(|text| Block::Paragraph((*text).into())));
    blocks.push(Block::Table {
        head: head([
            heads.rule, heads.condition, heads.level, heads.contacts, heads.reason, heads.source, heads.status,
        ]),
        rows: RULES.iter().chain([&FLOOR]).map(|rule| rule_row(heads, rule)).collect(),
    });
    blocks.push(Block::Heading(2, heads.contacts_title.into()));
    let contact = |contact: &Contact| {
        let said = outcome::contact(LANG, VOICE, *contact);
        vec![contact.id().into(), said.name.into(), said.number.into(), said.when.into()]
    };
    blocks.push(Block::Table {
        head: head([heads.name, heads.meaning, heads.number, heads.text]),
        rows: Contact::ALL.iter().map(contact).collect(),
    });
}

fn rule_row(heads: &Heads, rule: &Rule) -> Vec<String> {
    let reason = outcome::reason(LANG, VOICE, rule.id);
    let mut level = protocol::level(LANG, rule.level).to_owned();
    if rule.within > 0 {
        level = format!("{level}, {}", protocol::within(LANG, rule.within));
    }
    let call = |call: &Call| {
        let id = call.contact.id();
        if call.when == Cond::Always { id.to_owned() } else { format!("{id} ({})", call.when) }
    };
    let cited = |cited: &Cited| format!("{}: {}", cited.certainty.mark(), cited.source.title());
    vec![
        rule.id.id().into(),
        if rule.when == Cond::Always { heads.always.into() } else { rule.when.to_string() },
        level,
        rule.calls.iter().map(call).collect::<Vec<_>>().join("\n"),
        lines([reason.because, reason.means]),
        rule.cited.iter().map(cited).collect::<Vec<_>>().join("\n"),
        protocol::confirm(LANG, rule.confirm).into(),
    ]
}

fn guidance(heads: &Heads, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, heads.net_title.into()));
    blocks.push(Block::Table {
        head: head([heads.name, heads.part, heads.for_whom, heads.text]),
        rows: GUIDANCE
            .iter()
            .map(|row| {
                let part = outcome::part(LANG, row.part).to_owned();
                vec![row.id.id().into(), part, audience(heads, &row.audience), outcome::guide(LANG, VOICE, row.id).into()]
            })
            .collect(),
    });
    blocks.push(Block::Heading(2, heads.advice_title.into()));
    blocks.push(Block::Table {
        head: head([heads.name, heads.part, heads.for_whom, heads.text, heads.ruling]),
        rows: ADVICE
            .iter()
            .map(|row| {
                let said = outcome::advice(LANG, VOICE, row.id);
                let text = lines(std::iter::once(said.title).chain(said.body.iter().copied()));
                let topic = outcome::topic(LANG, row.topic).to_owned();
                vec![row.id.id().into(), topic, audience(heads, &row.audience), text, row.ruling.into()]
            })
            .collect(),
    });
    blocks.push(Block::Heading(2, heads.favours_title.into()));
    blocks.push(Block::Table {
        head: head([heads.name, heads.for_whom, heads.text]),
        rows: FAVOURS
            .iter()
            .map(|(id, who)| vec![id.id().into(), audience(heads, who), outcome::favour(LANG, VOICE, *id).into()])
            .collect(),
    });
    blocks.push(Block::Heading(2, heads.reviews_title.into()));
    blocks.push(Block::Paragraph(heads.reviews_lead.into()));
    let look = |look: &Look| {
        let said = outcome::look(LANG, VOICE, *look);
        vec![look.id().into(), lines(std::iter::once(said.title).chain(said.body.iter().copied()))]
    };
    blocks.push(Block::Table { head: head([heads.name, heads.text]), rows: Look::ALL.iter().map(look).collect() });
}

/// For whom a row is, in the notation of the rules.
fn audience(heads: &Heads, audience: &Audience) -> String {
    let levels: Vec<&str> = audience.levels.iter().map(|level| level.id()).collect();
    let mut parts = vec![levels.join(", ")];
    let list = |ids: Vec<&str>| ids.join(", ");
    if !audience.rules.is_empty() {
        parts.push(format!("{} {}", heads.with_rule, list(audience.rules.iter().map(|rule| rule.id()).collect())));
    }
    if !audience.contacts.is_empty() {
        parts.push(format!("{} {}", heads.calls, list(audience.contacts.iter().map(|contact| contact.id()).collect())));
    }
    if audience.when != Cond::Always {
        parts.push(audience.when.to_string());
    }
    if audience.unless != NEVER {
        parts.push(format!("{} {}", heads.not_when, audience.unless));
    }
    if !audience.unless_rules.is_empty() {
        parts.push(format!("{} {}", heads.without_rule, list(audience.unless_rules.iter().map(|rule| rule.id()).collect())));
    }
    parts.join("\n")
}

fn sources(heads: &Heads, blocks: &mut Vec<Block>) {
    blocks.push(Block::Heading(2, heads.sources_title.into()));
    blocks.extend(heads.sources_lead.iter().map(|text| Block::Paragraph((*text).into())));
    blocks.push(Block::Table {
        head: head([heads.source, heads.edition, heads.read_at]),
        rows: Source::ALL.iter().map(|source| vec![source.title().into(), source.edition().into(), source.address().into()]).collect(),
    });
    blocks.push(Block::Paragraph(format!("{}: {}", heads.status, date(REVIEWED))));
}

fn head<const N: usize>(cells: [&str; N]) -> Vec<String> {
    cells.map(str::to_owned).to_vec()
}

/// The texts that are not empty, a line each.
fn lines<'a>(texts: impl IntoIterator<Item = &'a str>) -> String {
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n")
}

fn date((year, month, day): (i32, u8, u8)) -> String {
    format!("{year}-{month:02}-{day:02}")
}
