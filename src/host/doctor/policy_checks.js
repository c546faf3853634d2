// What the page's Content-Security-Policy refuses of what the check needs. A browser tells a page
// its policy only where it refuses something: so each thing is tried.

// Eight bytes: the smallest WebAssembly there is.
const smallestWasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
const onePixel = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

// WebKit compiles in spite of a policy, and refuses only the instance.
async function wasmRuns() {
  if (!globalThis.WebAssembly) return undefined;
  try {
    await WebAssembly.instantiate(smallestWasm);
    return true;
  } catch {
    return false;
  }
}

function pictureLoads(address) {
  return new Promise((tell) => {
    const picture = new Image();
    picture.onload = () => tell(true);
    picture.onerror = () => tell(false);
    picture.src = address;
  });
}

// Notes what the browser refuses from now on, and before, where it remembers that. `signal` ends it.
function watchPolicy(signal) {
  const refused = [];
  const note = ({ effectiveDirective, blockedURI, blockedURL, originalPolicy }) =>
    refused.push({
      directive: `${effectiveDirective}`.replace(/-(elem|attr)$/, ""),
      blocked: `${blockedURI ?? blockedURL}`,
      policy: originalPolicy,
    });
  document.addEventListener("securitypolicyviolation", note, { signal });
  if (globalThis.ReportingObserver) {
    const observer = new ReportingObserver(
      (reports) => reports.forEach(({ body }) => body && note(body)),
      { types: ["csp-violation"], buffered: true },
    );
    observer.observe();
    signal.addEventListener("abort", () => observer.disconnect());
  }
  return refused;
}

// A policy in the page's own text can be read.
const writtenPolicies = () =>
  [...document.querySelectorAll('meta[http-equiv="content-security-policy" i]')].map(
    ({ content }) => content,
  );

const policyChecks = [
  {
    id: "wasm",
    async look({ wasm }) {
      const runs = await wasm;
      return found(runs === undefined ? "unknown" : runs ? "good" : "fix");
    },
  },
  {
    id: "policy",
    async look({ wasm, files, refused, source }) {
      const given = await files;
      const missing = {};
      const add = (directive, ...words) => (missing[directive] = words);
      if ((await wasm) === false) add("script-src", policyNeeds["script-src"][1]);
      const folder = new URL(source.url);
      const ours = ({ blocked }) => blocked.startsWith(folder.origin);
      const reads = refused.filter((one) => one.directive === "connect-src" && ours(one));
      if (reads.length && given.some(({ trouble }) => trouble))
        add("connect-src", isOurs(source.url) ? policyNeeds["connect-src"][0] : folder.origin);
      if (!Object.keys(missing).length) return found("good");
      const policies = new Set([
        ...refused
          .filter((one) => reads.includes(one) || /wasm/.test(one.blocked))
          .map(({ policy }) => policy),
        ...writtenPolicies(),
      ]);
      policies.delete("");
      policies.delete(undefined);
      const whole = [...new Set([...policies].flatMap((policy) => mended(policy, missing)))];
      const words = Object.entries(missing).map((part) => part.flat().join(" "));
      return found("fix", { words, whole: whole.length ? whole : mended("", missing) });
    },
  },
  {
    id: "pictures",
    async look({ settings, errors }) {
      const logo = `${(await settings).clinic?.logo_url ?? ""}`;
      if (!logo) return found("good", {}, "none");
      if (/^data:/.test(logo) && !(await pictureLoads(onePixel)))
        return found("fix", { word: "data:" });
      if (codesOf(errors).includes("config_logo_url_failed"))
        return found("fix", { word: "'self'" });
      return found("good");
    },
  },
  {
    id: "browser",
    look() {
      const missing = [
        ["adoptedStyleSheets", "adoptedStyleSheets" in document],
        ["@container", CSS.supports("container-type: inline-size")],
        [":has()", CSS.supports("selector(:has(a))")],
        ["color-mix()", CSS.supports("color: color-mix(in srgb, red, red)")],
      ].flatMap(([name, there]) => (there ? [] : [name]));
      return missing.length ? found("look", { missing }) : found("good");
    },
  },
];
