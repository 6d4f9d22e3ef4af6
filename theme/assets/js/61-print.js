// On paper the links of the text have letters, and a list says where they lead. Numbers are taken by sources, and small letters
// by notes.
(() => {
  "use strict";

  const address = document.querySelector("link[rel=canonical]")?.href;
  const text = document.querySelector(".prose");
  const title = document.querySelector("[data-links]")?.dataset.links;
  if (!address || !text || !title) return;

  const make = (name, className, content) => {
    const element = document.createElement(name);
    if (className) element.className = className;
    element.dataset.added = "";
    element.append(content);
    return element;
  };

  // Not for terms, citation marks, bare addresses, nor in closed details, which are not printed.
  const isNoted = link => !link.matches(".anchor, .term, .bare, [href^='#']") && !link.closest("details:not([open])");

  const letter = number => (number > 26 ? letter(Math.floor((number - 1) / 26)) : "") + String.fromCharCode(65 + (number - 1) % 26);

  let added = [];
  addEventListener("beforeprint", () => {
    const numbers = new Map();
    for (const link of [...text.querySelectorAll("a[href]")].filter(isNoted)) {
      const target = new URL(link.getAttribute("href"), address).href;
      if (target === link.textContent) continue;
      if (!numbers.has(target)) numbers.set(target, numbers.size + 1);
      const mark = make("sup", "link-mark", `→${letter(numbers.get(target))}`);
      link.after(mark);
      added.push(mark);
    }
    if (numbers.size === 0) return;
    const list = document.createElement("ol");
    for (const target of numbers.keys()) list.append(make("li", "", target));
    const section = make("section", "sources lettered", make("h2", "", title));
    section.append(list);
    text.after(section);
    added.push(section);
  });
  addEventListener("afterprint", () => {
    for (const element of added) element.remove();
    added = [];
  });
})();
