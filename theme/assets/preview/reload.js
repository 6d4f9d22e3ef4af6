// Keeps a previewed page as its file is: listens to the preview, loads the page again when the site has changed, and shows
// what is wrong over the page while it is wrong. Published pages do not have this script.
(() => {
  "use strict";

  const { version, styles } = document.currentScript.dataset;
  const isProblems = document.documentElement.dataset.problems !== undefined;
  const key = `explainer-preview ${location.pathname}`;

  // What a writer has opened is found again by its first line: other things may have come before it. Its address is not
  // that, for it counts them.
  const openable = () => {
    const seen = new Map();
    return [...document.querySelectorAll("details")].map(element => {
      const line = element.querySelector("summary");
      const name = [...line?.childNodes ?? []].filter(node => node.className !== "address").map(node => node.textContent).join("").trim();
      const nth = seen.get(name) ?? 0;
      seen.set(name, nth + 1);
      return [`${nth} ${name}`, element];
    });
  };

  // What changes from now on, the page that is loaded hears of.
  let events;
  const reload = () => {
    events.close();
    try {
      sessionStorage.setItem(key, JSON.stringify({
        x: scrollX, y: scrollY, open: openable().map(([name, element]) => [name, element.open]),
      }));
    } catch {
      // Without storage the page is loaded all the same.
    }

    location.reload();
  };

  const takeUp = () => {
    let left;
    try {
      left = JSON.parse(sessionStorage.getItem(key));
      sessionStorage.removeItem(key);
    } catch {
      return;
    }

    if (!left) {
      return;
    }

    const open = new Map(left.open);
    openable().forEach(([name, element]) => {
      element.open = open.get(name) ?? element.open;
    });
    // Where nothing is smooth: it should look as if the page had stood still.
    const scroll = () => scrollTo({ left: left.x, top: left.y, behavior: "instant" });
    scroll();
    addEventListener("load", scroll, { once: true });
  };

  let overlay;
  let shown;

  const hide = () => {
    overlay?.remove();
    overlay = undefined;
    shown = undefined;
  };

  // Apart from the page, whose own styles may be what is being written.
  const lay = page => {
    const over = document.createElement("div");
    const sheet = document.createElement("link");
    const dialog = document.createElement("dialog");
    const main = page.querySelector("main");
    main.removeAttribute("id");
    sheet.rel = "stylesheet";
    sheet.href = styles;
    dialog.lang = "en";
    dialog.dir = "ltr";
    dialog.setAttribute("aria-label", page.title);
    dialog.append(main);
    over.className = "explainer-problems";
    over.attachShadow({ mode: "open" }).append(sheet, dialog);
    // Not before it looks as it should.
    sheet.onload = sheet.onerror = () => dialog.isConnected && dialog.showModal();
    overlay?.remove();
    overlay = over;
    document.body.append(over);
  };

  const show = async now => {
    shown = now;
    try {
      const answer = await fetch("/_explainer/problems");
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (shown === now) {
        lay(page);
      }
    } catch {
      // The preview has ended; when it is back, it tells again.
      shown = undefined;
    }
  };

  // A page that nobody sees need not be up to date, and browsers keep few connections open to one server.
  const listen = () => {
    if (document.visibilityState === "hidden") {
      events?.close();
      events = undefined;
      return;
    }

    events ??= new EventSource("/_explainer/events");
    events.onmessage = ({ data }) => {
      const [now, errors] = data.split(" ");
      if (now === version) {
        hide();
      } else if (errors === "0" || isProblems) {
        reload();
      } else if (now !== shown) {
        show(now);
      }
    };
  };

  takeUp();
  listen();
  document.addEventListener("visibilitychange", listen);
})();
