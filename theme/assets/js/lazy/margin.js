// Margin notes: on wide screens, copies of sources, notes and terms beside the line that first refers to them. They are
// hidden from assistive technology, because the lists below the text and the previews have the same content.
(() => {
  "use strict";

  const prose = document.querySelector(".page > .prose");
  if (!prose) {
    return;
  }

  const gap = 14;
  const farthest = 300;
  const farthestNumber = 600;
  // How far notes may reach below the text, beside the lists that follow it.
  const beyond = 400;
  const column = document.createElement("div");
  column.className = "marginalia";
  column.setAttribute("aria-hidden", "true");
  column.dataset.added = "";

  const copyOf = (item, dropped) => {
    const copy = item.cloneNode(true);
    copy.querySelectorAll(dropped).forEach(part => part.remove());
    copy.querySelectorAll("[id]").forEach(part => part.removeAttribute("id"));
    copy.querySelectorAll("a").forEach(link => link.replaceWith(...link.childNodes));
    const note = document.createElement("div");
    note.append(...copy.childNodes);
    return note;
  };

  const previews = new Map();
  for (const preview of document.getElementById("x-previews")?.content.children ?? []) {
    previews.set(document.importNode(preview.querySelector("a")).href, preview);
  }

  const entryOf = mark => {
    const item = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
    if (!item?.closest(".sources, .footnotes")) {
      return null;
    }

    const note = copyOf(item, ".back, .about, .stored");
    // Addresses in plain text, which are no links, are left out.
    for (const part of note.childNodes) {
      if (part.nodeType === Node.TEXT_NODE) {
        part.data = part.data.replace(/https?:\S+/, "");
      }
    }

    const number = document.createElement("b");
    number.textContent = `${mark.textContent} `;
    note.prepend(number);
    return note;
  };

  const termOf = link => {
    const preview = previews.get(link.href.split("#")[0]);
    return preview && !preview.querySelector(".label") ? copyOf(preview, "p:last-child, .content-notes") : null;
  };

  // Nothing from care passages is repeated in the margin.
  const seen = new Set();
  const notes = [];
  for (const link of prose.querySelectorAll("a[href]")) {
    if (!link.closest(".care, .note") && !seen.has(link.href)) {
      seen.add(link.href);
      const isNumbered = link.closest("sup") !== null;
      const note = isNumbered ? entryOf(link) : termOf(link);
      if (note) {
        notes.push([link, note, isNumbered]);
      }
    }
  }

  column.append(...notes.map(pair => pair[1]));

  const obstacles = [...document.querySelectorAll(".margin > :not(.outline), .prose > .note")];

  // A note stands at its line, or below what is there; one that would be too far from its line is hidden. Notes with numbers
  // go first, because a number that is missing looks like a mistake: terms take the room that is left. Where numbers crowd
  // each other all the same, they are shortened.
  const place = (mostLines = 10) => {
    if (!column.offsetParent) {
      return;
    }

    const { top } = prose.getBoundingClientRect();
    const end = prose.offsetHeight + (prose.parentElement.querySelector(".across") ? 0 : beyond);
    const taken = obstacles
      .map(part => part.getBoundingClientRect()).map(box => [box.top - top - gap, box.bottom - top + gap]);
    const put = ([link, note, isNumbered], from) => {
      note.style.webkitLineClamp = mostLines;
      const wanted = link.getBoundingClientRect().top - top - 2;
      const height = note.offsetHeight;
      let at = Math.max(wanted, from);
      for (const [start, end] of taken.sort((one, other) => one[0] - other[0])) {
        at = at < end && at + height > start ? end : at;
      }

      note.hidden = at - wanted > (isNumbered ? farthestNumber : farthest) || at + height > end;
      note.style.top = `${at}px`;
      if (!note.hidden) {
        taken.push([at - gap, at + height + gap]);
      }

      return note.hidden ? from : at + height + gap;
    };

    const numbered = notes.filter(([, , isNumbered]) => isNumbered);
    numbered.reduce((from, note) => put(note, from), 0);
    notes.filter(([, , isNumbered]) => !isNumbered).reduce((from, note) => put(note, from), 0);
    if (mostLines > 3 && numbered.some(([, note]) => note.hidden)) {
      place(3);
    }
  };

  const observer = new ResizeObserver(() => place());
  // 20-lazy.js loads this when the layout is final: notes that move would distract from the text.
  prose.append(column);
  place();
  [prose, ...obstacles].forEach(part => observer.observe(part));
})();
