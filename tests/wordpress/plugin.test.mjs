// The plugin in a real WordPress: uploaded, activated and set up by an administrator, put into posts
// by an author who may write no scripts, filled in by a visitor, switched off and deleted.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { after, before, describe, test } from "node:test";
import { Browser } from "../browser/lib/browser.mjs";
import { stroll } from "../browser/lib/fill.mjs";
import { watch } from "../browser/lib/house.mjs";
import { lumbago, person } from "../browser/lib/people.mjs";
import { Server, top } from "../browser/lib/server.mjs";
import { Widget } from "../browser/lib/widget.mjs";
import { Admin, canvas } from "./lib/admin.mjs";
import { Site } from "./lib/site.mjs";

const plugin = join(top, "integrations/wordpress/rugwijzer");
const fixtures = fileURLToPath(new URL("./fixtures", import.meta.url));

const linde = {
  name: "Fysiotherapie De Linde",
  phone: "030 555 01 23",
  booking_url: "https://afspraak.example/de-linde?vestiging=oost%20west",
};

// Everything that a name could try to be.
const hostile = `De "Linde" & 'Zoon' </script><script>window.broken = 1</script> [gallery] <b>`;

describe("WordPress plugin", () => {
  const posts = {};
  let admin, browser, gate, shown, site, zip;

  before(
    async () => {
      gate = await Server.start();
      site = await Site.start();
      zip = pluginZip(site.folder);
      browser = await Browser.open(gate.host);
      await browser.driver.manage().window().setRect({ width: 1200, height: 1000 });
      await browser.driver.sendDevToolsCommand("Page.addScriptToEvaluateOnNewDocument", {
        source: watch,
      });
      admin = new Admin(browser.driver, site);
      shown = site.ask("get_bloginfo( 'version' )");
      console.log(`WordPress ${shown}, PHP ${site.ask("PHP_VERSION")}`);
    },
    { timeout: 120_000 },
  );
  after(async () => {
    await browser?.close();
    await site?.stop();
    await gate?.stop();
  });

  // For the eye, and for CI.
  async function picture(name) {
    const target = join(process.env.CARGO_TARGET_DIR ?? join(top, "target"), "screenshots");
    mkdirSync(target, { recursive: true });
    const file = join(target, `wordpress-${shown}-${name}.png`);
    writeFileSync(file, await browser.driver.takeScreenshot(), "base64");
  }

  // Opens a post as a visitor, who is logged in nowhere, and waits for the check.
  async function visit(address) {
    await browser.driver.manage().deleteAllCookies();
    await browser.driver.get(address);
    const widget = new Widget(browser.driver);
    await widget.ready();
    return widget;
  }

  // What the page has asked of another machine. (The browser asks for things of its own accord.)
  const elsewhere = () =>
    admin.run(
      `return performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => !name.startsWith(location.origin + "/"))`,
    );

  async function upload(zip) {
    await admin.run(`document.querySelector(".upload-plugin").style.display = "block"`);
    await browser.driver.findElement({ css: "#pluginzip" }).sendKeys(zip);
    await admin.follow("#install-plugin-submit");
  }

  // Saves settings as the form does: what is kept then, and what is told.
  function saved(settings) {
    const sent = Buffer.from(JSON.stringify(settings)).toString("base64");
    return site.ask(
      `( function () { require_once ABSPATH . 'wp-admin/includes/admin.php'; Rugwijzer\\register_settings(); update_option( 'rugwijzer', json_decode( base64_decode( '${sent}' ), true ) ); return array( get_option( 'rugwijzer' ), array_values( array_filter( wp_list_pluck( get_settings_errors( 'rugwijzer' ), 'message' ), function ( $message ) { return false === strpos( $message, 'De check werkt' ); } ) ) ); } )()`,
    );
  }

  const told = (name) =>
    admin.run("return told.filter(({ name }) => name === arguments[0]).length", name);

  test("every file of the plugin is PHP that runs", () => {
    const files = readdirSync(plugin, { recursive: true }).filter((name) => name.endsWith(".php"));
    assert.ok(files.length > 10, `${files.length} files`);
    for (const file of files)
      execFileSync("php", ["-d", "error_reporting=-1", "-l", join(plugin, file)], {
        stdio: "pipe",
      });
  });

  test("the zip is one that a host with PHP's own limits takes", () => {
    assert.ok(statSync(zip).size < 2_000_000, `${statSync(zip).size} bytes`);
  });

  test("an administrator uploads the zip, activates the plugin, and is led to its settings", async () => {
    await admin.logIn("beheer");
    await admin.go("/wp-admin/plugin-install.php?tab=upload");
    await upload(zip);
    await admin.follow('a[href*="action=activate"]');
    assert.match(await admin.text("#rugwijzer-welcome"), /Vul nu de gegevens van uw praktijk in/);
    await picture("activated");
    await admin.follow("#rugwijzer-welcome a");
    assert.match(await browser.driver.getCurrentUrl(), /options-general\.php\?page=rugwijzer/);
  });

  test("the form has every setting of the schema, in Dutch", async () => {
    const rows = await admin.run(
      `return [...document.querySelectorAll(".form-table tr")].map((row) => [
        row.querySelector("th").innerText.trim(),
        row.querySelector("input, select, textarea").name,
        row.querySelector(".description")?.innerText ?? "",
        [...row.querySelectorAll("[type=checkbox]")].map(({ value, parentNode }) => value + "=" + parentNode.innerText.trim()),
      ])`,
    );
    const names = rows.map(([, name]) => name);
    for (const key of ["name", "phone", "gp_phone", "booking_url"])
      assert.ok(names.includes(`rugwijzer[clinic][${key}]`), `${key} in ${names}`);
    const [, , , services] = rows.find(([, name]) => name === "rugwijzer[clinic][services][]");
    for (const service of ["physio=Fysiotherapie", "podo=Podotherapie"])
      assert.ok(services.includes(service), `${service} in ${services}`);
    const bare = rows
      .flatMap(([, , , values]) => values)
      .filter((value) => /^(.*)=\1$/.test(value));
    assert.deepEqual(bare, [], "values without Dutch words");
    // A setting that is new to the schema is shown, and wants its words in includes/words.php.
    const nameless = `array_column( array_filter( Rugwijzer\\schema_fields(), function ( $field ) { return null === Rugwijzer\\words_of( $field )[0]; } ), 'path' )`;
    assert.deepEqual(site.ask(nameless), [], "settings without Dutch words");
    await picture("settings");
  });

  test("what is wrong is told by setting, and does not replace what works", async () => {
    const fill = async (values) => {
      for (const [key, value] of Object.entries(values))
        await admin.type(`#rugwijzer-clinic-${key}`, value);
      await admin.follow("#submit");
    };
    await fill({ name: linde.name });
    assert.match(
      (await admin.notices()).join("\n"),
      /vul daarvoor ook een nummer, e-mailadres of afspraakadres/,
    );
    await fill(linde);
    await admin.driver.findElement({ css: '[value="physio"]' }).click();
    await admin.follow("#submit");
    assert.deepEqual(site.ask("get_option( 'rugwijzer' )"), {
      clinic: { ...linde, services: ["physio"] },
    });
    await admin.type("#rugwijzer-accent", "groen");
    await admin.follow("#submit");
    assert.match((await admin.notices()).join("\n"), /Kleur: .*#2b6b4f\. Deze instelling is leeg/);
    await admin.type("#rugwijzer-accent", "#2b6b4f");
    await fill({ booking_url: "www.uwpraktijk.example/afspraak" });
    const kept = site.ask("get_option( 'rugwijzer' )");
    assert.equal(kept.accent, "#2b6b4f");
    assert.equal(kept.clinic.booking_url, "https://www.uwpraktijk.example/afspraak");
    assert.match(
      site.ask("Rugwijzer\\widget_html()"),
      /^<rug-wijzer lang="nl" accent="#2b6b4f"><script type="application\/json"(?!.*accent)/,
    );
    await admin.type("#rugwijzer-accent", "");
    await fill(linde);
    await fill({ phone: "bel mij", booking_url: "javascript:alert(1)" });
    const notices = (await admin.notices()).join("\n");
    assert.match(
      notices,
      /Telefoonnummer: Dit is geen telefoonnummer\. .*Wat er stond, is gebleven/,
    );
    assert.match(notices, /afspraak te maken: Dit is geen adres dat begint met https:/);
    await picture("refused");
    assert.deepEqual(site.ask("get_option( 'rugwijzer' )").clinic.phone, linde.phone);
    assert.deepEqual(site.ask("get_option( 'rugwijzer' )").clinic.booking_url, linde.booking_url);
  });

  test("who may not manage the site cannot see or save the settings", async () => {
    const save = `const [done] = [...arguments].slice(-1);
      const form = new URLSearchParams({ option_page: "rugwijzer", action: "update", _wpnonce: "0", "rugwijzer[clinic][name]": "Ander" });
      fetch("/wp-admin/options.php", { method: "POST", body: form }).then(({ status }) => done(status));`;
    assert.equal(await browser.driver.executeAsyncScript(save), 403, "not without the form");
    await admin.logIn("auteur");
    await admin.go("/wp-admin/options-general.php?page=rugwijzer");
    assert.equal(await admin.run("return document.querySelector('#rugwijzer-clinic-name')"), null);
    assert.equal(await browser.driver.executeAsyncScript(save), 403);
    assert.equal(site.ask("get_option( 'rugwijzer' )").clinic.name, linde.name);
  });

  test("an author puts the block into a post: the editor shows the check, and keeps the block", async () => {
    await admin.editor("/wp-admin/post-new.php");
    posts.block = await admin.publish("Rugpijn, met het blok", "rugwijzer/check");
    await admin.until(
      `return ${canvas}.querySelector("rug-wijzer")?.shadowRoot?.querySelector("[data-heading]")?.getClientRects().length`,
      "the check's first screen in the editor",
    );
    await picture("editor");
    const kept = site.ask(`get_post( ${posts.block.id} )->post_content`);
    assert.match(kept, /<!-- wp:rugwijzer\/check .*tel:112/s);
    await admin.editor(`/wp-admin/post.php?post=${posts.block.id}&action=edit`);
    const valid = `return wp.data.select("core/block-editor").getBlocks().map(({ name, isValid }) => name + " " + isValid)[0]`;
    assert.equal(await admin.until(valid, "the block again"), "rugwijzer/check true");
  });

  test("an author puts the shortcode into a post", async () => {
    const text = site.ask("Rugwijzer\\shortcode_to_copy()");
    assert.match(text, /^\[rugwijzer\].*112.*030 555 01 23.*\[\/rugwijzer\]$/);
    await admin.editor("/wp-admin/post-new.php");
    posts.shortcode = await admin.publish("Rugpijn, met de shortcode", "core/shortcode", { text });
  });

  for (const way of ["block", "shortcode"])
    test(`a visitor walks from the ${way} to an outcome that names the clinic`, async () => {
      const widget = await visit(posts[way].address);
      assert.equal(await told("ready"), 1);
      assert.equal(await told("error"), 0);
      const room = await widget.look("return getComputedStyle(element).minHeight");
      assert.ok(parseFloat(room) > 400, `the page keeps room for the check: ${room}`);
      const { outcome } = await stroll(widget, lumbago);
      assert.equal(outcome.disposition, "self_care");
      assert.match(await widget.look("return shadow.textContent"), /Fysiotherapie De Linde/);
      await picture(`outcome-${way}`);
      const scripts = await admin.run(
        `return [...document.querySelectorAll('script[src*="rugwijzer"]')].map((script) => [script.src, script.type, script.async, script.dataset.cfasync])`,
      );
      const version = readFileSync(join(top, "dist/embed/VERSION"), "utf8").trim();
      const source = `${site.address}/wp-content/plugins/rugwijzer/embed/rugwijzer.js?ver=${version}`;
      assert.deepEqual(scripts, [[source, "module", true, "false"]]);
      assert.deepEqual(await elsewhere(), [], "nothing was asked of another machine");
    });

  test("at an emergency the clinic is not named", async () => {
    const widget = await visit(posts.block.address);
    const { outcome } = await stroll(widget, person({ b_saddle: "yes" }));
    assert.equal(outcome.disposition, "emergency_now");
    assert.doesNotMatch(await widget.text(), /De Linde/);
    const links = `return [...shadow.querySelectorAll("a")].map(({ href }) => href).join(" ")`;
    assert.doesNotMatch(await widget.look(links), /0305550123|afspraak\.example/);
  });

  test("in a theme of before block themes, and inside a paragraph, it is the same", async () => {
    site.ask("switch_theme( 'plain' )");
    for (const { address } of Object.values(posts)) await visit(address);
    const inside = site.ask(
      `wp_insert_post( array( 'post_title' => 'Erin', 'post_status' => 'publish', 'post_content' => 'Rugpijn? [rugwijzer] Wij helpen.' ) )`,
    );
    const widget = await visit(`${site.address}/?p=${inside}`);
    const left = `return [element.parentNode.innerText.replace(/\\s+/g, " ").trim(), document.body.innerText.includes("De check start")]`;
    assert.deepEqual(await widget.look(left), ["Rugpijn? Wij helpen.", false]);
    site.ask("switch_theme( 'twentytwentythree' )");
  });

  test("two checks on one page: both stand, and the script is loaded once", async () => {
    const two = `[rugwijzer]\n\nEn nog een.\n\n[rugwijzer]tekst[/rugwijzer]`;
    const both = site.ask(
      `wp_insert_post( array( 'post_title' => 'Twee', 'post_status' => 'publish', 'post_content' => '${two}' ) )`,
    );
    await visit(`${site.address}/?p=${both}`);
    await new Widget(browser.driver, 1).ready();
    assert.equal(await told("ready"), 2);
    const scripts = `return document.querySelectorAll('script[src*="rugwijzer"]').length`;
    assert.equal(await admin.run(scripts), 1);
    const text = await admin.text();
    assert.match(text, /En nog een\./, "what stands between them stays");
    assert.doesNotMatch(text, /tekst|\[/);
  });

  test("a name that tries to be markup, a script or a shortcode is a name", async () => {
    const before = site.ask("get_option( 'rugwijzer' )");
    // Past the form, as another plugin might: what is printed is escaped all the same.
    const raw = JSON.stringify(JSON.stringify({ clinic: { ...linde, name: hostile } }));
    site.ask(
      `array( remove_all_filters( 'sanitize_option_rugwijzer' ), update_option( 'rugwijzer', json_decode( ${raw.replaceAll("$", "\\$")}, true ) ) )`,
    );
    for (const { address } of Object.values(posts)) {
      const widget = await visit(address);
      const read = `return [JSON.parse(element.querySelector("script").textContent).clinic.name, element.querySelectorAll("script").length, window.broken ?? null]`;
      assert.deepEqual(await widget.look(read), [hostile, 1, null]);
      await stroll(widget, lumbago);
      const text = await widget.look("return shadow.textContent");
      assert.ok(text.includes("[gallery] <b>"), "the name is on the card, letter by letter");
    }
    await admin.logIn("beheer");
    await admin.go("/wp-admin/options-general.php?page=rugwijzer");
    const field = `return document.querySelector("#rugwijzer-clinic-name").value`;
    assert.equal(await admin.run(field), hostile);
    await admin.follow("#submit");
    assert.doesNotMatch(site.ask("get_option( 'rugwijzer' )").clinic.name, /[<>]/);
    const again = JSON.stringify(JSON.stringify(before));
    site.ask(`update_option( 'rugwijzer', json_decode( ${again}, true ) )`);
  });

  test("the settings page tells where the check stands", async () => {
    await admin.go("/wp-admin/options-general.php?page=rugwijzer");
    const links = `return [...document.querySelectorAll(".wrap > ul a")].map(({ href }) => href)`;
    const found = await admin.run(links);
    for (const { address } of Object.values(posts)) {
      assert.ok(found.includes(address), address);
      const looked = new URL(address);
      looked.searchParams.set("rugwijzer-check", "1");
      assert.ok(found.includes(looked.href), looked.href);
    }
  });

  test("every shape of the schema has a field, and each is checked when it is saved", async () => {
    const schema = join(site.root, "wp-content/plugins/rugwijzer/embed/config.schema.json");
    const [own, kept] = [readFileSync(schema), site.ask("get_option( 'rugwijzer' )")];
    copyFileSync(join(fixtures, "every-shape.schema.json"), schema);
    const right = {
      density: "close",
      quiet: true,
      size: 4,
      words: ["een", "twee drie"],
      clinic: {
        name: "De Linde",
        email: "balie@delinde.example",
        clinician_date: "2026-11-29",
        clinician_big_number: "12345678901",
        logo_url: "/wp-content/uploads/logo.svg",
        privacy_url: "https://delinde.example/privacy",
        opening_hours: "Ma-Vr 08:00-12:00 13:00-17:30, Za 9-12",
        services: ["podo"],
        locations: [{ name: "Oost", phone: "030 555 01 24" }, { name: "West" }],
      },
    };
    assert.deepEqual(saved(right), [right, []]);
    const wrong = {
      density: "wide",
      quiet: "",
      size: 12,
      words: "een\ntwee",
      unknown_shape: [["x"]],
      clinic: {
        name: "Fysiotherapie De Lindeboom",
        email: "balie@",
        clinician_date: "2026-02-30",
        clinician_big_number: "123",
        logo_url: "https://elders.example/logo.svg",
        privacy_url: "http://delinde.example",
        opening_hours: "altijd",
        services: ["podo", "magic"],
        locations: [{ phone: "112" }, {}, { name: "Noord" }],
      },
    };
    const [now, told] = saved(wrong);
    const { quiet, ...rest } = right;
    const [oost] = right.clinic.locations;
    const locations = [{ phone: oost.phone }];
    assert.equal(quiet, true);
    assert.deepEqual(now, {
      ...rest,
      words: ["een", "twee"],
      clinic: { ...right.clinic, locations },
    });
    assert.equal(told.length, 10, told.join("\n"));
    await admin.go("/wp-admin/options-general.php?page=rugwijzer");
    const names = await admin.run(
      `return [...document.querySelectorAll(".form-table [name]")].map(({ name, type }) => name.replace(/^rugwijzer/, "") + " " + type)`,
    );
    for (const name of [
      "[density] select-one",
      "[quiet] checkbox",
      "[size] number",
      "[words] textarea",
      "[clinic][email] email",
      "[clinic][clinician_date] date",
      "[clinic][locations][1][phone] tel",
    ])
      assert.ok(names.includes(name), `${name} in ${names.join(", ")}`);
    assert.ok(!names.join().includes("unknown_shape"));
    await picture("every-shape");
    // The form gives back what it was given.
    await admin.follow("#submit");
    assert.deepEqual(site.ask("get_option( 'rugwijzer' )"), now);
    writeFileSync(schema, own);
    assert.deepEqual(saved(kept), [kept, []]);
  });

  test("a newer zip over it: browsers that hold the old script find its files, and settings stay", async () => {
    const embed = join(site.root, "wp-content/plugins/rugwijzer/embed");
    const [old] = readdirSync(embed).filter((name) => /^rugwijzer_bg\..+\.wasm$/.test(name));
    const kept = site.ask("get_option( 'rugwijzer' )");
    await admin.go("/wp-admin/plugin-install.php?tab=upload");
    await upload(newer(zip, old));
    await admin.follow(".update-from-upload-overwrite");
    const names = readdirSync(embed);
    assert.ok(names.includes(old), `${old} in ${names}`);
    assert.ok(names.includes("rugwijzer_bg.newer.wasm"), `the new one in ${names}`);
    assert.deepEqual(site.ask("get_option( 'rugwijzer' )"), kept);
    await visit(posts.block.address);
  });

  test("without scripts the visitor reads whom to call", async () => {
    for (const { address } of Object.values(posts)) {
      const html = await (await fetch(address)).text();
      const [, inside] = /<rug-wijzer[^>]*>(.*?)<\/rug-wijzer>/s.exec(html);
      assert.match(inside, /Blijft deze tekst staan\?/);
      assert.match(inside, /href="tel:112"/);
      assert.match(inside, /href="tel:0305550123"/);
      assert.doesNotMatch(inside, /\n|<p>/, "on one line, with nothing that ends a paragraph");
    }
  });

  test("switched off, it leaves text that helps", async () => {
    await admin.logIn("beheer");
    await admin.go("/wp-admin/plugins.php");
    await picture("plugins");
    await admin.follow("#deactivate-rugwijzer");
    await browser.driver.manage().deleteAllCookies();
    for (const { address } of Object.values(posts)) {
      await browser.driver.get(address);
      const text = await admin.text();
      assert.match(text, /Is iemand in gevaar\? Bel 112\./);
      assert.match(text, /Wilt u een afspraak bij ons\? Bel 030 555 01 23\./);
      assert.doesNotMatch(text, /De check start|"clinic"/);
      assert.equal(await admin.run("return document.querySelector('rug-wijzer')"), null);
    }
    await picture("switched-off");
  });

  test("deleted, it leaves nothing", async () => {
    await admin.logIn("beheer");
    await admin.go("/wp-admin/plugins.php");
    await browser.driver.findElement({ css: "#delete-rugwijzer" }).click();
    await browser.driver.switchTo().alert().accept();
    await admin.until(
      `return document.querySelector('tr.deleted[data-slug="rugwijzer"], tr#rugwijzer-deleted') || !document.querySelector("#delete-rugwijzer")`,
      "the plugin gone",
    );
    assert.equal(existsSync(join(site.root, "wp-content/plugins/rugwijzer")), false);
    const left = `$GLOBALS['wpdb']->get_col( "SELECT option_name FROM wp_options WHERE option_name LIKE '%rugwijzer%' OR option_value LIKE '%rugwijzer%'" )`;
    // WordPress' own memory of plugins that were active not long ago.
    const own = ["recently_activated", "_site_transient_update_plugins"];
    assert.deepEqual(
      site.ask(left).filter((name) => !own.includes(name)),
      [],
    );
    const people = `$GLOBALS['wpdb']->get_col( "SELECT meta_key FROM wp_usermeta WHERE meta_key LIKE '%rugwijzer%'" )`;
    assert.deepEqual(site.ask(people), []);
  });

  test("deleted from a network, it leaves nothing on any of its sites", () => {
    unpack(zip, join(site.root, "wp-content/plugins"));
    site.network("new");
    const { before, after } = JSON.parse(site.network("on"));
    assert.deepEqual(
      before.map(({ clinic }) => clinic.name),
      ["Praktijk 0", "Praktijk 1"],
    );
    assert.deepEqual(after, ["nothing", "nothing"]);
  });

  test("PHP has nothing to complain about", () => {
    const ours = site.complaints().filter((line) => line.includes("plugins/rugwijzer"));
    assert.deepEqual(ours, []);
  });
});

// The zip of the build. Where that has no schema yet, a copy with one of the test's own.
function pluginZip(folder) {
  const zip = join(folder, "rugwijzer-wordpress.zip");
  copyFileSync(join(top, "dist/rugwijzer-wordpress.zip"), zip);
  const schema = "embed/config.schema.json";
  const add = `$zip = new PharData($argv[1]); if (!isset($zip["rugwijzer/${schema}"])) { $zip->addFile($argv[2], "rugwijzer/${schema}"); echo "with a schema of the test's own"; }`;
  const said = execFileSync("php", ["-r", add, "--", zip, join(fixtures, "config.schema.json")]);
  if (said.length > 0) console.log(String(said));
  return zip;
}

// The same plugin with one of its files under another name, as a release has that changed it.
function newer(zip, name) {
  const copy = zip.replace(/\.zip$/, "-newer.zip");
  copyFileSync(zip, copy);
  const rename = `$zip = new PharData($argv[1]); $at = "rugwijzer/embed/"; $script = $zip["{$at}rugwijzer.js"]->getContent();
    $zip["{$at}rugwijzer_bg.newer.wasm"] = $zip[$at . $argv[2]]->getContent(); unset($zip[$at . $argv[2]]);
    $zip["{$at}rugwijzer.js"] = str_replace($argv[2], "rugwijzer_bg.newer.wasm", $script);
    $zip->compressFiles(Phar::GZ);`;
  execFileSync("php", ["-r", rename, "--", copy, name]);
  return copy;
}

function unpack(zip, folder) {
  const unpack = "(new PharData($argv[1]))->extractTo($argv[2], null, true);";
  execFileSync("php", ["-r", unpack, "--", zip, folder]);
}
