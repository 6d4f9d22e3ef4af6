// Passages of the text: what is copied keeps its sense, and every paragraph has an address, made of its first words and the id
// of its section: "#~the-stamp-says-when~at-the-desk". 20-lazy.js loads this when something is selected, when the address
// names a paragraph, or when the links to all paragraphs are asked for.
(() => {
  "use strict";

  const words = { link: "word:link_to_paragraph", copied: "word:copied", changed: "word:paragraph_changed" };
  const page = document.querySelector("link[rel=canonical]")?.href ?? location.href.split("#")[0];
  const kinds = "p, li, dt, dd, td, th, pre, figcaption";
  const apart = ".label, .care-notes, .care-end, .footnotes, .standing, [data-added], summary";

  // Without marks of sources, and without the paragraphs inside a list item.
  const textOf = block => {
    const copy = block.cloneNode(true);
    copy.querySelectorAll(`.cite, .footnote, .anchor, [data-added], blockquote, ul, ol, ${kinds}`).forEach(part => part.remove());
    return copy.textContent.trim();
  };

  // Scripts without spaces have no words to count, so there it is the first letters.
  const isUnspaced = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Khmr}\p{scx=Laoo}\p{scx=Mymr}]/u;
  const nameOf = text => {
    const all = text.normalize("NFC").toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const name = all.slice(0, 6).join("-");
    return [...name].slice(0, isUnspaced.test(name) ? 12 : 48).join("").replace(/-$/, "");
  };

  // Every block of text with its address: the section is the heading before it, and the second of two that begin alike in a
  // section is numbered.
  const collect = () => {
    const found = [];
    const seen = new Map();
    let section = "";
    for (const block of document.querySelectorAll(`main .prose :is(${kinds}, h2[id], h3[id], h4[id], h5[id], h6[id])`)) {
      if (/^H/.test(block.tagName)) {
        section = block.id;
        continue;
      }

      const text = block.closest(apart) ? "" : textOf(block);
      if (text) {
        const name = nameOf(text);
        const key = `${name}~${section}`;
        const nth = (seen.get(key) ?? 0) + 1;
        seen.set(key, nth);
        const hash = `~${name}${nth > 1 ? `.${nth}` : ""}${section && `~${section}`}`;
        found.push({ block, text, name, section, hash });
      }
    }

    return found;
  };

  const make = (tag, className, text) => {
    const element = document.createElement(tag);
    element.className = className;
    element.dataset.added = "";
    element.textContent = text;
    return element;
  };

  // A passage that its writer has folded stays folded: its line is shown.
  const go = target => {
    const place = target.closest("details.care:not([open])") ?? target;
    for (let fold = place.closest("details:not([open])"); fold && fold !== place; fold = fold.parentElement.closest("details:not([open])")) {
      fold.open = true;
    }

    place.scrollIntoView();
    // Reading goes on there, as it does at a heading that an address names.
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
    return place;
  };

  const say = (place, text) => {
    document.querySelector(".changed")?.remove();
    const notice = make("p", "nothing changed", text);
    notice.setAttribute("role", "status");
    place.after(notice);
  };

  let marked;
  const resolve = () => {
    if (!location.hash.startsWith("#~")) {
      return;
    }

    let hash = location.hash.slice(1);
    try {
      hash = decodeURIComponent(hash);
    } catch {}

    const [, name, section = ""] = hash.split("~");
    const all = collect();
    const alike = all.filter(one => one.name === name.replace(/\.\d+$/, ""));
    // One that was moved to another section is still known by its words.
    const found = all.find(one => one.hash === hash) ?? (alike.length === 1 ? alike[0] : null);
    marked?.classList.remove("passage");
    document.querySelector(".changed")?.remove();
    if (found) {
      marked = go(found.block);
      marked.classList.add("passage");
    } else {
      const heading = document.getElementById(section)?.closest(".heading");
      const place = heading ?? document.querySelector("main .head, main .hero");
      say(place, words.changed);
      place.scrollIntoView();
    }
  };

  // The link at the end of a paragraph: an address to follow, and to keep.
  const addLink = ({ block, text, hash }) => {
    const link = make("a", "anchor", "¶");
    link.href = `#${encodeURIComponent(hash)}`;
    link.setAttribute("aria-label", words.link.replace("{0}", [...text].slice(0, 60).join("")));
    link.addEventListener("click", () => navigator.clipboard?.writeText(`${page}#${encodeURIComponent(hash)}`).then(() => {
      const said = make("span", "label", words.copied);
      said.setAttribute("role", "status");
      link.after(said);
      setTimeout(() => said.remove(), 3000);
    }, () => {}));
    // Before a list or a paragraph inside a list item.
    const inner = block.querySelector(":scope > :is(p, ul, ol, dl, blockquote)");
    if (inner) {
      inner.before(" ", link);
    } else {
      block.append(" ", link);
    }

    return link;
  };

  const drop = link => {
    link.previousSibling?.remove();
    link.remove();
  };

  let shown;
  let timer;
  const button = document.querySelector(".citing button");
  const offer = () => {
    const selection = getSelection();
    const node = selection.isCollapsed ? null : selection.getRangeAt(0).startContainer;
    const block = (node instanceof Element ? node : node?.parentElement)?.closest(kinds);
    if (block && !block.querySelector(":scope > .anchor") && button?.getAttribute("aria-pressed") !== "true") {
      const one = collect().find(each => each.block === block);
      if (one) {
        shown?.isConnected && drop(shown);
        shown = addLink(one);
      }
    }
  };

  document.addEventListener("selectionchange", () => {
    clearTimeout(timer);
    timer = setTimeout(offer, 300);
  });

  button?.addEventListener("click", () => {
    const isOn = button.getAttribute("aria-pressed") !== "true";
    button.setAttribute("aria-pressed", isOn);
    document.querySelectorAll("main .prose .anchor[data-added]").forEach(drop);
    if (isOn) {
      collect().forEach(addLink);
    }
  });

  // The part of a quotation that is selected; null for none of its words.
  const partOf = (range, quotation) => {
    if (!range.intersectsNode(quotation)) {
      return null;
    }

    const part = document.createRange();
    part.selectNodeContents(quotation);
    if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0) {
      part.setStart(range.startContainer, range.startOffset);
    }

    if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) {
      part.setEnd(range.endContainer, range.endOffset);
    }

    return part.toString().trim() ? part : null;
  };

  const clean = part => {
    part.querySelectorAll(".anchor, .back, .address, [data-added], details:not([open]) > :not(summary)").forEach(each => each.remove());
    part.querySelectorAll("[id]").forEach(each => each.removeAttribute("id"));
    part.querySelectorAll("a[href]").forEach(link => { link.href = new URL(link.getAttribute("href"), page).href; });
    return part;
  };

  // Words that are cut out of a quotation get its marks back.
  const setMarks = (copy, quotation) => {
    const whole = quotation.cloneNode(true);
    whole.querySelectorAll(".cite, .footnote").forEach(mark => mark.remove());
    const [, open] = /^([“”„«»‘‚‹「『"]\u202f?)/u.exec(whole.textContent.trim()) ?? [];
    const [, close] = /(\u202f?[“”»«’‘›」』"])$/u.exec(whole.textContent.trim()) ?? [];
    const inner = copy.querySelectorAll("p");
    if (open && !copy.textContent.trim().startsWith(open)) {
      (inner[0] ?? copy).prepend(open);
    }

    if (close && !copy.textContent.includes(close, copy.textContent.trim().length - 12)) {
      (inner[inner.length - 1] ?? copy).append(close);
    }
  };

  const creditOf = figure => {
    const credit = document.createElement("p");
    const speaker = clean(figure.querySelector(".speaker").cloneNode(true));
    const standing = clean(figure.querySelector(".standing").cloneNode(true)).textContent.trim();
    const link = document.createElement("a");
    link.href = link.textContent = `${page}#${encodeURIComponent(figure.id)}`;
    credit.append(...speaker.childNodes, ` (${standing}) `, link);
    return credit;
  };

  // What lies within one element of the text keeps it: lines of code, cells of a table, items of a list.
  const contentsOf = range => {
    let part = range.cloneContents();
    const common = range.commonAncestorContainer;
    for (let around = common instanceof Element ? common : common.parentElement; around?.parentElement?.closest("main .prose"); around = around.parentElement) {
      const shell = around.cloneNode(false);
      shell.append(part);
      part = shell;
    }

    return part;
  };

  document.addEventListener("copy", event => {
    const selection = getSelection();
    // Firefox selects several stretches at once, and its own copy has them all.
    if (selection.rangeCount !== 1 || selection.isCollapsed || event.defaultPrevented || event.target.closest?.("input, textarea")) {
      return;
    }

    const range = selection.getRangeAt(0);
    if (![...document.querySelectorAll("main .prose")].some(prose => range.intersectsNode(prose))) {
      return;
    }

    const copy = document.createElement("div");
    copy.append(contentsOf(range));
    clean(copy);
    for (const figure of document.querySelectorAll(".testimony")) {
      const quotation = figure.querySelector("blockquote");
      const part = partOf(range, quotation);
      if (part && !selection.containsNode(figure.querySelector(".speaker"), true)) {
        if (quotation.contains(range.commonAncestorContainer)) {
          setMarks(copy, quotation);
        }

        copy.append(creditOf(figure));
      }
    }

    // The browser's own text of it, with its line breaks, is that of an element that is displayed.
    copy.style.position = "fixed";
    copy.style.opacity = "0";
    document.querySelector("main .prose").append(copy);
    const text = copy.innerText.trim();
    copy.remove();
    event.clipboardData.setData("text/plain", text);
    event.clipboardData.setData("text/html", copy.innerHTML);
    event.preventDefault();
  });

  addEventListener("hashchange", resolve);
  resolve();
  offer();
})();
