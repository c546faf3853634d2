// What a page's Content-Security-Policy has to allow. README, LEESMIJ.html and docs/plaatsen/csp.md say the same,
// which `doctor.test.mjs` compares.

const policyNeeds = {
  "script-src": ["'self'", "'wasm-unsafe-eval'"],
  "style-src": ["'self'"],
  "connect-src": ["'self'"],
};

// What a frame's `sandbox` has to allow.
const sandboxNeeds = [
  "allow-scripts",
  "allow-same-origin",
  "allow-popups",
  "allow-modals",
  "allow-top-navigation-by-user-activation",
];

// The directives of a policy that lack something, each with the words added: `missing` holds words
// by directive. What a policy does not name it takes from `default-src`.
function mended(policy, missing) {
  const directives = new Map(
    policy
      .split(";")
      .map((part) => part.trim().split(/\s+/))
      .map(([name, ...words]) => [name.toLowerCase(), words]),
  );
  return Object.entries(missing).map(([name, words]) => {
    const own = directives.get(name) ?? directives.get("default-src") ?? policyNeeds[name] ?? [];
    return [name, ...new Set([...own.filter((word) => word !== "'none'"), ...words])].join(" ");
  });
}
