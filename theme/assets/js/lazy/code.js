// Offers to copy each block of code, without the numbers of its lines. Pages with code load it.
(() => {
  "use strict";

  const textOf = code => {
    const copy = code.cloneNode(true);
    copy.querySelectorAll(".no").forEach(number => number.remove());
    return copy.textContent.replace(/\n$/, "");
  };

  // Without the Clipboard API (pages over plain HTTP and from disk) what is selected is copied.
  const bySelection = text => {
    const field = document.createElement("textarea");
    field.value = text;
    field.dataset.added = "";
    field.setAttribute("readonly", "");
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    if (!done) throw new Error("not copied");
  };

  for (const code of document.querySelectorAll(".prose pre > code")) {
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    button.dataset.added = said.dataset.added = "";
    button.textContent = "word:copy";
    // Blocks are told apart by how they begin.
    button.setAttribute("aria-label", `${button.textContent}: ${textOf(code).trim().split("\n")[0].slice(0, 60)}`);
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      const text = textOf(code);
      try {
        await (navigator.clipboard ? navigator.clipboard.writeText(text).catch(() => bySelection(text)) : bySelection(text));
        said.textContent = "word:copied";
        setTimeout(() => { said.textContent = ""; }, 3000);
      } catch {
        getSelection().selectAllChildren(code);
      }
      button.focus();
    });
    code.parentElement.append(button, said);
  }
})();
