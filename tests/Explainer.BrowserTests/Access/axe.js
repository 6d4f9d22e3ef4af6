// What axe finds on the page as it looks now: [{ Rule, Help, Url, Html, Target, Why }].
//
// The page is looked at several times, in other colours and widths. Most rules see only which elements are there and shown:
// when those are the same as the time before, the answers are too, and only the rules are asked again that see colour or place.
//
// A glance leaves out the two rules that compute the colours of every word.
async isGlance => {
  const seesColourOrPlace = ["color-contrast", "link-in-text-block", "scrollable-region-focusable", "target-size", "css-orientation-lock"];
  const shown = [...document.querySelectorAll("*")]
    .map(e => (e.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ? 1 : 0) + (getComputedStyle(e).clipPath === "none" ? "" : "c"))
    .join("");
  const isKnown = window.axeSawShown === shown;
  window.axeSawShown = shown;
  const found = await axe.run(document, {
    resultTypes: ["violations"],
    rules: { "target-size": { enabled: true }, ...(isGlance ? { "color-contrast": { enabled: false }, "link-in-text-block": { enabled: false } } : {}) },
    ...(isKnown ? { runOnly: seesColourOrPlace } : {}),
  });
  return JSON.stringify(found.violations.flatMap(v => v.nodes.map(n => ({
    Rule: v.id, Help: v.help, Url: v.helpUrl, Html: n.html, Target: n.target.join(" "), Why: n.failureSummary,
  }))));
}
