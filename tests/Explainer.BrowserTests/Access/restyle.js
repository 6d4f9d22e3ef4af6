// Lays a style sheet over the page, in the place of the one before. The page's own policy allows it: no markup is added.
async css => {
  window.overlay ??= new CSSStyleSheet();
  window.overlay.replaceSync(css);
  if (!document.adoptedStyleSheets.includes(window.overlay)) {
    document.adoptedStyleSheets.push(window.overlay);
  }

  // Scripts that place things by the size of others are told at the end of a frame; by the second all stands where it stays.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
}
