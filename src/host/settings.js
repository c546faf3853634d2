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

// The inline JSON, or the file that `config` names, which is asked for once. Without either, or
// when it fails, the defaults do.
class Settings {
  #address;
  #text;

  async read(element, tell) {
    const address = element.getAttribute("config");
    if (!address) return inlineJson(element, tell);
    if (this.#address === address) return this.#text;
    try {
      this.#text = await jsonFile(address, tell);
      this.#address = address;
      return this.#text;
    } catch (failure) {
      tell(failure.code ?? "config_download_failed", failure.message, failure.cause);
      return undefined;
    }
  }
}

// Some pages put the inline JSON in late, or change it.
function watchJson(element, signal, used, changed) {
  if (element.hasAttribute("config")) return;
  const watcher = new MutationObserver(() => inlineJson(element, () => {}) !== used && changed());
  watcher.observe(element, { childList: true, characterData: true, subtree: true });
  signal.addEventListener("abort", () => watcher.disconnect());
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
