// Opens the search, from its link in the header or with the / key, and loads it on first use.
(() => {
  "use strict";

  const link = document.querySelector("a[data-search]");
  if (!link) {
    return;
  }

  let loading;
  const load = () => loading ??= new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.dataset.added = "";
    script.onload = () => window.explainerSearch.prepare(link).then(resolve, reject);
    script.onerror = reject;
    script.src = link.dataset.search;
    document.head.append(script);
  });

  // If it cannot be loaded, the link leads to the site map, as it does without scripts.
  const open = () => load().then(() => window.explainerSearch.open(), () => location.assign(link.href));

  // Speech input may trigger single-character shortcuts by accident, so this one can be turned off (WCAG 2.1.4).
  const isOff = () => {
    try {
      return localStorage.getItem("explainer-search-key") === "off";
    } catch {
      return false;
    }
  };

  const isWriting = target => target.isContentEditable || target.matches("input, textarea, select");

  link.setAttribute("aria-haspopup", "dialog");
  link.addEventListener("click", event => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
      return;
    }

    event.preventDefault();
    open();
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey
      || event.defaultPrevented || isWriting(event.target) || document.querySelector("dialog[open]") || isOff()) {
      return;
    }

    event.preventDefault();
    open();
  });
})();
