// What a button of the widget has the browser do: copy, print, leave for another page.

const harmlessPage = "https://www.buienradar.nl/";

// Whether the text got onto the clipboard. A page in a frame, or one without https, may not touch
// it; the visitor is told, and can still print.
async function copyText(text, tell) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (reason) {
    tell("copy_failed", reason.message);
    return false;
  }
}

// Calls `refused` where a frame may not print.
function printPage({ ownerDocument }, tell, refused) {
  const view = ownerDocument.defaultView;
  let opened = view === view.top;
  view.addEventListener("beforeprint", () => (opened = true), { once: true });
  view.print();
  if (opened) return;
  tell(
    "print_failed",
    "The frame in which Rugwijzer stands may not print: its sandbox lacks allow-modals.",
  );
  refused();
}

// For a harmless page. Out of a frame the whole page goes, where it may; where it may not, the
// frame is emptied.
function leaveSite() {
  if (window === top) return location.replace(harmlessPage);
  dispatchEvent(new Event("rugwijzer:leave")); // `frame.html` asks the page around
  try {
    top.location.replace(harmlessPage);
  } catch {
    // The page around has forbidden it.
  }
  setTimeout(() => location.replace("about:blank"), 300);
}
