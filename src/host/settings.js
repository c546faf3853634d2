// The settings of one widget as they stand in the page: the clinic's JSON, and what is wrong around
// it that only the page can mend.

// How long the check waits for what others have to bring, in milliseconds. It is no longer than a
// visitor waits.
const patience = 3000;

// The JSON inside the element, wherever an editor has put it and whatever type it was given.
function inlineJson(element, tell) {
  const scripts = [...element.querySelectorAll("script")].filter(
    (script) => script.closest("rug-wijzer") === element,
  );
  const found = scripts.find(({ type, textContent }) => /json/i.test(type) && textContent.trim());
  const other = scripts.find(({ textContent }) => /^\s*({|$)/.test(textContent));
  if (!found && other)
    tell(
      "config_not_found",
      "A script inside <rug-wijzer> is empty or of another type than application/json. Rugwijzer runs without it.",
    );
  return found?.textContent;
}

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

// What the attributes set, as the JSON would say it. A list has its items between spaces or commas;
// places are written as JSON.
function fromAttributes(element, tell) {
  const clinic = {};
  for (const name of clinicAttributes) {
    const value = element.getAttribute(name);
    if (!value?.trim()) continue;
    const key = name.replace("clinic-", "").replaceAll("-", "_");
    if (key === "services" || key === "languages") clinic[key] = value.match(/[^\s,;]+/g) ?? [];
    else if (key === "locations") clinic[key] = fromJson(value, `The attribute "${name}"`, tell);
    else clinic[key] = value;
  }
  const mode = element.getAttribute("mode")?.trim();
  return { ...(mode && { mode }), ...(Object.keys(clinic).length && { clinic }) };
}

function fromJson(text, where, tell) {
  try {
    return JSON.parse(text);
  } catch ({ message }) {
    tell("config_json_invalid", `${where} is not JSON (${message}). Rugwijzer runs without it.`);
    return undefined;
  }
}

// An object as a page has set it, and may go on changing.
function asText(value, tell) {
  if (value === undefined || value === null) return undefined;
  try {
    return JSON.stringify(value) ?? `${typeof value}`; // a function has no JSON
  } catch ({ message }) {
    tell(
      "config_json_invalid",
      `The property "config" cannot be written as JSON (${message}). Rugwijzer runs without it.`,
    );
    return undefined;
  }
}

// What was set at two places: where both say something, the second counts, key by key. Null takes
// away what the first had.
function merged(below, above) {
  if (!isObject(below.clinic) || !isObject(above.clinic)) return { ...below, ...above };
  return { ...below, ...above, clinic: { ...below.clinic, ...above.clinic } };
}

// The settings of one element. From the weakest to the strongest: its attributes, the JSON inside
// it, the file that `config` names, and the property `config`.
class Settings {
  #inline; // as it was last read
  #address; // of the file that was read last; it is asked for once
  #file;
  #logo;

  async read(element, tell) {
    const attributes = fromAttributes(element, tell);
    this.#inline = inlineJson(element, tell);
    const file = await this.#read(element.getAttribute("config")?.trim(), tell);
    const layers = [
      attributes,
      this.#asObject(this.#inline, "The JSON inside the element", tell),
      this.#asObject(file, `The JSON that the attribute "config" names`, tell),
      this.#asObject(asText(element.config, tell), `The property "config"`, tell),
    ];
    const settings = layers.filter(Boolean).reduce(merged, {});
    this.ownPicture(settings.clinic?.logo_url, tell);
    return settings;
  }

  // Some pages put the inline JSON in late, or change it.
  watch(element, signal, changed) {
    const watcher = new MutationObserver(
      () => inlineJson(element, () => {}) !== this.#inline && changed(),
    );
    watcher.observe(element, { childList: true, characterData: true, subtree: true });
    signal.addEventListener("abort", () => watcher.disconnect());
  }

  // A picture of the page's own site. It is loaded now, for everybody: when it is shown, the
  // browser has it, and no request tells a server that somebody came to an outcome.
  ownPicture(text, tell) {
    const href = typeof text === "string" && text && text.length < 2000 && ownAddress(text);
    if (!href) return undefined;
    if (this.#logo?.src !== href) {
      this.#logo = new Image();
      this.#logo.addEventListener("error", () =>
        tell(
          "config_logo_url_failed",
          `"clinic.logo_url" (${href}) cannot be shown: there is no picture, or the page's policy lacks img-src 'self'.`,
        ),
      );
      this.#logo.src = href;
    }
    return href;
  }

  async #read(address, tell) {
    if (!address || address.startsWith("{")) return address;
    if (/^\[object /.test(address)) {
      tell(
        "config_object_as_text",
        `config="${address}": a framework wrote an object into the attribute. Set the property instead (element.config = {…}, from a ref), or write JSON.stringify(…) into the attribute.`,
      );
      return undefined;
    }
    if (this.#address === address) return this.#file;
    try {
      this.#file = await jsonFile(address, tell);
      this.#address = address;
      return this.#file;
    } catch (failure) {
      tell(failure.code ?? "config_download_failed", failure.message, failure.cause);
      return undefined;
    }
  }

  #asObject(text, where, tell) {
    if (!text?.trim()) return undefined;
    const value = fromJson(text, where, tell);
    if (isObject(value)) return value;
    if (value !== undefined && value !== null)
      tell("config_wrong_type", `${where} must hold an object. It is passed over.`);
    return undefined;
  }
}

