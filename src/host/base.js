// Where the other files of this release are: beside the script, unless the page says otherwise,
// because something (a bundler, a plug-in that moves scripts) has taken the script away from them.

let base; // the folder that the page names; one for all widgets, which share their files

// The address of a file. `beside` gives the one beside this script, which a bundle may not know.
const located = (name, beside) => (base ? new URL(name, base) : beside()).href;

// A page's own script may name any folder (`window.rugwijzerBase`). What an attribute names has to
// lie on the page's own site or the script's: an editor who may write markup, and no scripts, must
// not choose where scripts come from.
function takeBase(element, tell) {
  const named = window.rugwijzerBase ?? element.getAttribute("base");
  if (base || !named) return;
  const folder = folderAt(`${named}`.replace(/\/?$/, "/"));
  const trusted = [location.origin, folderAt(import.meta.url)?.origin];
  if (folder && (window.rugwijzerBase || trusted.includes(folder.origin))) base = folder;
  else
    tell(
      "base_refused",
      `base="${named}" is no folder on this site. It is passed over; a script of the page may set window.rugwijzerBase to any address.`,
    );
}

// Nothing where it is no address.
function folderAt(address) {
  try {
    return new URL(address, document.baseURI);
  } catch {
    return undefined;
  }
}
