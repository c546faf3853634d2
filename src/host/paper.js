// Paper holds the widget and nothing of the page around it: menus, headers and bars that stay on top would be printed over
// the safety net, and a page that scrolls inside a box would end after one sheet.

const onWay = "data-rugwijzer-print";
// More weight than a page's own rules have; nothing has two ids.
const alone = (which) => `:is(${which}, #a#b#a#b)`;
const paperCss = `@media print {
${alone(`[${onWay}] > :not([${onWay}])`)} { display: none !important }
${alone(`[${onWay}]`)} { all: revert !important; display: block !important; position: static !important; overflow: visible !important;
  block-size: auto !important; inline-size: auto !important; margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important; contain: none !important }
${alone(`[${onWay}]::before`)}, ${alone(`[${onWay}]::after`)} { content: none !important }
}`;

// Takes the page around off the paper; the returned function gives it back.
function isolate(element) {
  const marked = [];
  const roots = new Set([element.getRootNode()]);
  for (let node = element; node?.setAttribute; node = outward(node)) {
    if (node.ownerDocument !== element.ownerDocument) break; // a frame prints alone
    node.setAttribute(onWay, "");
    marked.push(node);
    roots.add(node.getRootNode());
  }
  const sheet = sheetOf(paperCss, element.ownerDocument.defaultView);
  for (const root of roots) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return () => {
    for (const node of marked) node.removeAttribute(onWay);
    for (const root of roots) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

// By the widget's own button, and by the browser's where an outcome stands.
function printAlone(element, signal, wanted) {
  const view = element.ownerDocument.defaultView;
  let giveBack;
  const end = () => {
    giveBack?.();
    giveBack = undefined;
  };
  view.addEventListener("beforeprint", () => {
    if (!giveBack && wanted()) giveBack = isolate(element);
  }, { signal });
  view.addEventListener("afterprint", end, { signal });
  signal.addEventListener("abort", end);
}

// Opens the browser's print window. A frame may be forbidden to, and the browser then says nothing.
function print(view, refused) {
  let opened = view === view.top;
  view.addEventListener("beforeprint", () => (opened = true), { once: true });
  view.print();
  if (!opened) refused();
}
