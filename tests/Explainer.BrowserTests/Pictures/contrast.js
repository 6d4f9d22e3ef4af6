// Marks and words of charts that cannot be told from what is behind them: 3 to 1 for marks, 4.5 to 1 for words (WCAG 1.4.11, 1.4.3).
// Tracks only lead the eye; what they say stands in the words beside them.
() => {
  const faults = new Set();
  const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const channels = colour => {
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = ([r, g, b]) => [r, g, b].map(c => c / 255).map(c => c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
    .reduce((sum, c, i) => sum + c * [0.2126, 0.7152, 0.0722][i], 0);
  const ratio = (a, b) => (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
  const paperOf = e => {
    for (; e; e = e.parentElement) {
      const colour = channels(getComputedStyle(e).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  for (const svg of document.querySelectorAll(".chart svg")) {
    const paper = paperOf(svg);
    for (const e of svg.querySelectorAll("rect, line:not(.track), circle, text, tspan")) {
      const style = getComputedStyle(e);
      const colours = [style.fill, style.stroke].filter(c => c !== "none").map(channels).filter(c => c[3] > 0);
      const best = Math.max(0, ...colours.map(c => ratio(c, paper)));
      const least = e.matches("text, tspan:not([class^=s])") ? 4.5 : 3;
      if (best < least) faults.add(`${e.localName}.${e.getAttribute("class")}: ${best.toFixed(2)} to 1`);
    }
  }
  return [...faults];
}
