// Loads what waits for a reader, when one comes to need it: previews of links, notes in the margin, and the help with
// passages that are copied or linked to. The names of the files are filled in when the site is published.
(() => {
  "use strict";

  const here = document.currentScript.src;
  const load = (name, ready, failed) => {
    const script = document.createElement("script");
    script.dataset.added = "";
    script.onload = ready;
    script.onerror = failed;
    script.src = new URL(name, here);
    document.head.append(script);
  };

  const once = (targets, types, isTime, begin) => {
    const check = event => {
      if (isTime(event)) {
        types.forEach(type => targets.forEach(target => target.removeEventListener(type, check)));
        begin(event);
      }
    };
    types.forEach(type => targets.forEach(target => target.addEventListener(type, check)));
    check({});
  };

  if (!document.querySelector("main .prose")) {
    return;
  }

  // A passage is selected, the address names one, or the links to all are asked for with this button.
  const button = document.createElement("button");
  button.type = "button";
  button.dataset.added = "";
  button.setAttribute("aria-pressed", "false");
  button.textContent = "word:paragraph_links";
  document.querySelector(".citing .citation-name")?.append(button);
  once([document, window, button], ["selectionchange", "hashchange", "click"],
    event => event.target === button || location.hash.startsWith("#~") || !getSelection().isCollapsed,
    event => load("lazy:passages.js", () => event.target === button && button.click()));

  const wide = matchMedia("(min-width: 88rem)");
  once([wide, window], ["change", "load"],
    () => wide.matches && document.readyState === "complete" && !document.querySelector(".hero"), () => load("lazy:margin.js"));

  // Events that come while the previews load are kept and sent again, so that not even the first tap is lost.
  const types = ["pointerover", "pointerdown", "focusin", "click"];
  const kept = [];
  let isTouch = false;
  const keep = event => {
    const { target, type } = event;
    const link = target instanceof Element && target.closest("main .prose a[href]");
    if (type === "pointerdown") {
      isTouch = event.pointerType === "touch";
    }

    if (!link && kept.length === 0) {
      return;
    }

    if (type === "click") {
      if (!link || !isTouch || event.detail === 0) {
        return;
      }

      event.preventDefault();
    }

    kept.push(event);
    if (kept.length === 1) {
      load("lazy:previews.js", () => send(again => again.target.dispatchEvent(new again.constructor(again.type, again))),
        () => send(again => again.type === "click" && again.target.closest("a").click()));
    }
  };
  const send = act => {
    types.forEach(type => document.removeEventListener(type, keep));
    kept.forEach(act);
  };

  if (button.showPopover) {
    types.forEach(type => document.addEventListener(type, keep));
  }
})();