// The JSON in a file.
async function jsonFile(address, tell) {
  const code = "config_download_failed";
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), patience);
  try {
    const response = await read(address, code, { signal: limit.signal });
    const bytes = await response.arrayBuffer();
    const named = /charset=["']?([\w-]+)/i.exec(response.headers.get("content-type"))?.[1];
    const text = decoded(bytes, named) ?? "";
    if (!text.includes("\ufffd")) return text;
    tell(
      "config_not_utf8",
      `${address} is not in UTF-8, which letters with accents need. It was read as Windows-1252.`,
    );
    return decoded(bytes, "windows-1252");
  } catch (reason) {
    if (limit.signal.aborted)
      throw new Failure(
        code,
        `${address} did not answer within ${patience / 1000} seconds. Rugwijzer runs without it.`,
        "late",
      );
    throw reason;
  } finally {
    clearTimeout(timer);
  }
}

function decoded(bytes, encoding = "utf-8") {
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // a name that no browser knows
  }
}

// The inline configuration may come later in the page than the element's own start tag. A page
// whose other scripts hang is not waited for: what follows the element tells that it is complete.
function childrenParsed(element) {
  const followed = () => {
    if (document.readyState !== "loading") return true;
    for (let node = element; node; node = node.parentNode) if (node.nextSibling) return true;
    return false;
  };
  if (followed()) return undefined;
  return new Promise((done) => {
    const end = () => {
      observer.disconnect();
      done();
    };
    const observer = new MutationObserver(() => followed() && end());
    observer.observe(document, { childList: true, subtree: true });
    document.addEventListener("readystatechange", end, { once: true });
    setTimeout(end, patience);
  });
}

// The address of a file of the page's own site, or nothing.
function ownAddress(text) {
  try {
    const { href, origin, protocol } = new URL(text, document.baseURI);
    return origin === location.origin && /^https?:$/.test(protocol) ? href : undefined;
  } catch {
    return undefined;
  }
}

// The minute of the week in Amsterdam, from Monday on, by the browser's own calendar: a visitor may
// be elsewhere. Nothing where it knows no time zones.
function weekMinute() {
  try {
    const told = new Intl.DateTimeFormat("en-GB", {
      timeZone: "Europe/Amsterdam",
      weekday: "short",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).format(new Date());
    const [, day, hour, minute] = /(\w{3})\D+(\d+)\D+(\d+)/.exec(told);
    return "MonTueWedThuFriSatSun".indexOf(day) * 480 + hour * 60 + Number(minute);
  } catch {
    return undefined;
  }
}
