// The search panel: a field, and the results below it.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const { make, words } = search;
  const pause = 300;
  const root = new URL("../", document.currentScript.src);
  const fill = (pattern, ...values) => pattern.replace(/\{(\d)\}/g, (_, place) => values[place]);

  let siteMap, panel, field, status, output, saying, kinds, find, turn = 0, shown = 0, opensFirst = false, hasFailed = false;

  // Addresses have the same form as the link to the site map: on disk they end in index.html.
  const to = (url, anchor) => new URL((url === "" || url.endsWith("/") ? url + siteMap.page : url) + anchor, root).href;

  const load = (name, address) => new Promise((resolve, reject) => {
    const element = make(name, { "data-added": "" });
    element.onload = resolve;
    element.onerror = reject;
    element[name === "link" ? "href" : "src"] = new URL(address, root).href;
    if (name === "link") {
      element.rel = "stylesheet";
    }

    document.head.append(element);
  });

  // The page that says where help is, for sites that have one.
  const support = () => search.support
    ? make("p", { class: "search-support" }, make("a", { href: to(search.support[0], search.support[1]) }, search.support[2])) : "";

  const wayOut = text => make("p", { class: "search-note" }, text, " ", make("a", { href: siteMap.href }, words.siteMap));

  // The live region is debounced: screen readers already speak each letter while one types.
  const say = text => {
    clearTimeout(saying);
    saying = setTimeout(() => status.textContent = text, text === "" ? 0 : pause);
  };

  const show = (text, ...elements) => {
    output.replaceChildren(...elements);
    output.scrollTop = 0;
    say(text);
  };

  const fail = () => {
    hasFailed = true;
    update();
  };

  const showHits = (query, { hits, count, isClose }) => {
    if (hits.length === 0) {
      const nothing = fill(words.nothing, query);
      show(nothing, make("p", { class: "search-note" }, nothing), wayOut(words.nothingHelp));
    } else {
      const found = fill(isClose ? words.similar : count > search.mostResults ? words.first : words.results, count, search.mostResults);
      show(found, make("p", { class: "search-count" }, found), ...search.results(hits, kinds, to));
      if (opensFirst && panel.open) {
        openFirst();
      }
    }
  };

  const openFirst = () => output.querySelector(".search-title a")?.click();

  // Parts of the index may have to be loaded first: until then the results of the letters before stay.
  const update = () => {
    const query = field.value.trim();
    const own = ++turn;
    const answer = found => {
      if (own === turn) {
        shown = own;
        showHits(query, found);
      }
    };
    if (hasFailed) {
      show(words.failed, wayOut(words.failed));
    } else if (search.isEmpty(query)) {
      show("", make("p", { class: "search-note" }, words.hint));
    } else if (!find) {
      show("", make("p", { class: "search-note" }, words.loading));
    } else {
      // A part that did not come is asked for again by the next letter.
      find(query).then(answer, () => own === turn && show(words.failed, wayOut(words.failed)));
    }
  };

  // Arrow keys move between the field and the results; typing a letter returns to the field.
  const move = event => {
    const stops = [field, ...output.querySelectorAll("a")];
    const here = stops.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.isComposing) {
      return;
    }

    if (event.key === "Escape") {
      // In some browsers Escape only clears the search field.
      event.preventDefault();
      panel.close();
    } else if (here < 0) {
      return;
    } else if (step) {
      event.preventDefault();
      opensFirst = false;
      stops[Math.min(Math.max(here + step, 0), stops.length - 1)].focus();
    } else if (event.key === "Enter" && here === 0) {
      // What is shown may still be the answer to the letters before.
      event.preventDefault();
      opensFirst = shown !== turn;
      if (!opensFirst) {
        openFirst();
      }
    } else if (here > 0 && event.key.length === 1 && event.key !== " " && !event.ctrlKey && !event.metaKey && !event.altKey) {
      field.focus();
    }
  };

  const shortcut = () => {
    const box = make("input", { type: "checkbox" });
    try {
      box.checked = localStorage.getItem("explainer-search-key") !== "off";
      box.addEventListener("change", () => box.checked
        ? localStorage.removeItem("explainer-search-key")
        : localStorage.setItem("explainer-search-key", "off"));
    } catch {
      return null;
    }

    return make("label", null, box, " ", words.shortcut);
  };

  const build = () => {
    const shut = make("button", { type: "button" }, words.shut);
    field = make("input", { type: "search", id: "x-search-field", autocomplete: "off", autocapitalize: "off", spellcheck: "false", enterkeyhint: "go" });
    status = make("p", { class: "search-status", role: "status" });
    output = make("div", { class: "search-output" });
    panel = make("dialog", { class: "search-panel", "aria-labelledby": "x-search-title", "data-added": "" },
      make("div", { class: "search-top" }, make("h2", { id: "x-search-title" }, make("label", { for: "x-search-field" }, words.field)), shut, field),
      status, output, support(),
      make("div", { class: "search-foot" }, make("p", null, words.keys), shortcut()));
    shut.addEventListener("click", () => panel.close());
    field.addEventListener("input", () => {
      opensFirst = false;
      update();
    });
    panel.addEventListener("keydown", move);
    panel.addEventListener("click", event => {
      // Closes on a click on the backdrop, and on any link, since it may lead to the current page.
      if (event.target === panel || event.target.closest("a")) {
        panel.close();
      }
    });
    document.body.append(panel);
    // What showModal gives the focus to. As an attribute from the start it would ask for it at once.
    field.autofocus = true;
  };

  // Loads the styles before the panel opens; the index may arrive later.
  search.prepare = link => {
    siteMap = { href: link.href, page: /[^/]*$/.exec(link.href)[0] };
    const data = load("script", search.index);
    return load("link", search.style).then(() => {
      build();
      data.then(() => {
        kinds = window.explainerIndex.kinds;
        find = search.engineOf(window.explainerIndex, load);
        update();
      }).catch(fail);
    });
  };

  // It may have been asked for twice while it was loaded: what is typed by then stays.
  search.open = () => {
    if (!panel.open) {
      opensFirst = false;
      panel.showModal();
      field.select();
      update();
    }

    // Once more with the next frame, in case the browser gave the focus back to what had it (focus fixup).
    field.focus();
    requestAnimationFrame(() => field.focus());
  };
})();
