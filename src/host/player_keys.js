// Keys that steer the exercises without looking: Escape, the space bar, and those for play and
// pause. Each presses a button that stands there, so it can do no more than that button.

function playerKeys(frame, signal) {
  const press = (...actions) => {
    const buttons = actions.map((action) => frame.querySelector(`[data-action="${action}"]`));
    const button = frame.isConnected && buttons.find(Boolean);
    button?.click?.();
    return Boolean(button);
  };
  const eyesShut = () => frame.querySelector('[name="aloud"]:checked, [data-part="dark"]');
  const keys = {
    Escape: () => press("pause"),
    // It begins only for who does not look: others scroll with it while they read.
    " ": () => press("pause", "resume", eyesShut() ? "begin" : ""),
    MediaPlayPause: () => press("pause", "resume", "begin"),
    MediaPlay: () => press("resume", "begin"),
    MediaPause: () => press("pause"),
    MediaTrackNext: () => press("skip"),
    MediaTrackPrevious: () => press("previous"),
  };
  // What has the space bar for itself.
  const pressed = "a[href], button, input, select, summary, textarea, [contenteditable]";

  // Only while there is something to steer, and where the keys are nobody else's.
  const keyed = (event) => {
    const { key, defaultPrevented, ctrlKey, altKey, metaKey, shiftKey, repeat } = event;
    const [target] = event.composedPath();
    const ours = event.composedPath().includes(frame) || event.target === document.body;
    if (!ours || defaultPrevented || ctrlKey || altKey || metaKey || !Object.hasOwn(keys, key))
      return;
    const space = key === " ";
    if (space && (shiftKey || target.closest?.(pressed))) return;
    // A key that is held down does nothing more, and does not scroll either.
    const held = repeat && space && frame.querySelector('[data-action="pause"]');
    if (!held && (repeat || !keys[key]())) return;
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("keydown", keyed, { signal, capture: true });

  // Browsers give the keys for play and pause to a page that plays a file. None is played here to
  // get them: a silent one would stop somebody's radio and drain the battery.
  const session = navigator.mediaSession;
  const handlers = {
    play: keys.MediaPlay,
    pause: keys.MediaPause,
    nexttrack: keys.MediaTrackNext,
    previoustrack: keys.MediaTrackPrevious,
  };
  let taken = false;
  const media = (title, runs) => {
    // The page may play something of its own.
    const others = !taken && (session?.metadata || session?.playbackState !== "none");
    if (!session || others || (!title && !taken)) return;
    taken = Boolean(title);
    session.metadata = title ? new MediaMetadata({ title }) : null;
    session.playbackState = title ? (runs ? "playing" : "paused") : "none";
    for (const [action, handler] of Object.entries(handlers))
      attempt(() => session.setActionHandler(action, title ? handler : null));
  };
  signal.addEventListener("abort", () => media());
  return media;
}
