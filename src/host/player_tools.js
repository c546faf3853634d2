// What the plan needs of a browser beside a clock (`clock.rs`): a screen that stays on, a tone, a
// buzz, and Escape for a pause; and for paper, what is being typed. With what `keep_tools.js` adds, it comes with the plan, as
// `tools` beside `init` and `mount` of its glue; the check does without it.

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

  // Only while something runs, and where the keys are nobody else's.
  const escape = (event) => {
    const ours = event.composedPath().includes(frame) || event.target === document.body;
    if (event.key !== "Escape" || !ours || event.defaultPrevented) return;
    const button = frame.isConnected && frame.querySelector('[data-action="pause"]');
    if (!button) return;
    event.preventDefault();
    event.stopPropagation();
    button.click();
  };
  addEventListener("keydown", escape, { signal, capture: true });

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

  return {
    ...keepTools(frame, signal),
    awake: (on) => {
      if (!on) return letGo();
      wanted = true;
      hold();
    },
    // Made at the press that chose it, for a browser lets no page sound before.
    beep: () => {
      try {
        sound ??= new AudioContext();
        sound.resume();
        const now = sound.currentTime;
        const tone = new OscillatorNode(sound, { frequency: 660 });
        const volume = new GainNode(sound, { gain: 0.15 });
        volume.gain.exponentialRampToValueAtTime(0.001, now + 0.25);
        tone.connect(volume).connect(sound.destination);
        tone.start(now);
        tone.stop(now + 0.25);
      } catch {
        // No sound here.
      }
    },
    buzz: () => navigator.vibrate?.(120),
  };
}
