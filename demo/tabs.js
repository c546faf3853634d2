// Two tabs, as a web builder would make them: arrow keys move, and the other panel is hidden.
const tabs = [...document.querySelectorAll('[role="tab"]')];

function choose(chosen) {
  for (const tab of tabs) {
    const on = tab === chosen;
    tab.setAttribute("aria-selected", `${on}`);
    tab.tabIndex = on ? 0 : -1;
    document.getElementById(tab.getAttribute("aria-controls")).hidden = !on;
  }
  chosen.focus();
}

for (const [at, tab] of tabs.entries()) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", ({ key }) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (step) choose(tabs[(at + step + tabs.length) % tabs.length]);
  });
}
