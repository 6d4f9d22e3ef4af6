// What is wrong with the maps of the page: names and marks that lie on each other, and what leaves a drawing.
() => {
  const wrong = [];
  for (const map of document.querySelectorAll("svg.map-drawing")) {
    const frame = map.getBoundingClientRect();
    if (frame.width > document.documentElement.clientWidth || frame.width < 200) {
      wrong.push(`a map is ${frame.width} wide`);
    }

    const things = [...map.querySelectorAll("text, circle")].map(e => ({ name: e.textContent || `a mark of ${e.getAttribute("r")}`, isNumber: e.classList.contains("number"), box: e.getBoundingClientRect() }));
    for (const [i, { name, isNumber, box }] of things.entries()) {
      if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) {
        wrong.push(`${name} leaves its map`);
      }

      // A number stands in its mark.
      for (const other of things.slice(i + 1).filter(o => !isNumber && !o.isNumber)) {
        if (box.left < other.box.right - 1 && other.box.left < box.right - 1 && box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1) {
          wrong.push(`${name} lies on ${other.name}`);
        }
      }
    }
  }

  return document.querySelector("svg.map-drawing") ? wrong : ["there is no map"];
}
