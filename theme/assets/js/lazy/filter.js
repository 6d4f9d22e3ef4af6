// Long lists: their letters stay in sight, and a field narrows them to the entries that have all words typed, whatever their accents
// and case.
(() => {
  "use strict";

  // A link to a work's place in the list of all, which has become too long for one page, leads to the work's own page.
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {}

  const parts = document.querySelector(".list-parts[data-page]");
  if (parts && id && !document.getElementById(id)) {
    const slug = id.normalize("NFC").toLowerCase().replace(/[\s<>:"/\\|?*#%&+]/g, "-").replace(/^\.+|\.+$/g, "") || "-";
    location.assign(parts.dataset.page.replace("*", encodeURIComponent(slug)));
  }

  // How high the letters are depends on how they wrap; scroll-padding needs it, so that nothing that is reached lies under them. They are
  // held only where they and the way out leave two thirds of the window to the list.
  const letters = document.querySelector(".letters");
  const exit = document.querySelector(".exit");
  const root = document.documentElement;
  const hold = () => {
    const height = letters.offsetHeight;
    root.style.setProperty("--letters", `${height}px`);
    letters.classList.toggle("held", height + (exit ? exit.offsetHeight : 0) <= root.clientHeight / 3);
  };
  if (letters) {
    hold();
    new ResizeObserver(hold).observe(letters);
    addEventListener("resize", hold);
  }

  const place = document.querySelector(".filter");
  const entries = [...document.querySelectorAll(".letter > dl > div, .works > li, .path > li, .cards > li, .events > li, .site-map li:not(:has(ul))")];
  if (!place || entries.length === 0) {
    return;
  }

  const fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const groups = [...document.querySelectorAll(".letter, .across, .site-map section, .site-map li:has(ul)")]
    .map(group => [group, entries.filter(entry => group.contains(entry))]).filter(([, own]) => own.length > 0 && own.length < entries.length);
  const label = document.createElement("label");
  const field = document.createElement("input");
  const found = document.createElement("span");
  label.textContent = place.dataset.label;
  label.htmlFor = field.id = "x-filter";
  field.type = "search";
  field.autocomplete = "off";
  found.setAttribute("role", "status");
  [label, field, found].forEach(part => { part.dataset.added = ""; });
  place.append(label, field, found);

  let texts;
  field.addEventListener("input", () => {
    texts ??= entries.map(entry => fold(entry.textContent));
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    entries.forEach((entry, i) => { entry.hidden = !words.every(word => texts[i].includes(word)); });
    groups.forEach(([group, own]) => { group.hidden = own.every(entry => entry.hidden); });
    const shown = entries.filter(entry => !entry.hidden).length;
    found.textContent = words.length ? place.dataset.found.replace("{0}", shown).replace("{1}", entries.length) : "";
  });
})();
