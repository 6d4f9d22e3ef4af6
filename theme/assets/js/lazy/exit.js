// Quick exit, by the link or by pressing Shift three times: blanks the page at once, then replaces it in the history, so
// that "back" does not return here.
(() => {
  "use strict";

  const link = document.querySelector(".exit a");
  if (!link) {
    return;
  }

  const status = document.querySelector(".exit [role=status]");
  const hint = status.textContent;
  const patience = 5000;
  let presses = 0;
  let isAlone = false;
  let timer = 0;

  const say = text => {
    status.textContent = text;
    status.classList.toggle("counting", presses > 0);
  };

  const forget = () => {
    clearTimeout(timer);
    presses = 0;
    say(hint);
  };

  // The words that a reader's choices have left on the device go too. Its storage may be refused.
  const clear = () => {
    try {
      ["light", "size", "search-key"].forEach(name => localStorage.removeItem(`explainer-${name}`));
    } catch {}
  };

  const leave = () => {
    clear();
    const words = document.createElement("p");
    words.setAttribute("role", "alert");
    words.textContent = document.title = status.dataset.leaving;
    document.body.replaceChildren(words);
    location.replace(link.href);
  };

  const expire = () => {
    say(status.dataset.expired);
    timer = setTimeout(forget, patience);
  };

  const press = () => {
    clearTimeout(timer);
    presses += 1;
    if (presses === 3) {
      leave();
      return;
    }

    say(presses === 1 ? status.dataset.twice : status.dataset.once);
    timer = setTimeout(() => {
      presses = 0;
      expire();
    }, patience);
  };

  // The height of the bar depends on how its text wraps; scroll-padding needs it, so that no target is under the bar.
  const bar = link.closest(".exit");
  new ResizeObserver(() => document.documentElement.style.setProperty("--exit-bar", `${bar.offsetHeight}px`)).observe(bar);

  link.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });

  // Shift counts only when pressed alone, not with a letter or a click.
  addEventListener("keydown", event => {
    isAlone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey;
    if (!isAlone && presses > 0) {
      forget();
    }
  });
  addEventListener("pointerdown", () => {
    isAlone = false;
  });
  addEventListener("keyup", event => {
    if (event.key === "Shift" && isAlone) {
      press();
    }
  });
})();
