// Lays a style sheet over the page, in the place of the one before. The page's own policy allows it: no markup is added.
css => {
  window.overlay ??= new CSSStyleSheet();
  window.overlay.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(window.overlay)) {
    document.adoptedStyleSheets.push(window.overlay);
  }
}
