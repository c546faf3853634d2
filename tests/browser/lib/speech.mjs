// A browser that reads aloud: it notes what it is asked to say, in `spoken`. It stands in the page
// before the widget's script.
export const dutch = { name: "Anna", lang: "nl-NL", localService: true };

export const speaking = (voices) => `<script>
  window.spoken = { said: [], cancelled: 0 };
  window.voices = ${JSON.stringify(voices)};
  const speech = new EventTarget();
  Object.assign(speech, {
    pending: false, speaking: false,
    getVoices: () => voices,
    cancel: () => { spoken.cancelled += 1; speech.speaking = speech.pending = false; },
    speak: ({ text, lang, voice }) => {
      if (window.breaks) throw new Error("no voice after all");
      spoken.said.push({ text, lang, voice: voice?.name ?? null, local: voice?.localService ?? null });
      speech.speaking = true;
    },
  });
  Object.defineProperty(window, "speechSynthesis", { configurable: true, value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
</script>`;
