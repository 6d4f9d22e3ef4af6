// What a reader loses in a window of this width: [text]. Text may be wider than the window only in a part that scrolls by itself.
// While a dialog is open it is what there is to read.
() => {
  const faults = [];
  const wide = document.scrollingElement.scrollWidth;
  if (wide > innerWidth) {
    faults.push(`the page scrolls sideways: ${wide} px in a window of ${innerWidth} px`);
  }

  const name = e => e.tagName.toLowerCase() + (e.className && typeof e.className === "string" ? "." + e.className.trim().replace(/\s+/g, ".") : "");
  // What is for screen readers only is a point in size, or stands outside the page until it has the focus.
  // What is one pixel large is for screen readers alone.
  const isForEars = e => e.clientWidth <= 1 && e.clientHeight <= 1 && getComputedStyle(e).clipPath !== "none";
  const isHidden = e => e.closest(".skip") || isForEars(e) || !e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // Each line of text asks for all that it stands in, and most of it is the same for all lines.
  const known = new Map();
  const shapeOf = e => {
    if (!known.has(e)) {
      const { overflow, overflowX, overflowY, display } = getComputedStyle(e);
      known.set(e, {
        box: e.getBoundingClientRect(),
        endsHere: (e.clientWidth <= 1 && e.clientHeight <= 1 && overflow !== "visible") || /auto|scroll/.test(overflowX),
        cutsAcross: overflowX !== "visible",
        cutsDown: overflowY !== "visible",
        isBox: display !== "inline" && !(e instanceof SVGElement),
      });
    }

    return known.get(e);
  };
  const cutBy = (rect, from) => {
    for (let e = from; e && e !== document.body; e = e.parentElement) {
      const { box, endsHere, cutsAcross, cutsDown, isBox } = shapeOf(e);
      if (endsHere) {
        return null;
      }
      const isCut = cutsAcross && (rect.left < box.left - 1 || rect.right > box.right + 1);
      const isCutBelow = cutsDown && (rect.top < box.top - 1 || rect.bottom > box.bottom + 1);
      if (isBox && (isCut || isCutBelow)) {
        return name(e);
      }
    }
    return rect.right > innerWidth + 1 || rect.left < -1 ? "the window" : null;
  };

  const range = document.createRange();
  const texts = document.createTreeWalker(document.querySelector("dialog:modal") ?? document.body, NodeFilter.SHOW_TEXT);
  const lines = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || isHidden(parent)) {
      continue;
    }
    range.selectNodeContents(node);
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) {
        continue;
      }
      const by = cutBy(rect, parent);
      if (by) {
        faults.push(`"${node.data.trim().slice(0, 60)}" in ${name(parent)} is cut off by ${by}`);
        break;
      }
      if (!(parent instanceof SVGElement)) {
        lines.push({ rect, text: node.data.trim(), parent });
      }
    }
  }

  // Letters that lie on other letters. Lines may touch, and small raised numbers reach into the line above.
  lines.sort((a, b) => a.rect.top - b.rect.top);
  for (let i = 0; i < lines.length; i++) {
    for (let j = i + 1; j < lines.length && lines[j].rect.top < lines[i].rect.bottom; j++) {
      const [a, b] = [lines[i], lines[j]];
      const across = Math.min(a.rect.right, b.rect.right) - Math.max(a.rect.left, b.rect.left);
      const down = Math.min(a.rect.bottom, b.rect.bottom) - b.rect.top;
      const isRaised = [a, b].some(x => x.parent.closest("sup, sub"));
      if (across > 3 && down > 0.45 * Math.min(a.rect.height, b.rect.height) && !isRaised && !scrolledAway(a) && !scrolledAway(b)) {
        faults.push(`"${b.text.slice(0, 40)}" in ${name(b.parent)} lies on "${a.text.slice(0, 40)}" in ${name(a.parent)}`);
      }
    }
  }
  return [...new Set(faults)].slice(0, 10);

  function scrolledAway({ parent, rect }) {
    for (let region = parent; region && region !== document.body; region = region.parentElement) {
      if (region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1) {
        const { overflowX, overflowY } = getComputedStyle(region);
        const box = region.getBoundingClientRect();
        if ((/auto|scroll/.test(overflowX) && (rect.left > box.right || rect.right < box.left))
            || (/auto|scroll/.test(overflowY) && (rect.bottom > box.bottom || rect.top < box.top))) {
          return true;
        }
      }
    }

    return false;
  }
}
