// The block in the editor: the check's own first screen, which cannot be pressed there, and what is
// still to be filled in. No build step: this is what the browser runs.
((wp, about) => {
  const { createElement: el, RawHTML, useEffect, useRef } = wp.element;
  const { useBlockProps } = wp.blockEditor;
  const { words } = about;

  // The editor may keep its pages in a frame, which does not know the element yet.
  function useScript(ref) {
    useEffect(() => {
      const { head, defaultView } = ref.current.ownerDocument;
      if (!about.script || defaultView.customElements.get("rug-wijzer")) return;
      if (head.querySelector("script[data-rugwijzer]")) return;
      const script = head.ownerDocument.createElement("script");
      Object.assign(script, { type: "module", src: about.script });
      script.dataset.rugwijzer = "";
      head.append(script);
    }, []);
  }

  function Edit({ attributes, setAttributes }) {
    const ref = useRef();
    useScript(ref);
    useEffect(() => {
      if (!attributes.remaining) setAttributes({ remaining: about.remaining });
    }, []);
    const link =
      about.settings && el("a", { href: about.settings, target: "_blank" }, words.settings);
    const clinic = about.clinic ? words.clinic.replace("%s", about.clinic) : words.none;
    // Nothing in the preview takes a press or a tab stop; a press chooses the block.
    const preview = el("div", { ref: quiet }, el("rug-wijzer", { lang: "nl" }));
    return el(
      "div",
      useBlockProps({ ref }),
      el(
        wp.components.Placeholder,
        { icon: "heart", label: words.title, isColumnLayout: true },
        el("p", null, words.preview),
        el("p", null, clinic, " ", link),
      ),
      preview,
    );
  }

  // Not as an attribute: React knows this one since version 19, and in another way than before.
  function quiet(box) {
    if (box) box.inert = true;
  }

  wp.blocks.registerBlockType("rugwijzer/check", {
    edit: Edit,
    save: ({ attributes }) =>
      el("div", useBlockProps.save(), el(RawHTML, null, attributes.remaining || about.remaining)),
  });
})(window.wp, window.rugwijzerBlock);
