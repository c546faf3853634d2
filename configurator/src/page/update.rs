//! What happens to the state, one message at a time.

use super::draft;
use super::places::id;
use super::shell::Shell;
use super::state::{Msg, State, parse};
use crate::facts::Facts;
use crate::import::{Found, import};
use crate::settings::Settings;
use crate::snippets::Source;
use crate::verdicts::Tone;
use serde_json::Value;
use yew::Callback;
use yew::platform::spawn_local;

impl State {
    /// Does what was asked. What takes time tells of itself when it is done (`emit`).
    pub fn obey(&mut self, facts: &Facts, shell: &Shell, emit: &Callback<Msg>, msg: Msg) {
        let emit = emit.clone();
        match msg {
            Msg::Set(path, text) => self.settings.set(&path, Value::String(text)),
            Msg::Left(path) => {
                let wrong = self.about(&path).find(|verdict| verdict.tone != Tone::Good);
                self.said = wrong.map(|verdict| verdict.text.clone()).unwrap_or_default();
            }
            Msg::Tick(path, id, on) => self.settings.tick(&path, &id, on),
            Msg::AddRow(path) => {
                self.settings.add_row(&path);
                let place = self.settings.items(&path).len() - 1;
                self.focus = Some(format!("#{}", id(&format!("{path}[{place}].name"))));
            }
            Msg::RemoveRow(path, place) => {
                self.settings.remove_row(&path, place);
                self.focus = Some(format!("#{}-add", id(&path)));
                self.said = "De locatie is weg.".to_owned();
            }
            Msg::SwapRows(path, place, focus) => {
                self.settings.swap_rows(&path, place);
                self.focus = Some(focus);
                self.said = "De locaties zijn gewisseld.".to_owned();
            }
            Msg::Look(name, value) => drop(self.settings.looks.insert(name.to_owned(), value)),
            Msg::Folder(folder) => self.settings.folder = folder,
            Msg::Wide(on) => self.view.wide = on,
            Msg::Dark(on) => self.view.dark = on,
            Msg::Sample(on) => self.view.sample = on,
            Msg::Again => {
                shell.again();
                shell.show(&self.preview_config(), &self.preview_looks());
                self.said = "De check begint opnieuw.".to_owned();
            }
            Msg::Example => {
                let shell = shell.clone();
                spawn_local(async move {
                    emit.emit(Msg::Said(match shell.example().await {
                        Ok(_) => "Het advies staat in het voorbeeld.".to_owned(),
                        Err(_) => "Het voorbeeld invullen is niet gelukt.".to_owned(),
                    }));
                });
            }
            Msg::Door(door) => self.door = door,
            Msg::Copy(text, selector) => {
                let shell = shell.clone();
                spawn_local(async move {
                    let said = if shell.copy(&text).await.is_ok() {
                        "Gekopieerd."
                    } else {
                        shell.focus(selector);
                        "Kopiëren mag hier niet. De regels zijn geselecteerd: kopieer ze zelf."
                    };
                    emit.emit(Msg::Said(said.to_owned()));
                });
            }
            Msg::Download => {
                let parse = |text: &str| parse(shell, text);
                let source =
                    Source { facts, form: &self.form, settings: &self.settings, parse: &parse };
                shell.download("rugwijzer-instellingen.json", &(source.json() + "\n"));
                self.said = "Het bestand is gemaakt.".to_owned();
            }
            Msg::ImportText(text) => self.import_text = text,
            Msg::OpenFile(input) => {
                let shell = shell.clone();
                spawn_local(async move {
                    let text = shell.file(input).await.ok().and_then(|text| text.as_string());
                    let Some(text) = text else {
                        return emit.emit(Msg::Said("Dit bestand kan niet open.".to_owned()));
                    };
                    emit.emit(Msg::ImportText(text));
                    emit.emit(Msg::Import);
                });
            }
            Msg::Import => self.import(shell),
            Msg::Keep => {
                self.kept = draft::keep(&self.settings);
                self.said = if self.kept {
                    "Bewaard op dit apparaat.".to_owned()
                } else {
                    "Deze browser bewaart niets. Download het bestand.".to_owned()
                };
            }
            Msg::Forget => {
                draft::forget();
                self.kept = false;
                self.said = "Gewist van dit apparaat. Wat u ziet, staat er nog.".to_owned();
                self.focus = Some("#cf-keep".to_owned());
            }
            Msg::Clear => {
                self.replace(Settings::default());
                self.notes.clear();
                self.focus = Some("#cf-notes".to_owned());
                self.said = "Het formulier is leeg.".to_owned();
            }
            Msg::Undo => {
                if let Some(before) = self.before.take() {
                    self.settings = before;
                }
                self.notes.clear();
                self.said = "Wat er stond, staat er weer.".to_owned();
                self.focus = Some("#cf-notes".to_owned());
            }
            Msg::Said(text) => self.said = text,
        }
    }

    fn import(&mut self, shell: &Shell) {
        let found: Found =
            serde_json::from_str(&shell.found(&self.import_text)).unwrap_or_default();
        match import(&found, &self.form) {
            Ok(read) => {
                self.replace(read.settings);
                self.notes = read.notes;
                self.notes.insert(0, "De instellingen staan in het formulier.".to_owned());
            }
            Err(notes) => self.notes = notes,
        }
        self.focus = Some("#cf-notes".to_owned());
    }
}
