// A reader's choice of light or dark and of large text. Each is one word on the device; first/choices.js sets it on the next
// page. What the device says itself is not stored.
(() => {
  "use strict";

  const chosen = document.documentElement.dataset;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const buttons = document.querySelectorAll(".choices button");

  const show = () => {
    for (const button of buttons) {
      button.setAttribute("aria-pressed", button.value === "dark" ? (chosen.light ? chosen.light === "dark" : dark.matches) : "size" in chosen);
    }
  };

  const choose = (choice, word) => {
    const key = `explainer-${choice}`;
    if (word) {
      chosen[choice] = word;
    } else {
      delete chosen[choice];
    }

    show();
    try {
      if (word) {
        localStorage.setItem(key, word);
      } else {
        localStorage.removeItem(key);
      }
    } catch {}
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      const isOn = button.getAttribute("aria-pressed") === "true";
      if (button.value === "large") {
        choose("size", isOn ? "" : "large");
      } else {
        choose("light", isOn !== dark.matches ? "" : isOn ? "light" : "dark");
      }
    });
  }

  // A page that the browser kept while another was read may show an old choice.
  addEventListener("pageshow", event => event.persisted && location.reload());

  dark.addEventListener("change", show);
  show();
})();
