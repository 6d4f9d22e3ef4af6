// What is wrong with the picture of evidence as it is drawn: what lies outside the window, targets that are too small or
// too near (WCAG 2.5.8), marks and names that lie on one another.
() => {
  const faults = [];
  const table = document.querySelector(".voices");
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${innerWidth}`);
  }
  for (let part = table; part && part !== document.body; part = part.parentElement) {
    if (part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).overflowX !== "visible") {
      faults.push(`${part.className} scrolls`);
    }
  }
  const shown = [...table.querySelectorAll("a, .silent")].filter(e => e.getClientRects().length).map(e => [e, e.getBoundingClientRect()]);
  for (const [element, box] of shown) {
    if (box.left < -0.5 || box.right > innerWidth + 0.5) {
      faults.push(`${element.textContent} lies outside: ${box.left} to ${box.right}`);
    }
    if (element.tagName === "A" && (box.width < 23.9 || box.height < 23.9)) {
      faults.push(`${element.textContent} is ${box.width} by ${box.height}`);
    }
  }
  const boxes = shown.filter(([element]) => element.tagName === "A");
  for (const [i, [a, one]] of boxes.entries()) {
    for (const [b, two] of boxes.slice(i + 1)) {
      const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
      const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (across > 0.5 && down > 0.5) {
        faults.push(`${a.textContent} lies on ${b.textContent}`);
      }
    }
  }
  return faults;
}
