// What stands in the text of the page for a reader, a line each: headings, links with their addresses, and words in order.
// What a script has added says so (data-added), and what opens over the page is not part of it until it is open.
() => {
  const lines = [];
  let words = "";
  const flush = () => {
    const text = words.replace(/\s+/g, " ").trim();
    words = "";
    if (text) {
      lines.push(text);
    }
  };
  const read = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      words += node.data;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches("[data-added], [popover]:not(:popover-open), script")
        || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) {
      return;
    }
    const mark = /^H[1-6]$/.test(node.tagName) ? node.tagName + " "
      : node.tagName === "A" ? `[${node.getAttribute("href")}] `
      : node.tagName === "IMG" ? `(${node.alt}) ` : "";
    const isBlock = getComputedStyle(node).display !== "inline";
    if (isBlock || mark) {
      flush();
    }
    words += mark;
    node.childNodes.forEach(read);
    if (isBlock || mark) {
      flush();
    }
  };
  read(document.querySelector("main"));
  flush();
  return lines;
}
