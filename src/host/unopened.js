// What only the plan's build opens, where that build cannot come: the check's welcome page says so,
// with what to do. The check itself works, and what is kept can be erased here, too.

// `words`: `code` and `kept`, each with title, text and label; `erase`, and what is said of it:
// `erased` and `not_erased`. `again` tries once more; `erase`, where something is kept, tells whether
// it is gone.
function unopened(words, kind, again, erase) {
  const box = notice(words[kind], "try_again", again);
  if (!erase) return box;
  const button = Object.assign(document.createElement("button"), { type: "button" });
  button.className = "rw-link";
  button.textContent = words.erase;
  button.dataset.action = "erase";
  button.addEventListener("click", () => {
    const gone = erase();
    const said = document.createElement("p");
    said.textContent = gone ? words.erased : words.not_erased;
    said.tabIndex = -1;
    // What is gone cannot be opened by another try.
    if (gone) box.replaceChildren(said);
    else button.before(said);
    said.focus();
  });
  box.append(button);
  return box;
}
