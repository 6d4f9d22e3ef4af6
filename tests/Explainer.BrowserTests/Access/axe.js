// What axe finds on the page as it looks now: { Found: [{ Rule, Help, Url, Html, Target, Why }], Colours: [text] }.
//
// The page is looked at several times, in other colours and widths, and its site has many pages: a rule is asked again when
// what it sees is new. Most rules see which elements are there and shown; two see where they stand and what of them scrolls.
// One reads style sheets (css-orientation-lock), which are the same in every look.
//
// Two see colours: a word's own and those of everything it stands in. Of words that share them one is asked about, and none
// whose colours are "known": asked for on another page of the site, or in another look, with nothing found. "Colours" are
// those that may join them.
async known => {
  const asked = new Set(known.split("\n"));
  const colour = ["color-contrast", "link-in-text-block"];
  const place = ["target-size", "scrollable-region-focusable"];

  // One text for a word's colours and all under it: cyrb53, by bryc, in the public domain.
  const hash = text => {
    let [a, b] = [0xdeadbeef, 0x41c6ce57];
    for (let i = 0; i < text.length; i++) {
      const c = text.charCodeAt(i);
      a = Math.imul(a ^ c, 2654435761);
      b = Math.imul(b ^ c, 1597334677);
    }
    a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
    b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
    return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
  };
  const hashes = new Map();
  const briefly = look => hashes.get(look) ?? hashes.set(look, hash(look)).get(look);
  // What an element puts between its words and those that it stands in; nothing, for most. What lies on a word without being
  // around it shows in how the word or the other is positioned; where words lie on words, the look at what is lost on a phone finds it.
  const nothing = ["rgba(0, 0, 0, 0)", "none", "1", "none", "normal", "none", "static", "none", "none", "auto"].join();
  const grounds = new Map([[null, ""]]);
  const groundOf = e => {
    if (!grounds.has(e)) {
      const s = getComputedStyle(e);
      const own = [
        s.backgroundColor, s.backgroundImage, s.opacity, s.filter, s.mixBlendMode, s.textShadow, s.position, s.float, s.transform, s.zIndex,
      ].join();
      const under = groundOf(e.parentElement);
      grounds.set(e, own === nothing ? under : briefly(`${under} ${own}`));
    }

    return grounds.get(e);
  };
  const letters = new Map([[null, ""]]);
  const lettersOf = e => {
    if (!letters.has(e)) {
      const s = getComputedStyle(e);
      const isLarge = parseFloat(s.fontSize) >= (s.fontWeight >= 700 ? 18.66 : 24);
      letters.set(e, [s.color, s.fill, isLarge, s.fontWeight, s.fontStyle, s.textDecorationLine, s.borderBottomWidth].join());
    }

    return letters.get(e);
  };

  const texts = new Map();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement: e } = walker.currentNode;
    if (data.trim()) {
      texts.set(e, (texts.get(e) ?? "") + data);
    }
  }

  document.querySelectorAll("input, textarea, select").forEach(e => texts.set(e, "value"));
  const isShown = e => e.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  // A sign by itself is let pass; a link is told from the words around it, if there are any.
  const colourOf = (e, text) => briefly([
    groundOf(e), lettersOf(e), e.localName, /[\p{L}\p{N}]{2}/u.test(text), texts.has(e.parentElement) && lettersOf(e.parentElement),
  ].join());
  const colours = new Map([...texts].filter(([e]) => isShown(e)).map(([e, text]) => [e, colourOf(e, text)]));
  const isNew = [...new Map([...colours].filter(([, c]) => !asked.has(c)).map(([e, c]) => [c, e])).values()];
  const elements = [...document.querySelectorAll("*")];
  const shown = elements.map(e => `${isShown(e)}${getComputedStyle(e).clipPath}`).join();
  const placed = elements.map(e => {
    const { x, y, width, height } = e.getBoundingClientRect();
    return `${x} ${y} ${width} ${height} ${e.scrollWidth} ${e.scrollHeight} ${getComputedStyle(e).overflow}`;
  }).join();
  const before = window.axeSaw ?? {};
  window.axeSaw = { shown, placed };

  const run = async (context, options) => (await axe.run(context, { resultTypes: ["violations"], ...options })).violations;
  const elsewhere = shown !== before.shown
    ? await run(document, { rules: { "target-size": { enabled: true }, ...Object.fromEntries(colour.map(rule => [rule, { enabled: false }])) } })
    : placed !== before.placed ? await run(document, { runOnly: place, preload: false }) : [];
  const inColour = isNew.length > 0 ? await run({ include: isNew }, { runOnly: colour, preload: false }) : [];
  return JSON.stringify({
    Found: [...elsewhere, ...inColour].flatMap(v => v.nodes.map(n => ({
      Rule: v.id, Help: v.help, Url: v.helpUrl, Html: n.html, Target: n.target.join(" "), Why: n.failureSummary,
    }))),
    Colours: inColour.length === 0 ? [...new Set(isNew.map(e => colours.get(e)))] : [],
  });
}
