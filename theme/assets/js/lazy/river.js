// What a mark of the timeline says is shown beside it: where the mouse or the keyboard is, and on the first tap, which would
// otherwise open a page unseen. A timeline that is wider than the window is scrolled to where most marks are.
(() => {
  "use strict";

  const river = document.querySelector(".river");
  if (!river) {
    return;
  }

  if (river.scrollWidth > river.clientWidth) {
    const places = [...river.querySelectorAll(".mark")]
      .map(mark => mark.getBoundingClientRect().left - river.getBoundingClientRect().left)
      .sort((a, b) => a - b);
    const marksFrom = start => places.filter(place => place >= start && place < start + river.clientWidth * 0.9).length;
    const best = places.reduce((most, place) => marksFrom(place) > marksFrom(most) ? place : most);
    // Relative, because on right-to-left pages scrollLeft is 0 at the right end and negative elsewhere.
    river.scrollLeft += best - river.clientWidth * 0.05;
  }

  // A link for fingers alone: keyboards and screen readers have the mark.
  const tip = document.createElement("a");
  tip.className = "river-tip";
  tip.dataset.added = "";
  tip.tabIndex = -1;
  tip.setAttribute("aria-hidden", "true");
  tip.hidden = true;
  river.after(tip);
  river.dataset.tips = "";

  let shown = null;
  let before = null;
  let finger = false;
  let isReturning = false;
  const hide = () => {
    const [mark, hadFocus] = [shown, document.activeElement === tip];
    tip.hidden = true;
    tip.setAttribute("aria-hidden", "true");
    mark?.classList.remove("shown");
    shown = null;
    if (hadFocus && mark) {
      isReturning = true;
      mark.focus({ preventScroll: true });
      isReturning = false;
    }
  };
  const show = mark => {
    hide();
    shown = mark;
    mark.classList.add("shown");
    tip.textContent = mark.getAttribute("aria-label");
    tip.href = mark.getAttribute("href");
    tip.hidden = false;
    const [box, own] = [mark.getBoundingClientRect(), tip.getBoundingClientRect()];
    const middle = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    tip.style.left = `${Math.max(8, Math.min(middle - own.width / 2, document.documentElement.clientWidth - own.width - 8))}px`;
    tip.style.top = `${box.bottom + own.height > innerHeight ? box.top - own.height : box.bottom}px`;
  };
  const markOf = event => event.target.closest?.(".mark");

  river.addEventListener("pointerdown", event => {
    [before, finger] = [shown, event.pointerType === "touch"];
  });
  // A finger that scrolls taps nothing.
  river.addEventListener("pointercancel", () => { finger = false; });
  river.addEventListener("click", event => {
    const mark = markOf(event);
    if (finger && event.detail > 0 && mark && mark !== before) {
      event.preventDefault();
      show(mark);
      // Who taps without seeing hears what it says, and the link is under the finger.
      tip.removeAttribute("aria-hidden");
      tip.focus({ preventScroll: true });
    }
    finger = false;
  });
  river.addEventListener("focusin", event => {
    const mark = isReturning ? null : markOf(event);
    if (mark) {
      // Browsers do not scroll far enough for a wide drawing.
      mark.scrollIntoView({ block: "nearest", inline: "nearest" });
      show(mark);
    }
  });
  river.addEventListener("focusout", event => event.relatedTarget !== tip && !finger && hide());
  river.addEventListener("pointerover", event => event.pointerType !== "touch" && markOf(event) && show(markOf(event)));
  document.addEventListener("pointerover", event =>
    shown && event.pointerType !== "touch" && event.target !== tip && !markOf(event) && !shown.matches(":focus-visible") && hide());
  document.addEventListener("pointerdown", event => event.target !== tip && !markOf(event) && hide());
  document.addEventListener("keydown", event => event.key === "Escape" && hide());
  for (const moved of [river, window]) {
    moved.addEventListener("scroll", () => shown && (shown.matches(":focus-visible") ? show(shown) : hide()), { passive: true });
  }
})();
