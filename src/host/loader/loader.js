// For pages that cannot hold a module script or an element of our own: a classic script, which
// optimisers may move, join and delay, and which consent tools and tag managers may start late. It
// is ES5, because they refuse more. It makes `<div class="rug-wijzer" data-…>` the element, and
// loads the module. `%RELEASE%` is filled in by `xtask/src/classic.rs`.

(function () {
  "use strict";
  var release = "%RELEASE%".split(" ");
  var name = "rug-wijzer";
  // What a `data-…` may carry over. An editor who may write a div, and no scripts, must not be able
  // to make a handler of it.
  var settings =
    /^(lang|config|theme|standalone|heading-level|dialog|loading|mode|kiosk|accent|phone|email|address|locations|languages|services|offer|opening-hours|(booking|privacy)-url|gp-phone|(clinic|clinician|logo|out-of-hours)-[a-z-]+)$/;
  var ours = /\/rugwijzer-loader[^/]*$/;
  var script = ownScript();
  var base =
    (script && script.getAttribute("data-base")) || window.rugwijzerBase || folderOf(script);
  var failure;
  var loading;

  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", look);

  // A script that was joined with others is known by what it says of itself, or by an older tag.
  function ownScript() {
    var current = document.currentScript;
    if (current && (current.hasAttribute("data-base") || ours.test(path(current.src))))
      return current;
    var found = null;
    each(document.querySelectorAll("script[src]"), function (one) {
      if (ours.test(path(one.src))) found = one;
    });
    return found;
  }

  function path(address) {
    return String(address).replace(/[?#].*/, "");
  }

  function folderOf(one) {
    return one && one.src && ours.test(path(one.src)) ? path(one.src).replace(/[^/]*$/, "") : null;
  }

  function look() {
    each(document.querySelectorAll("." + name), function (place) {
      if (place.localName !== name && !place.querySelector(name) && isComplete(place)) fill(place);
    });
    each(document.querySelectorAll(name), function (element) {
      if (!base) base = folderNamedBy(element);
      if (failure) tell(element);
    });
    if (!loading && (base || document.querySelector(name))) load();
  }

  // What stands in the div is the text for when the check fails; it moves into the element.
  function fill(place) {
    var element = document.createElement(name);
    each(place.attributes, function (attribute) {
      var setting = attribute.name.replace(/^data-/, "");
      if (setting !== attribute.name && settings.test(setting))
        element.setAttribute(setting, attribute.value);
    });
    while (place.firstChild) element.appendChild(place.firstChild);
    if (!base) base = folderNamedBy(place);
    place.appendChild(element);
  }

  // The parser has to be past it.
  function isComplete(node) {
    if (document.readyState !== "loading") return true;
    for (; node; node = node.parentNode) if (node.nextSibling) return true;
    return false;
  }

  // Where the scripts lie is only taken from the page's text if that is the page's own site.
  function folderNamedBy(node) {
    var named = node.getAttribute("base") || node.getAttribute("data-base");
    var link = document.createElement("a");
    link.href = named || "";
    return named && link.protocol === location.protocol && link.host === location.host
      ? named
      : null;
  }

  function load() {
    loading = true;
    var address = base && base.replace(/\/?$/, "/") + "rugwijzer.js";
    var module = document.createElement("script");
    if (!("noModule" in module)) return fail("no_modules", "this browser is too old");
    if (customElements.get(name)) return;
    if (!base)
      return fail("base_unknown", "it was moved, and no data-base says where its folder is");
    module.type = "module";
    if (script && script.nonce) module.nonce = script.nonce;
    module.onerror = function () {
      fail("not_loaded", address + " did not come, or is no script");
    };
    module.onload = function () {
      if (!customElements.get(name)) fail("not_defined", address + " defines no " + name);
    };
    try {
      module.src = vouchedFor(address);
    } catch (reason) {
      return fail("blocked", reason.message);
    }
    (document.head || document.documentElement).appendChild(module);
  }

  // A page that requires Trusted Types takes no address as it is.
  function vouchedFor(address) {
    if (!window.trustedTypes) return address;
    var policy = trustedTypes.createPolicy("rugwijzer-loader", {
      createScriptURL: function () {
        return address;
      },
    });
    return policy.createScriptURL(address);
  }

  function fail(why, message) {
    failure = {
      code: "script_failed",
      message: "The check cannot start: " + message + ".",
      cause: why,
    };
    failure.version = release[0];
    failure.ruleset = release[1];
    if (window.console)
      console.error(name + " " + release[0] + ": script_failed: " + failure.message);
    each(document.querySelectorAll(name), tell);
  }

  // Once each: elements may come later.
  function tell(element) {
    if (element.rugwijzerTold) return;
    element.rugwijzerTold = true;
    var event = document.createEvent("CustomEvent");
    event.initCustomEvent("rugwijzer:error", true, false, failure);
    element.dispatchEvent(event);
  }

  function each(list, use) {
    for (var at = 0, all = [].slice.call(list); at < all.length; at += 1) use(all[at]);
  }
})();
