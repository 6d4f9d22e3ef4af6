// Renders the results, grouped by kind.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const mostText = 190;
  const mostHeadings = 3;

  // Creates an element with attributes and children; strings become text nodes, never markup.
  search.make = (name, attributes, ...inside) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) {
      if (value !== null && value !== undefined) {
        element.setAttribute(key, value);
      }
    }

    element.append(...inside.filter(part => part !== null));
    return element;
  };

  const { make } = search;
  const has = (text, found) => search.wordsOf(text).some(({ forms }) => forms.some(form => found.has(form)));

  // The found names, each with its lang, for fonts and screen readers.
  const names = ({ names = [] }, found) => {
    const shown = names.filter(([name]) => has(name, found));
    return shown.length === 0 ? null : make("p", { class: "search-names" },
      ...shown.map(([name, lang]) => make("bdi", { lang }, search.mark(name, found))));
  };

  // The summary, or an excerpt if the words were found in the text only.
  const text = ({ title, summary = "", names = [], headings = [], text = [] }, { found }) => {
    const isElsewhere = ![title, summary, ...[...names, ...headings].map(([words]) => words)].some(words => has(words, found));
    const shown = isElsewhere && text.find(paragraph => has(paragraph, found)) || summary;
    return shown === "" ? null : make("p", { class: "search-text" }, search.mark(search.excerpt(shown, found, mostText), found));
  };

  const notes = ({ notes = [] }) => notes.length === 0 ? null : make("p", { class: "content-notes" },
    make("strong", null, search.words.notes), " ", notes.join("\u00a0· "));

  const headings = ({ url, headings = [] }, found, to) => {
    const shown = headings.filter(([heading]) => has(heading, found)).slice(0, mostHeadings);
    return shown.length === 0 ? null : make("ul", { class: "search-headings" },
      ...shown.map(([heading, anchor]) => make("li", null, make("a", { href: to(url, anchor) }, search.mark(heading, found)))));
  };

  const result = (hit, to) => make("li", null,
    make("p", { class: "search-title" }, make("a", { href: to(hit.page.url, ""), lang: hit.page.lang }, search.mark(hit.page.title, hit.found))),
    names(hit.page, hit.found),
    text(hit.page, hit),
    notes(hit.page),
    headings(hit.page, hit.found, to));

  // Groups are in the order of their best results.
  search.results = (hits, kinds, to) => [...new Set(hits.map(hit => hit.page.kind))].map(kind => {
    const id = `x-search-${kind}`;
    return make("section", { "aria-labelledby": id },
      make("h3", { id }, kinds[kind][1]),
      make("ul", null, ...hits.filter(hit => hit.page.kind === kind).map(hit => result(hit, to))));
  });
})();
