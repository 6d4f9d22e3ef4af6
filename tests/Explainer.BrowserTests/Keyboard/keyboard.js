// Watches a walk by Tab from the top of the page to its end, or by Shift and Tab from its end to the top. Each stop is looked at when the next key comes down: by then
// the page has scrolled to it, and what it opens is open. Gives the number of keys to press.
isBackwards => {
  const faults = [];
  const reached = [];
  const name = e => e.outerHTML.replace(/\s+/g, " ").slice(0, 110);
  const isShown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  const isWaiting = e => e.closest("[popover], [inert]");
  const expected = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [tabindex], [contenteditable]")]
    .filter(e => e.tabIndex >= 0 && !e.disabled && isShown(e) && !isWaiting(e));
  expected.filter(e => e.tabIndex > 0).forEach(e => faults.push(`has a place of its own in the order (tabindex): ${name(e)}`));
  if (isBackwards) {
    expected.reverse();
  }

  // The parts of a page whose order is that of reading: what stands beside them is read before or after.
  const regionOf = e => e.closest("nav, header, footer, aside, section, figure, table, .prose, .facts, .outline, main");
  const inlineEnd = (a, b) => document.documentElement.dir === "rtl" ? b.right <= a.left + 1 : b.left >= a.right - 1;
  const boxOf = e => {
    const box = e.getBoundingClientRect();
    return { top: box.top + scrollY, bottom: box.bottom + scrollY, left: box.left + scrollX, right: box.right + scrollX };
  };

  // In the drawing of the timeline time runs from left to right on every page, and lanes mean nothing. Readers see piles of marks there, of which each would
  // touch the first, and read them as lines of text that are turned: one pile after the other, each from top to bottom.
  const placeOf = mark => {
    const [box, drawing] = [mark.querySelector("rect"), mark.closest("svg")].map(part => part.getBoundingClientRect());
    return { left: box.left - drawing.left, top: box.top, bottom: box.bottom };
  };
  let pile = { drawing: null, left: 0 };
  const isReadInDrawing = (mark, before) => {
    const [drawing, place] = [mark.closest("svg"), placeOf(mark)];
    if (drawing !== pile.drawing || place.left >= pile.left + place.bottom - place.top - 0.1) {
      pile = { drawing, left: place.left };
      return true;
    }

    const last = placeOf(before);
    return place.left >= last.left - 1 && place.top >= last.bottom - 1;
  };

  const orderFaults = (e, before) => {
    const isMark = e.matches(".river .mark");
    if (isMark && !isReadInDrawing(e, before)) {
      return [`is seen before the mark before it, ${name(before)}`];
    }

    if (!before || regionOf(before) !== regionOf(e) || (isMark && e.closest("svg") === before.closest("svg"))) {
      return [];
    }

    const [from, to] = [boxOf(before), boxOf(e)];
    return to.bottom <= from.top + 1 && !inlineEnd(from, to) ? [`stands above the stop before it, ${name(before)}`] : [];
  };

  // A mark in a drawing has no outline that all browsers draw: there a line around one of its shapes comes or changes.
  const strokesOf = e => e instanceof SVGElement
    ? [...e.children].map(shape => getComputedStyle(shape).stroke + getComputedStyle(shape).strokeWidth).join()
    : "";
  const strokes = new Map(expected.map(e => [e, strokesOf(e)]));
  const showsFocus = e => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(e);
    const isOutlined = outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
    return isOutlined || boxShadow !== "none" || strokesOf(e) !== (strokes.get(e) ?? "");
  };

  // What of a box can be seen in the window and in every part that scrolls by itself.
  const seenOf = (box, e) => {
    const seen = { left: Math.max(box.left, 0), top: Math.max(box.top, 0), right: Math.min(box.right, innerWidth), bottom: Math.min(box.bottom, innerHeight) };
    for (let part = e.parentElement; part && part !== document.body; part = part.parentElement) {
      if (!(part instanceof SVGElement) && getComputedStyle(part).overflow !== "visible") {
        const edge = part.getBoundingClientRect();
        seen.left = Math.max(seen.left, edge.left);
        seen.top = Math.max(seen.top, edge.top);
        seen.right = Math.min(seen.right, edge.right);
        seen.bottom = Math.min(seen.bottom, edge.bottom);
      }
    }

    return seen;
  };

  // What stays where it is while the page goes by: it may lie neither on what has the focus nor on the outline around that.
  const bars = [...document.querySelectorAll("body *")].filter(e => /sticky|fixed/.test(getComputedStyle(e).position));
  const isUnder = (bar, e, box) => {
    const { outlineWidth, outlineOffset } = getComputedStyle(e);
    const ring = e instanceof SVGElement ? 0 : Math.max(0, parseFloat(outlineWidth) + parseFloat(outlineOffset));
    const edge = bar.getBoundingClientRect();
    const [top, bottom] = [Math.max(edge.top, box.top - ring), Math.min(edge.bottom, box.bottom + ring)];
    const [left, right] = [Math.max(edge.left, box.left), Math.min(edge.right, box.right)];
    return bottom - top > 1 && right - left > 1 && bar.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
  };

  // In sight, whole from top to bottom unless it is large, and not under anything else; the parts of a drawing lie on each
  // other as drawn. Sideways, in what is wider than a phone, browsers are content with showing a part, and so are we.
  const placeFaults = e => {
    const boxes = [...(e instanceof SVGElement ? e.querySelectorAll("rect, path, text:not(.tip)") : [e])]
      .flatMap(part => part instanceof SVGElement ? [part.getBoundingClientRect()] : [...part.getClientRects()])
      .filter(box => box.width > 0 && box.height > 0)
      .map(box => ({ box, seen: seenOf(box, e) }));
    const inSight = boxes.filter(({ seen }) => seen.right - seen.left > 1 && seen.bottom - seen.top > 1);
    if (inSight.length === 0) {
      return ["is out of sight"];
    }

    const hits = inSight.map(({ seen }) => document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2));
    const isFree = hits.some(hit => hit && (e.contains(hit) || (e.ownerSVGElement && e.ownerSVGElement.contains(hit))));
    const isWhole = inSight.some(({ box, seen }) => box.height > innerHeight / 3 || seen.bottom - seen.top > box.height - 2);
    const over = bars.filter(bar => !bar.contains(e) && !e.contains(bar) && boxes.some(({ box }) => isUnder(bar, e, box)));
    return [
      ...over.map(bar => `begins at ${Math.round(boxes[0].box.top)} and lies in part under a bar to ${Math.round(bar.getBoundingClientRect().bottom)}, ${name(bar).slice(0, 40)}`),
      ...isFree ? [] : [`is covered by ${hits[0] ? name(hits[0]) : "something"}`],
      ...isWhole ? [] : ["is seen in part only"],
    ];
  };

  const look = () => {
    const e = document.activeElement;
    if (!e || e === document.body || e === document.documentElement) {
      reached.push(null);
      return;
    }

    const before = reached.findLast(x => x);
    // The browser's own controls of sound and film are several stops within one element.
    if (e === before && e.matches("audio, video")) {
      return;
    }

    reached.push(e);
    const found = placeFaults(e);
    if (!showsFocus(e)) {
      found.push("does not show that it has the focus");
    }

    if (!isBackwards) {
      found.push(...orderFaults(e, before));
    }

    found.forEach(fault => faults.push(`${fault}: ${name(e)}`));
  };

  window.keyboardWalk = {
    end: () => {
      look();
      const stops = reached.filter(e => e && !isWaiting(e));
      const walk = stops.slice(0, expected.length);
      expected.filter(e => !stops.includes(e)).forEach(e => faults.push(`is not reached: ${name(e)}`));
      const strange = walk.find((e, i) => e !== expected[i]);
      if (strange) {
        faults.push(`is reached out of order: ${name(strange)}`);
      }

      if (stops.length > expected.length && stops.at(-1) === stops.at(-2)) {
        faults.push(`holds the keyboard: ${name(stops.at(-1))}`);
      }

      return [...new Set(faults)];
    },
  };
  let hasBegun = false;
  if (isBackwards) {
    expected[0]?.focus({ focusVisible: true });
    hasBegun = true;
  }

  addEventListener("keydown", event => {
    if (event.key === "Tab") {
      if (hasBegun) {
        look();
      }

      hasBegun = true;
    }
  }, true);
  const mostControls = 8;
  return expected.length + mostControls * expected.filter(e => e.matches("audio, video")).length;
}
