// Where the part that the address names lies, once the page has come to rest: [what lies on it, or that it is out of sight].
async () => {
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let y = -1; y !== scrollY; await frame()) {
    y = scrollY;
  }

  const target = document.querySelector(":target");
  const box = target.getBoundingClientRect();
  const bars = [...document.querySelectorAll("body *")].filter(e => /sticky|fixed/.test(getComputedStyle(e).position) && !e.contains(target) && e.checkVisibility());
  const over = bars.map(e => [e, e.getBoundingClientRect()]).filter(([, bar]) => bar.top < box.bottom && bar.bottom > box.top + 1 && bar.left < box.right && bar.right > box.left);
  return [
    ...over.map(([e, bar]) => `#${target.id} begins at ${box.top}, and .${e.className} lies on it as far as ${bar.bottom}`),
    ...box.top < 0 || box.top > innerHeight - 24 ? [`#${target.id} is out of sight, at ${box.top}`] : [],
  ];
}
