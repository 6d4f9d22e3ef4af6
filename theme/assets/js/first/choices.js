// Runs before the page is painted: sets what this reader has chosen, light or dark and large text, so that nothing flashes.
(() => {
  "use strict";

  // A browser may refuse its storage altogether, and does so on pages from disk.
  try {
    for (const choice of ["light", "size"]) {
      const word = localStorage.getItem(`explainer-${choice}`);
      if (word) {
        document.documentElement.dataset[choice] = word;
      }
    }
  } catch {}
})();
