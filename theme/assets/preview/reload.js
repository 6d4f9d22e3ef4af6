// Live reload: listens to the preview, reloads the page when the site has changed, and shows problems in an overlay.
// Published pages do not have this script.
(() => {
  "use strict";

  const { version, styles } = document.currentScript.dataset;
  const isProblems = document.documentElement.dataset.problems !== undefined;
  const key = `explainer-preview ${location.pathname}`;

  // An open details element is recognized by its summary, because others may have been added before it. The address in the
  // summary is left out: it has a number that changes with them.
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

  // Stops listening first: the reloaded page reports later changes.
  let events;
  const reload = () => {
    events.close();
    try {
      sessionStorage.setItem(key, JSON.stringify({
        x: scrollX, y: scrollY, open: openable().map(([name, element]) => [name, element.open]),
      }));
    } catch {
      // Without session storage only the state is lost.
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
    // "instant" overrides smooth scrolling, so that the page seems not to have moved.
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

  // In a shadow root, because the styles of the page may be the ones that are being edited.
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
    // Shown only once its style sheet is loaded.
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
      // The preview was stopped. When it is back, it sends its problems again.
      shown = undefined;
    }
  };

  // Hidden tabs do not listen, because browsers allow few connections to one server (six with HTTP/1.1).
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
