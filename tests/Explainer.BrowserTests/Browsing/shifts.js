// How the page has moved under the reader since it began to load: [{ Value, Parts }], the parts being what moved, and how.
async () => {
  const shifts = [];
  new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
  // Entries from before come in a task of their own; by the second frame all have come.
  await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))));
  const place = r => `${Math.round(r.x)},${Math.round(r.y)} ${Math.round(r.width)}×${Math.round(r.height)}`;
  const name = n => n ? (n.outerHTML ?? n.parentElement?.outerHTML ?? "").slice(0, 80) : "something that is gone";
  const part = s => `${name(s.node)}: ${place(s.previousRect)} → ${place(s.currentRect)}`;
  return JSON.stringify(shifts.map(s => ({ Value: s.value, Parts: s.sources.map(part) })));
}
