// What the plan needs of a browser beside a clock (`clock.rs`): a screen that stays on, a tone, a
// What the plan needs of a browser beside a clock (`clock.rs`): a screen that stays on, a tone, a
// buzz, a voice and keys (`player_voice.js`, `player_keys.js`); and for paper, what is being typed.
// With what `keep_tools.js` adds, it comes with the plan, as `tools` beside `init` and `mount` of its
// glue; the check does without it.

function tools(frame, signal) {
  let wanted = false;
  let lock; // the promise of one
  let sound;

  // The browser takes the lock away whenever the page is hidden. Where it gives none, the screen
  // does as it always does.
  const hold = () => {
    if (!wanted || lock || document.hidden) return;
    const asked = navigator.wakeLock?.request("screen");
    const gone = () => lock === asked && (lock = undefined);
    asked?.then((held) => held.addEventListener("release", gone), gone);
    lock = asked;
  };
  const letGo = () => {
    wanted = false;
    lock?.then((held) => held.release()).catch(() => {});
    lock = undefined;
  };
  document.addEventListener("visibilitychange", hold, { signal });

  // A field says that it is done when it is left, and whoever prints by the browser's own menu
  // leaves none. And paper opens what a style alone cannot open in every browser; which of it is
  // printed, the styles say.
  let opened = [];
  const settle = () => {
    frame
      .querySelector(".rw-input--line:focus")
      ?.dispatchEvent(new Event("change", { bubbles: true }));
    opened.push(
      ...frame.querySelectorAll(":is(.rw-all, .rw-plan__stretch, .rw-house details):not([open])"),
    );
    for (const row of opened) row.open = true;
  };
  const shut = () => {
    for (const row of opened) row.open = false;
    opened = [];
  };
  addEventListener("beforeprint", settle, { signal });
  addEventListener("afterprint", shut, { signal });

  signal.addEventListener("abort", () => {
    letGo();
    sound?.close();
  });

  const voice = playerVoice(frame, signal);
  return {
    ...keepTools(frame, signal),
    awake: (on) => {
      if (!on) return letGo();
      wanted = true;
      hold();
      voice.seek();
      // It goes on, so nothing says any more that it stands still.
      frame.querySelector('.rw-notice > [data-action="go_on"]')?.parentNode.remove();
    },
    // Made at the press that chose it, for a browser lets no page sound before.
    beep: () =>
      attempt(() => {
        sound ??= new AudioContext();
        sound.resume();
        const now = sound.currentTime;
        const tone = new OscillatorNode(sound, { frequency: 660 });
        const volume = new GainNode(sound, { gain: 0.15 });
        volume.gain.exponentialRampToValueAtTime(0.001, now + 0.25);
        tone.connect(volume).connect(sound.destination);
        tone.start(now);
        tone.stop(now + 0.25);
      }),
    buzz: () => navigator.vibrate?.(120),
    // Above whatever the page has. It goes with its element, and where this cannot be it is a dark
    // box.
    darken: () =>
      attempt(() => {
        const dark = frame.querySelector('[data-part="dark"]');
        dark.popover = "manual";
        dark.showPopover();
      }),
    speak: voice.speak,
    hush: voice.hush,
    media_keys: playerKeys(frame, signal),
  };
}
