// A handover code behind the `#` of the page's address, which no server sees. It is taken out of the
// address at once, so that it stays in no history.

const codeInAddress = () => {
  // `#clinician` leads to another page (`offline/clinician_door.js`), which takes the code itself.
  if (!/^#(?!clinician&)(.*&)?(code|plan)=/.test(location.hash)) return undefined;
  const code = location.hash.slice(1);
  try {
    history.replaceState(history.state, "", location.pathname + location.search);
  } catch {
    location.hash = ""; // a page from a disk may not change its address otherwise
  }
  return code;
};

// The page's address as a QR code gives it; a page on a disk has none that another device finds.
const ownAddress = () =>
  /^https?:$/.test(location.protocol) && location.hostname
    ? location.origin + location.pathname
    : undefined;
