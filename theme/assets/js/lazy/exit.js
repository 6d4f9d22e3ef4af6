// Leaves at once, by the link or by Shift three times: what is on the screen goes first, then the other page comes,
// in the place of this one, so that "back" does not lead here again.
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

  const leave = () => {
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

  // Its words wrap as the window, the type and the language have it; what is scrolled to must not come to lie under it.
  const bar = link.closest(".exit");
  new ResizeObserver(() => document.documentElement.style.setProperty("--exit-bar", `${bar.offsetHeight}px`)).observe(bar);

  link.addEventListener("click", event => {
    event.preventDefault();
    leave();
  });

  // Shift that is held for a capital letter or a click is no sign.
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
