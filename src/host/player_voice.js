// Reads the exercises aloud, where that was chosen, with a voice of the device itself: any other
// sends what it reads to a server. What fails here is done without, and never holds an exercise.

function attempt(what) {
  try {
    return what();
  } catch {
    return undefined;
  }
}

function playerVoice(frame, signal) {
  const speech = globalThis.speechSynthesis;
  let spoken = false; // and so there may be something to silence
  let seeking = false;

  // Voices come late, and may go, so they are looked for each time.
  const isDutch = ({ lang, localService }) => localService && /^nl\b/i.test(lang);
  const dutch = () => attempt(() => speech.getVoices().find(isDutch));
  const mark = () => frame.toggleAttribute("data-voice", Boolean(dutch()));
  const hush = () => {
    if (spoken) attempt(() => speech.cancel());
    spoken = false;
  };

  document.addEventListener("visibilitychange", () => document.hidden && hush(), { signal });
  addEventListener("pagehide", hush, { signal });
  signal.addEventListener("abort", hush);

  return {
    hush,
    // Not before somebody comes to the exercises, for looking for voices wakes what speaks.
    seek: () => {
      if (!seeking) attempt(() => speech.addEventListener("voiceschanged", mark, { signal }));
      seeking = true;
      mark();
    },
    // What still waits is dropped for what is newer: a count that comes late is no count.
    speak: (lines, waits) => {
      const voice = dutch();
      if (!voice || document.hidden) return;
      if (!waits || speech.pending) hush();
      spoken = true;
      attempt(() => {
        for (const line of lines.split("\n")) {
          const said = new SpeechSynthesisUtterance(line);
          Object.assign(said, { voice, lang: voice.lang, rate: 0.9 });
          speech.speak(said);
        }
      });
    },
  };
}
