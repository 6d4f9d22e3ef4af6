// Opens the search: by its link in the header, or with the / key. All that it needs is loaded at that moment.
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

  // Where it cannot be loaded, the link does what it does without a script.
  const open = () => load().then(() => window.explainerSearch.open(), () => location.assign(link.href));

  // A key by itself may be in the way of those who speak to their computer: the search can switch it off (WCAG 2.1.4).
  const isOff = () => {
    try {
      return localStorage.getItem("explainer-search-key") === "off";
    } catch {
      return false;
    }
  };

  const isWriting = target => target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName);

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
