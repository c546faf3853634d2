// What leaves the page because the visitor takes it along: a file, a mail, the device's own sheet
// for sharing. Nothing here sends anything: each is given to the browser, and the visitor decides
// where it goes. It comes with the plan, as part of its `tools`.

// So many letters of an address every mail program takes (`handover/mail.rs`).
const mostOfMail = 1900;

const mailOf = (subject, text) =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text.replace(/\r?\n/g, "\r\n"))}`;

function keepTools(frame, signal) {
  const within = (selector) => frame.querySelector(selector);
  const say = (what, words) => {
    const place = within(`[data-part="said-${what}"]`);
    if (!place) return;
    place.textContent = ""; // so that the same is said again
    setTimeout(() => (place.textContent = words), 50);
  };

  // A frame may forbid downloads, and the browser then says nothing. Of a frame of our own site it
  // can be read.
  const mayNotSave = () => {
    try {
      const allowed = window.frameElement?.getAttribute("sandbox");
      return allowed !== null && allowed !== undefined && !/\ballow-downloads\b/.test(allowed);
    } catch {
      return false;
    }
  };

  // The address of the mail is made at the press, so that no answer stands in one before.
  const fillIn = ({ target }) => {
    const link = target.closest?.('[data-action="mail_text"]');
    if (!link) return;
    link.href = mailOf(link.dataset.target, within('[name="mail"]').value);
    setTimeout(() => (link.href = "mailto:"), 500);
  };
  frame.addEventListener("click", fillIn, { signal });

  // How much more a mail takes, in letters as people count them: in an address some take three
  // places or more.
  const count = () => {
    const [area, room, full] = ['[name="mail"]', "mail-room", "mail-full"].map((name) =>
      within(name.startsWith("[") ? name : `[data-part="${name}"]`),
    );
    if (!area) return;
    const used = mailOf(
      area.closest("details").querySelector("a").dataset.target,
      area.value,
    ).length;
    const left = mostOfMail - used;
    room.hidden = left < 0;
    full.hidden = left >= 0;
    const most = String(Math.max(0, Math.floor(left / 1.5)));
    const number = room.querySelector("strong");
    if (number.textContent !== most) number.textContent = most;
  };
  const counts = () => {
    count();
    setTimeout(count, 100); // what was ticked or pressed has changed the text by then
  };
  for (const what of ["input", "change", "click", "toggle"])
    frame.addEventListener(what, counts, { signal, capture: true });

  // Rows on sharing are hidden where the device has no sheet for it.
  if (navigator.share) {
    const page = () => new File(["x"], "advies.html", { type: "text/html" });
    frame.dataset.share = navigator.canShare?.({ files: [page()] }) ? "page" : "text";
  }

  return {
    save: (name, kind, text, said) => {
      const [done, unsure, failed] = said.split("\n");
      const what = kind.split("/")[1];
      if (mayNotSave()) return say(what, failed);
      const address = URL.createObjectURL(new Blob([text], { type: `${kind};charset=utf-8` }));
      // Not in the page: a press there would be another one.
      Object.assign(document.createElement("a"), { href: address, download: name }).click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
      say(what, window === top ? done : `${done} ${unsure}`);
    },
    share: async (text, name, kind, failed) => {
      try {
        await navigator.share(
          name ? { files: [new File([text], name, { type: kind })] } : { text },
        );
      } catch (reason) {
        if (reason.name !== "AbortError") say("share", failed); // else they changed their mind
      }
    },
  };
}
