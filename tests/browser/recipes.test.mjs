// The pages on placing the check (docs/plaatsen.md, docs/placing.md): every block of HTML in them is
// pasted into a page and started, and what they name exists. The word behind a block's language
// says what it is.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, before, describe, test } from "node:test";
import { stroll } from "./lib/fill.mjs";
import { browserName, house, open, pause, told } from "./lib/house.mjs";
import { lumbago } from "./lib/people.mjs";
import { top } from "./lib/server.mjs";
import { Widget } from "./lib/widget.mjs";

const read = (path) => readFileSync(join(top, path), "utf8");
const pages = [
  "docs/plaatsen.md",
  "docs/placing.md",
  ...readdirSync(join(top, "docs/plaatsen")).map((name) => `docs/plaatsen/${name}`),
];
// Each with the page that it stands on, its language, the words behind that, and its text.
const blocks = pages.flatMap((page) =>
  [...read(page).matchAll(/^```(\w+)(?: (.*))?\n([^]*?)^```$/gm)].map(
    ([, language, words = "", text]) => ({ page, language, words, text }),
  ),
);
const html = blocks.filter(({ language }) => language === "html");
const find = (page, language, words) =>
  blocks.find(
    (one) => one.page.endsWith(page) && one.language === language && one.words === words,
  ) ?? assert.fail(`${page} holds no block "${language} ${words}"`);

const version = read("dist/embed/VERSION").trim();
const folder = `/rugwijzer/${version}/`;
const host = "https://bestanden.uwpraktijk.example";
const clinic = { name: "Fysiotherapie De Linde", phone: "030 555 01 23" };
const declared = JSON.parse(read("integrations/npm/custom-elements.json")).modules[0]
  .declarations[0];
