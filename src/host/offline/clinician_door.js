// `#clinician` behind the page's address leads to the clinician's page beside it, with a code that
// stands there, too. Neither goes to a server, and the visitor's page does not stay in the history.

function goToClinician() {
  const asked = /^#clinician(?:&(.+))?$/.exec(location.hash);
  if (asked) location.replace(`clinician.html${asked[1] ? `#${asked[1]}` : ""}`);
}
addEventListener("hashchange", goToClinician);
goToClinician();
// The page that opens a code has a way there, too, where this page lies beside it.
document.querySelector("rug-wijzer")?.toggleAttribute("data-clinician", true);
