// Words of charts that lie on one another or reach out of their drawing, as they are drawn in the fonts of this machine.
() => {
  const faults = [];
  for (const svg of document.querySelectorAll(".chart svg")) {
    const frame = svg.getBoundingClientRect();
    const texts = [...svg.querySelectorAll("text")].map(e => [e.textContent, e.getBoundingClientRect()]);
    for (const [i, [a, one]] of texts.entries()) {
      if (one.left < frame.left - 1 || one.right > frame.right + 1 || one.top < frame.top - 1 || one.bottom > frame.bottom + 1) {
        faults.push(`${a} leaves its drawing at ${innerWidth}`);
      }
      for (const [b, two] of texts.slice(i + 1)) {
        const across = Math.min(one.right, two.right) - Math.max(one.left, two.left);
        const down = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
        if (across > 1 && down > 3) {
          faults.push(`${a} lies on ${b} at ${innerWidth}`);
        }
      }
    }
  }
  if (!document.querySelector(".chart svg text")) {
    faults.push("there is no chart");
  }
  return faults;
}
