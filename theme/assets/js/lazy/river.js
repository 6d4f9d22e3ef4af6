// A river that is wider than the window opens where most marks are, not on its first, often empty years.
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
  // From where it stands: on a page from right to left that is the other end.
  river.scrollLeft += best - river.clientWidth * 0.05;
})();
