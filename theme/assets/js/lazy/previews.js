// Link previews: on hover, on keyboard focus, and on the first tap. Enter, a click and a second tap follow the link as
// usual. 20-lazy.js loads this at the first of them, and sends it again.
(() => {
  "use strict";

  const main = document.querySelector("main");
  // Hover intent, in milliseconds: moving across a link shows nothing, and there is time to move into the preview.
  const patience = 300;
  const gap = 6;
  const edge = 8;
  let link = null;
  let preview = null;
  let timer = 0;
  let isTouch = false;
  let isReturning = false;

  const pageOf = a => a.href.split("#")[0];
  const known = new Map();
  for (const about of main.querySelectorAll(".sources li a.about")) {
    known.set(pageOf(about), about.closest("li"));
  }

  for (const one of document.getElementById("x-previews")?.content.children ?? []) {
    known.set(pageOf(document.importNode(one.querySelector("a"))), one);
  }

  const linkAt = node => node instanceof Element ? node.closest("main .prose a[href]") : null;

  // The preview of a term or profile is a copy from the template; of a source or note, of its list item.
  const copyOf = item => {
    const copy = document.createElement("div");
    copy.className = "preview";
    copy.popover = "manual";
    copy.dataset.added = "";
    copy.append(...item.cloneNode(true).childNodes);
    copy.querySelectorAll(".back").forEach(back => back.remove());
    copy.querySelectorAll("[id]").forEach(named => named.removeAttribute("id"));
    main.append(copy);
    return copy;
  };

  const previewOf = a => {
    const found = a.closest("sup")
      ? document.getElementById(decodeURIComponent(a.hash.slice(1)))
      : known.get(pageOf(a));
    return found && copyOf(found);
  };

  // Below the link or above it, covering neither the link nor the exit bar. It scrolls with the text.
  const place = () => {
    const top = Math.max(0, document.querySelector(".exit")?.getBoundingClientRect().bottom ?? 0);
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const around = link.getBoundingClientRect();
    const below = height - around.bottom - gap - edge;
    const above = around.top - top - gap - edge;
    preview.style.maxHeight = "";
    const isBelow = preview.offsetHeight <= below || below >= above;
    preview.style.maxHeight = `${Math.max(isBelow ? below : above, 0)}px`;
    const lines = link.getClientRects();
    const line = lines[isBelow ? lines.length - 1 : 0];
    const start = getComputedStyle(link).direction === "rtl" ? line.right - preview.offsetWidth : line.left;
    const left = Math.max(edge, Math.min(start, width - preview.offsetWidth - edge));
    preview.style.left = `${left + scrollX}px`;
    preview.style.top = `${(isBelow ? around.bottom + gap : around.top - gap - preview.offsetHeight) + scrollY}px`;
  };

  const hide = () => {
    clearTimeout(timer);
    if (!link) {
      return;
    }

    const [before, shown] = [link, preview];
    const hadFocus = shown.contains(document.activeElement);
    link = preview = null;
    shown.hidePopover();
    before.removeAttribute("aria-details");
    shown.remove();

    if (hadFocus) {
      isReturning = true;
      before.focus({ preventScroll: true });
      isReturning = false;
    }
  };

  // role=note and aria-details, not a tooltip: the preview contains links, and aria-details is announced without reading
  // the whole preview at every link.
  const show = a => {
    hide();
    const found = previewOf(a);
    if (!found) {
      return;
    }

    [link, preview] = [a, found];
    preview.id = "x-preview";
    preview.setAttribute("role", "note");
    preview.setAttribute("aria-label", a.getAttribute("aria-label") || a.textContent.trim());
    a.setAttribute("aria-details", preview.id);
    preview.showPopover();
    place();
  };

  const isHeld = () => link.matches(":focus-visible") || preview.matches(":focus-within");

  const leave = () => {
    clearTimeout(timer);
    if (link && !isHeld()) {
      timer = setTimeout(hide, patience);
    }
  };

  document.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") {
      return;
    }

    const a = linkAt(event.target);
    if (a && a !== link) {
      clearTimeout(timer);
      timer = setTimeout(show, patience, a);
    } else if (a || preview?.contains(event.target)) {
      clearTimeout(timer);
    } else {
      leave();
    }
  });
  document.documentElement.addEventListener("pointerleave", leave);

  document.addEventListener("focusin", event => {
    const a = linkAt(event.target);
    if (isReturning || (link && (a === link || preview.contains(event.target)))) {
      return;
    }

    // :focus-visible, because a link that was clicked or tapped has the focus too.
    if (a?.matches(":focus-visible")) {
      show(a);
    } else {
      hide();
    }
  });
  document.addEventListener("focusout", event => {
    if (link && !event.relatedTarget && (event.target === link || preview.contains(event.target))) {
      hide();
    }
  });

  document.addEventListener("pointerdown", event => {
    isTouch = event.pointerType === "touch";
    if (link && !link.contains(event.target) && !preview.contains(event.target)) {
      hide();
    }
  });

  document.addEventListener("click", event => {
    const a = linkAt(event.target);
    if (!a || a === link || !isTouch || event.detail === 0) {
      if (a) {
        hide();
      }

      return;
    }

    show(a);
    if (link) {
      event.preventDefault();
      // Screen reader users cannot see that it opened, so the focus moves into it, and back when it closes.
      preview.tabIndex = -1;
      preview.focus({ preventScroll: true });
    }
  });

  addEventListener("keydown", event => {
    if (event.key === "Escape") {
      hide();
    }
  });
  addEventListener("resize", () => {
    if (link) {
      place();
    }
  });
  addEventListener("pagehide", hide);
})();
