// Whether the check stands on this page, and if not, what it has told of that.

const keepsFromStarting = /^(download_failed|script_failed|wasm_|unpack_failed|start_failed|panic)/;

const startChecks = [
  {
    id: "start",
    needs: "element",
    look({ element, errors, source: { version } }) {
      const failed = errors.find(({ code }) => keepsFromStarting.test(code));
      if (failed)
        return found("fix", failed, `${failed.code}` in dutch.rows.start ? failed.code : "fix");
      const without = errors.find(({ code }) => /^plan_/.test(code));
      if (without) return found("fix", without, "plan");
      if (element.hasAttribute("dialog")) return found("unknown", {}, "dialog");
      const frame = element.shadowRoot.querySelector(".rw:not([hidden])");
      if (!frame || "firstScreens" in frame.dataset) return found("unknown");
      return found("good", { version });
    },
  },
];
