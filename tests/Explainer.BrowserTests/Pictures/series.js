// Series of one chart that look the same.
() => {
  const faults = [];
  for (const svg of document.querySelectorAll(".chart svg")) {
    for (const kind of ["rect", "line.path", "tspan"]) {
      const looks = new Map();
      for (const e of svg.querySelectorAll(kind)) {
        const series = [...e.classList].find(c => /^s\d$/.test(c));
        if (!series) continue;
        const style = getComputedStyle(e);
        const look = `${style.fill} ${style.stroke} ${style.strokeDasharray}`;
        if (looks.has(look) && looks.get(look) !== series) faults.push(`${series} looks as ${looks.get(look)} does: ${look}`);
        looks.set(look, series);
      }
    }
  }
  return faults;
}
