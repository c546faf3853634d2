// What the browser does for the configurator: unpacks and starts the app, holds the preview, and
// parses what only a browser can. `facts`, `packedApp` and the glue are set before this text by
// `xtask/src/configurator.rs`, and so are the widget's own scripts for colours (`src/host/accent.js`,
// `appearance.js`), so that a colour is judged by what will show it.

const root = document.getElementById("configurator");
const preview = new Preview();

const shell = {
  address(text) {
    try {
      return new URL(text).href;
    } catch {
      return undefined;
    }
  },
  colour(text) {
    if (!CSS.supports("color", text)) return "null";
    // Where the visitor's own colours count, they do not count in there.
    const accent = channels(text, document.getElementById("probe")).slice(0, 3);
    const palette = paletteFor(accent, "light");
    return JSON.stringify({
      asked: toHex(accent),
      light: shiftOf(accent, palette, "light")?.made ?? toHex(accent),
      dark: toHex(paletteFor(accent, "dark").accent),
      words: toHex(palette["on-accent"]),
      ratio: contrast(palette["on-accent"], palette.accent),
    });
  },
  found: (text) => JSON.stringify(found(text)),
  begin: () => preview.begin(),
  show: (config, looks) => preview.show(JSON.parse(config), JSON.parse(looks)),
  view: (wide, dark, sample) => preview.view({ wide, dark, sample }),
  again: () => preview.again(),
  example: () => fillIn(frame().contentDocument.querySelector("rug-wijzer")),
  copy: (text) =>
    navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("none")),
  async file(input) {
    const text = await input.files[0].text();
    input.value = ""; // the same file may be chosen again
    return text;
  },
  download(name, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  },
  focus(selector) {
    const one = document.querySelector(selector);
    one?.focus();
    if (one?.localName === "pre") getSelection().selectAllChildren(one);
  },
};

// The first that fits, also in a template, as components of Vue have it.
const inside = (root, selector) =>
  root.querySelector(selector) ??
  [...root.querySelectorAll("template")]
    .map(({ content }) => inside(content, selector))
    .find(Boolean);

// The settings in a text: of the element, of the loader's div, of a frame's address, or JSON alone.
// A document that is parsed here runs nothing and loads nothing.
function found(text) {
  if (!/<(rug-wijzer|div|iframe)[\s>]/i.test(text)) return { attributes: [], json: text };
  const page = new DOMParser().parseFromString(trusted.createHTML(text), "text/html");
  const element = inside(page, "rug-wijzer");
  const source = page.querySelector('script[src*="rugwijzer"]')?.getAttribute("src");
  const folder = source ? [["base", source.replace(/[^/]*$/, "")]] : [];
  const named = (one, before) =>
    [...one.attributes]
      .filter(({ name }) => name.startsWith(before))
      .map(({ name, value }) => [name.slice(before.length), value]);
  if (element) {
    const script = [...element.querySelectorAll("script")].find(({ type }) => /json/i.test(type));
    const attributes = [...folder, ...named(element, "")];
    return { attributes, json: script?.textContent ?? null };
  }
  const place = page.querySelector(".rug-wijzer");
  if (place) return { attributes: [...folder, ...named(place, "data-")], json: null };
  const address = page.querySelector("iframe[src]")?.getAttribute("src") ?? "";
  const query = new URLSearchParams(address.split("#")[0].split("?")[1] ?? "");
  return { attributes: [...folder, ...query], json: null };
}

async function begin() {
  const packed = bytesOf(packedApp.text, packedApp.length);
  const stream = new Response(packed).body.pipeThrough(new DecompressionStream("deflate-raw"));
  const module = await WebAssembly.compile(await new Response(stream).arrayBuffer());
  const { init, mount } = glue(WebAssembly);
  await init(module, () => root.before(document.getElementById("crashed").content));
  mount(shell, root, JSON.stringify(facts));
}

begin();
