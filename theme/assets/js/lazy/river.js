// A timeline that is wider than the window is scrolled to where most marks are, not to its first, often empty years.
(() => {
  "use strict";

  const river = document.querySelector(".river");
  if (!river || river.scrollWidth <= river.clientWidth) {
    return;
  }

  const places = [...river.querySelectorAll(".mark")]
    .map(mark => mark.getBoundingClientRect().left - river.getBoundingClientRect().left)
    .sort((a, b) => a - b);
  const marksFrom = start => places.filter(place => place >= start && place < start + river.clientWidth * 0.9).length;
  const best = places.reduce((most, place) => marksFrom(place) > marksFrom(most) ? place : most);
  // Relative, because on right-to-left pages scrollLeft is 0 at the right end and negative elsewhere.
  river.scrollLeft += best - river.clientWidth * 0.05;
})();
