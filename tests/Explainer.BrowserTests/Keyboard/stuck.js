// Parts that stay at the top of the window and end below `scroll-padding-block-start`, down to which a browser leaves room when
// it scrolls to something: [fault]. A part is no fault where nothing that can have the focus scrolls past it.
() => {
  const faults = [];
  const name = e => e.tagName.toLowerCase() + [...e.classList].map(c => "." + c).join("");
  const stops = [...document.querySelectorAll("a[href], button, input, summary, [tabindex='0']")]
    .filter(e => e.checkVisibility() && !e.closest("[popover]"));
  for (const part of document.querySelectorAll("body *")) {
    const { position } = getComputedStyle(part);
    if ((position !== "sticky" && position !== "fixed") || !part.checkVisibility() || part.closest("[popover], dialog")) {
      continue;
    }

    const { parentElement } = part;
    scrollTo(0, parentElement.getBoundingClientRect().top + scrollY + Math.min(parentElement.offsetHeight, innerHeight) / 2);
    const box = part.getBoundingClientRect();
    if (box.top > innerHeight / 2 || box.height === 0) {
      continue;
    }

    const room = parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop);
    const around = position === "fixed" ? document.body.getBoundingClientRect() : parentElement.getBoundingClientRect();
    const passes = stops.some(e => {
      const { left, right, top, bottom } = e.getBoundingClientRect();
      return !part.contains(e) && right > box.left + 1 && left < box.right - 1 && bottom > around.top + 1 && top < around.bottom - 1;
    });
    if (passes && box.bottom > room) {
      faults.push(`${name(part)} ends at ${Math.round(box.bottom)} px, and there is room for ${Math.round(room)} px`);
    }
  }

  return faults;
}