const known = declared.attributes.map(({ name }) => name);
const demo = read("demo/demo.html");
const own = demo.match(/<p>De check start.*\n.*<strong>.*\n.*huisartsenpost.*<\/p>/)[0];
const lines = (text) => text.replace(/>\s+</g, "><");
const site = (body, head = "") =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Praktijk</title><script nonce="UwNonce" src="/watch.js"></script>${head}</head><body><h1>Praktijk</h1>
${body}
<p id="after">Na de check.</p></body></html>`;

describe("the pages on placing the check", () => {
  test("every kind of site has a page, and the index links to each", () => {
    for (const index of ["docs/plaatsen.md", "docs/placing.md"])
      for (const page of pages.slice(2))
        assert.ok(read(index).includes(`(${page.replace("docs/", "")})`), `${index}: ${page}`);
    assert.match(read("README.md"), /\(docs\/plaatsen\.md\)/);
  });

  test("no link is dead", () => {
    const anchor = (heading) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} -]/gu, "")
        .replaceAll(" ", "-");
    const dead = [...pages, "README.md"].flatMap((page) =>
      [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
        .map(([, link]) => link)
        .filter((link) => !/^(https?|mailto|tel):/.test(link) && link !== "dist/")
        .filter((link) => {
          const [path, part] = link.split("#");
          const file = path ? resolve(top, dirname(page), path) : join(top, page);
          if (!existsSync(file)) return true;
          const headings = part ? readFileSync(file, "utf8").matchAll(/^#+ (.*)$/gm) : [];
          return part && ![...headings].some(([, heading]) => anchor(heading) === part);
        })
        .map((link) => `${page}: ${link}`),
    );
    assert.deepEqual(dead, []);
  });

  test("every attribute in them is one that the element knows, and every version this one", () => {
    let seen = 0;
    for (const { page, text } of blocks) {
      const given = [
        ...[...text.matchAll(/<rug-wijzer\s([^>]*)>/g)].flatMap(([, tag]) => namesIn(tag)),
        ...[...text.matchAll(/<div class="rug-wijzer"([^>]*)>/g)]
          .flatMap(([, tag]) => namesIn(tag))
          .map((name) => name.replace(/^data-/, "")),
        ...[...text.matchAll(/frame\.html\?([^"\s]*)/g)].flatMap(([, query]) => [
          ...new URLSearchParams(query.replaceAll("&amp;", "&")).keys(),
        ]),
      ];
      seen += given.length;
      for (const name of given) assert.ok(known.includes(name), `${page}: ${name}`);
      for (const [, one] of text.matchAll(/rugwijzer\/([\d.]+\d)/g))
        assert.equal(one, version, page);
    }
    assert.ok(seen > 100, `${seen} attributes were seen`);
  });
  const namesIn = (tag) => [...tag.matchAll(/([\w-]+)="/g)].map(([, name]) => name);

  test("whatever is pasted says whom to call, in the words of the demo", () => {
    for (const { page, words, language, text } of blocks) {
      const pasted = language === "html" || text.includes("<rug-wijzer");
      if (!pasted || words === "tag") continue; // its div stands in the block before it
      assert.ok(text.includes('href="tel:112"'), `${page}: ${language} ${words}`);
      if (/rug-wijzer/.test(text)) assert.ok(lines(text).includes(lines(own)), page);
    }
  });

  test("each page tells for whom, how long, how to see that it works and what goes wrong", () => {
    for (const page of pages.slice(2).filter((name) => !name.endsWith("wordpress.md")))
      for (const words of ["**Voor wie.**", "nodig:**", "**Tijd:**", "`rugwijzer:ready`", "\n| "])
        assert.ok(read(page).includes(words), `${page}: ${words}`);
    for (const name of ["wix", "squarespace", "webflow", "joomla", "drupal", "tag-manager"])
      assert.match(read(`docs/plaatsen/${name}.md`), /^# .*\n\n> Niet op .* zelf getest/);
  });

  test("the counts are read off in tens", () => {
    const scratch = mkdtempSync(join(tmpdir(), "rugwijzer-counts-"));
    try {
      const log = [..."x".repeat(29)].map(() => "start").concat(Array(9).fill("end"), "startle");
      writeFileSync(join(scratch, "rugwijzer-tellen.log"), `${log.join("\n")}\n`);
      const { text } = find("tellen.md", "sh", "counts");
      const said = execFileSync("sh", ["-c", text], { cwd: scratch, encoding: "utf8" }).split("\n");
      assert.deepEqual(said.slice(0, 2), ["start: 20", "end: minder dan 10"]);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  });
});

describe(
  `what they give to paste (${browserName})`,
  { skip: browserName !== "chromium" && "the doors themselves are tried in every engine" },
  () => {
    const here = house();
    before(() => {
      for (const name of readdirSync(join(top, "dist/embed")))
        here.server.page(folder + name, readFileSync(join(top, "dist/embed", name)));
      here.server.page(
        `${folder}rugwijzer-counts.js`,
        read("integrations/counts/rugwijzer-counts.js"),
      );
    });
    afterEach(() => here.server.mend());

    const errors = async () =>
      (await told(here)).filter(({ name }) => name === "error").map(({ detail }) => detail);

    // On the other address only what the page itself says its server has to send.
    function share() {
      const { text } = find("eigen-server.md", "apache", "cors");
      const [, name, value] = text.match(/Header set (\S+) "(.+)"/);
      for (const file of readdirSync(join(top, "dist/embed")))
        here.server.headers(folder + file, { [name]: value });
    }
    const elsewhere = (text) => text.replaceAll(host, here.server.otherAddress);

    async function knowsClinic(widget) {
      await stroll(widget, lumbago);
      await widget.until(`return shown(shadow.querySelector(".rw-rooms"))`, "the plan");
      const text = await widget.look("return shadow.textContent");
      for (const words of Object.values(clinic))
        assert.ok(text.replaceAll("\u00a0", " ").includes(words), words);
    }
    // The clinic as the element has been given it, without walking to where it is shown.
    const given = (widget) =>
      widget.look(`const json = element.querySelector("script")?.textContent;
        return json ? JSON.parse(json).clinic.name : element.getAttribute("clinic-name")`);

    async function started(widget) {
      await widget.ready();
      assert.equal(await given(widget), clinic.name);
      assert.ok((await told(here)).some(({ name }) => name === "ready"));
      assert.deepEqual(await errors(), []);
    }

    const kinds = {
      page: async (at, { text }) => started(await open(here, at, site(text))),
      "page other": async (at, { text }) => {
        share();
        await started(await open(here, at, site(elsewhere(text))));
      },
      frame: async (at, { text }) => {
        await open(here, at, site(elsewhere(text)));
        assert.ok(
          await here.driver.executeScript(`return document.body.innerText.includes("112")`),
        );
        await here.driver.switchTo().frame(0);
        const widget = new Widget(here.driver);
        await widget.ready();
        assert.equal(await widget.look(`return element.getAttribute("clinic-name")`), clinic.name);
        if (text.includes("rugwijzer-frame.js"))
          await widget.until(
            "return document.documentElement.scrollHeight <= innerHeight",
            "height",
          );
        await here.driver.switchTo().defaultContent();
      },
      dialog: async (at, { text }) => {
        const widget = await open(here, at, site(text));
        await widget.until(`return shown(shadow?.querySelector("button"))`, "the button");
        assert.ok(
          await here.driver.executeScript(`return document.body.innerText.includes("112")`),
        );
        await widget.click('[data-action="open_dialog"]');
        await started(new Widget(here.driver, 0, true));
      },
      csp: async (at, { text, words, page }) => {
        const policy = `default-src 'none'; ${find(page, "text", words).text.trim()}`;
        const widget = await open(here, at, site(text), policy);
        await started(widget);
        assert.deepEqual(
          await here.driver.executeScript("return refused"),
          [],
          "what the policy refused",
        );
      },
      // The tag is put in when the page has long been there, as scripts of tag managers are.
      place: async (at, { text, page }) => {
        const widget = await open(here, at, site(text));
        await pause(200);
        assert.equal(
          await here.driver.executeScript("return !customElements.get('rug-wijzer')"),
          true,
        );
        await widget.look(
          `document.body.appendChild(document.createRange().createContextualFragment(given))`,
          find(page, "html", "tag").text,
        );
        await started(widget);
      },
      held: async (at, { text }) => {
        const widget = await open(here, at, site(text));
        await pause(200);
        assert.match(await here.driver.executeScript("return document.body.innerText"), /Bel 112/);
        await widget.look(`const held = document.querySelector("script[type='text/plain']");
          const one = document.createElement("script"); one.src = held.src; held.replaceWith(one)`);
        await started(widget);
      },
      counts: async (at, { text }) => {
        here.server.forget();
        const widget = await open(here, at, site(text));
        await started(widget);
        const shown = () => here.driver.executeScript("return rugwijzerCounts.shown()");
        assert.equal(Object.keys(await shown()).length, 7);
        await knowsClinic(widget);
        assert.deepEqual([...new Set(Object.values(await shown()))], ["minder dan 10"]);
        await pause(200);
        const sent = here.server.requests.filter((line) => line.startsWith("POST"));
        assert.deepEqual(
          sent,
          text.includes("data-to=") ? ["POST /tellen?event=start", "POST /tellen?event=end"] : [],
        );
      },
    };
    kinds["frame other"] = kinds.frame; // needs nothing of that server
    kinds["csp nonce"] = kinds.csp;
    kinds["counts to"] = kinds.counts;

    for (const [at, block] of html.entries()) {
      if (["tag", "text"].includes(block.words)) continue; // tried with the one it belongs to
      test(`${block.page}: html ${block.words}`, () => {
        here.server.page("/tellen", "");
        assert.ok(kinds[block.words], `nobody tries "${block.words}"`);
        return kinds[block.words](`/recipe-${at}`, block);
      });
    }

    for (const words of ["page", "page other"])
      test(`"html ${words}" tells its clinic at the end`, async () => {
        if (words === "page other") share();
        const block = html.find((one) => one.words === words);
        await knowsClinic(await open(here, "/recipe-walked", site(elsewhere(block.text))));
        assert.deepEqual(await errors(), []);
      });

    // TinyMCE, which Joomla has, takes the script and leaves the div, set out on lines of its own.
    test("docs/plaatsen/joomla.md: the div as its editor saves it, the script from elsewhere", async () => {
      const [script, ...div] = find("joomla.md", "html", "page").text.trim().split("\n");
      assert.equal(div.length, 1, "the div stands on one line");
      const saved = div[0].replaceAll("<p>", "\n<p>").replaceAll("’", "&rsquo;");
      await started(await open(here, "/saved", site(saved, script)));
    });

    // What Wix makes of an address, a name and attributes: an element with nothing in it, and a
    // script of another site.
    test("docs/plaatsen/wix.md: text wix", async () => {
      share();
      const { text } = find("wix.md", "text", "wix");
      const rows = text
        .trim()
        .split("\n")
        .map((row) => row.match(/^(.+?): (.*)$/).slice(1));
      const [[, address], [, tag], ...attributes] = rows;
      const widget = await open(here, "/wix", site(find("wix.md", "html", "text").text));
      await here.driver.executeScript(
        `const [address, tag, attributes] = arguments;
         const script = Object.assign(document.createElement("script"), { type: "module", src: address });
         document.head.append(script);
         const element = document.createElement(tag);
         for (const [name, value] of attributes) element.setAttribute(name, value);
         document.body.append(element);`,
        elsewhere(address),
        tag,
        attributes,
      );
      for (const [name] of attributes) assert.ok(known.includes(name), name);
      await started(widget);
      await knowsClinic(widget);
    });

    test("docs/plaatsen/wix.md: text frame", async () => {
      const address = elsewhere(find("wix.md", "text", "frame").text.trim());
      const frame = `<iframe src="${address.replaceAll("&", "&amp;")}" style="width:100%;height:900px"></iframe>`;
      await kinds.frame("/wix-frame", { text: find("wix.md", "html", "text").text + frame });
    });

    describe("the counting script", () => {
      // Events as the check gives them, `times` visits that end so.
      const visits = (times, ...dispositions) =>
        here.driver.executeScript(
          `const [times, dispositions] = arguments;
           const tell = (name, detail) => document.querySelector("#check").dispatchEvent(
             new CustomEvent("rugwijzer:" + name, { detail, bubbles: true, composed: true }));
           for (let at = 0; at < times; at += 1) {
             for (const step of [1, 2, 1, 2, 3]) tell("question", { step });
             for (const disposition of dispositions) tell("result", { disposition });
           }
           return rugwijzerCounts.shown();`,
          times,
          dispositions,
        );
      const counting = async (attributes = "") => {
        here.server.forget();
        const script = `<script src="/rugwijzer/0.1.0/rugwijzer-counts.js" ${attributes}></script>`;
        await open(here, "/counting", site(`<div id="check"></div>${script}`));
      };
      const sent = async () => {
        await pause(200);
        return here.server.requests.filter((line) => line.startsWith("POST"));
      };

      test("goes by tens, downwards, and counts a visit once, by its first outcome", async () => {
        await counting();
        const nine = await visits(9, "gp_today", "self_care");
        assert.deepEqual([...new Set(Object.values(nine))], ["minder dan 10"]);
        const ten = await visits(1, "gp_today", "self_care");
        assert.deepEqual(
          [ten.start, ten.end, ten.gp_today, ten.self_care],
          ["10", "10", "10", "minder dan 10"],
        );
        assert.equal((await visits(9, "gp_today")).start, "10");
        assert.equal((await visits(1, "gp_today")).start, "20");
      });

      test("an outcome that it does not know ends a visit and is no level", async () => {
        await counting();
        const shown = await visits(10, "constructor");
        assert.deepEqual([shown.end, Object.keys(shown).length], ["10", 7]);
      });

      test("sends nothing unless told where, and levels only where they are asked for", async () => {
        await counting();
        await visits(1, "gp_today");
        assert.deepEqual(await sent(), []);
        here.server.page("/tellen", "");
        await counting('data-to="/tellen" data-sends="end gp_today"');
        await visits(1, "gp_today");
        assert.deepEqual((await sent()).sort(), [
          "POST /tellen?event=end",
          "POST /tellen?event=gp_today",
        ]);
      });

      test("sends nothing to another site", async () => {
        await counting(`data-to="${here.server.otherAddress}/tellen"`);
        assert.equal((await visits(10, "gp_today")).end, "10");
        assert.deepEqual(await sent(), []);
      });

      test("the exact numbers are nowhere to be read", async () => {
        await counting();
        await visits(13, "gp_today");
        const all = await here.driver.executeScript(
          "return JSON.stringify([rugwijzerCounts, rugwijzerCounts.shown(), Object.isFrozen(rugwijzerCounts), document.cookie, localStorage.length, sessionStorage.length])",
        );
        assert.doesNotMatch(all, /13/);
        assert.match(all, /true,"",0,0\]$/);
      });
    });
  },
);
