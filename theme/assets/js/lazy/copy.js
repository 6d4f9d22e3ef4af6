(() => {
  "use strict";

  // Copied as HTML too, to keep the italics; cite becomes i, because few programs know cite.
  const asMarkup = (source) => source.innerHTML.replace(/<(\/?)cite[^>]*>/g, "<$1i>");

  const bySelection = (source) => {
    const selection = getSelection();
    selection.selectAllChildren(source);
    const done = document.execCommand("copy");
    selection.removeAllRanges();
    if (!done) throw new Error("not copied");
  };

  // Fallback without the Clipboard API (pages over plain HTTP): select the text and use execCommand.
  const copy = async (source) => {
    if (!navigator.clipboard?.write) return bySelection(source);
    const items = { "text/plain": new Blob([source.innerText], { type: "text/plain" }) };
    if (source.localName !== "pre") items["text/html"] = new Blob([asMarkup(source)], { type: "text/html" });
    return navigator.clipboard.write([new ClipboardItem(items)]).catch(() => bySelection(source));
  };

  // The row is already as high as the button, so there is no layout shift.
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
