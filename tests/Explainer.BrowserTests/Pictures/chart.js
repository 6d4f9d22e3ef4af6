// What is wrong with the chart of the timeline as it is drawn: labels that lie on one another or on a mark, marks that are
// less than 24 pixels wide or lie on one another (WCAG 2.5.8), and a page that scrolls sideways.
() => {
  const faults = [];
  if (document.documentElement.scrollWidth > innerWidth) {
    faults.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${innerWidth}`);
  }
  const parts = selector => [...document.querySelectorAll(`.bed ${selector}`)].map(e =>
    [e.closest("[aria-label]").classList.contains("mark") ? e.closest("[aria-label]").getAttribute("aria-label") : e.textContent, e.getBoundingClientRect()]);
  const marks = parts(".hit");
  for (const [name, box] of marks) {
    if (box.width < 23.9 || box.height < 23.9) {
      faults.push(`${name} is ${box.width} by ${box.height}`);
    }
  }
  const touching = (all, slack) => {
    for (const [i, [a, one]] of all.entries()) {
      for (const [b, two] of all.slice(i + 1)) {
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (across > slack && down > slack) {
          faults.push(`${a} lies on ${b} at ${innerWidth}`);
        }
      }
    }
  };
  touching([...marks, ...parts(".turning")], 1);
  touching([...parts(".axis text"), ...parts(".eras text"), ...parts(".strand-name a")], 1);
  const years = [...document.querySelectorAll(".events .year")].filter(e => e.getClientRects().length);
  for (const year of years) {
    const range = document.createRange();
    range.selectNodeContents(year);
    const [text, item] = [range.getBoundingClientRect(), year.parentElement.getBoundingClientRect()];
    const isBeside = document.dir === "rtl" ? text.left > item.right : text.right < item.left;
    if (!isBeside) {
      faults.push(`${year.textContent} in the list lies on its line`);
    }
  }
  return faults;
}
