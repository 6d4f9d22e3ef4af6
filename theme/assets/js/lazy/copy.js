(() => {
  "use strict";

  // With its italics, for programs that keep them; a title is a cite here, which few of them know.
  const asMarkup = (source) => source.innerHTML.replace(/<(\/?)cite[^>]*>/g, "<$1i>");

  const bySelection = (source) => {
    const selection = getSelection();
    selection.selectAllChildren(source);
    const done = document.execCommand("copy");
    selection.removeAllRanges();
    if (!done) throw new Error("not copied");
  };

  // Where there is no clipboard (a page that came over plain HTTP), what is selected is copied.
  const copy = async (source) => {
    if (!navigator.clipboard?.write) return bySelection(source);
    const items = { "text/plain": new Blob([source.innerText], { type: "text/plain" }) };
    if (source.localName !== "pre") items["text/html"] = new Blob([asMarkup(source)], { type: "text/html" });
    return navigator.clipboard.write([new ClipboardItem(items)]).catch(() => bySelection(source));
  };

  // The row of the name has room for it, so nothing moves.
  const addTo = (row, section) => {
    const source = row.nextElementSibling;
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    button.dataset.added = said.dataset.added = "";
    button.textContent = section.dataset.copy;
    button.setAttribute("aria-label", `${section.dataset.copy}: ${row.textContent.trim()}`);
    said.setAttribute("role", "status");
    button.addEventListener("click", () => copy(source).then(() => {
      said.textContent = section.dataset.copied;
      setTimeout(() => { said.textContent = ""; }, 3000);
    }, () => getSelection().selectAllChildren(source)));
    row.append(button, said);
  };

  for (const section of document.querySelectorAll("[data-copy]")) {
    for (const row of section.querySelectorAll(".citation-name")) addTo(row, section);
  }
})();
