// Words: folding, tokenizing, highlighting and excerpts. The index is split in the same way by SearchWords.cs, from the same
// table of letters.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const { most, apostrophes, hyphens, dropped, spaceless, replaced, elided, article, particle } = search.letters;
  const word = new RegExp(`[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}${apostrophes}]*[\\p{L}\\p{N}\\p{M}])?`, "gu");
  const runs = new RegExp(`[${spaceless}]+|[^${spaceless}]+`, "gu");
  const isSpaceless = new RegExp(`^[${spaceless}]`, "u");
  const letter = /.\p{M}*/gsu;
  const noLetter = new RegExp(`[^\\p{L}\\p{N}\\p{M}]|[${dropped}]`, "gu");
  const variant = new RegExp(`[${Object.keys(replaced).join("")}]`, "g");
  const apostrophe = new RegExp(`^(.+?)[${apostrophes}](.+)$`, "su");
  const owner = new RegExp(`^([^${apostrophes}]+)[${apostrophes}][sS]$`, "u");
  const isHyphen = text => text.length === 1 && hyphens.includes(text);
  const isElided = new Set(elided);
  const isArabic = /^[\u0600-\u06ff]/;
  const [articles, particles] = [new RegExp(article), new RegExp(particle)];
  const cut = form => form.length <= most ? form : form.slice(0, /[\uD800-\uDBFF]/.test(form[most - 1]) ? most - 1 : most);

  // Folds a word: removes case, accents, vowel marks, apostrophes and the Arabic tatweel; Arabic and Persian digits become 0 to 9.
  const fold = search.fold = text => cut(text.normalize("NFKD").toLowerCase()
    .replace(noLetter, "")
    .replace(variant, letter => replaced[letter])
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15))
    .normalize("NFC"));

  // Of a script without spaces: each letter with the marks on it and the letter after it, then the last one alone.
  const pairsOf = (run, from) => {
    const letters = [...run.matchAll(letter)].map(match => from + match.index).concat(from + run.length);
    const part = (start, end, isTail) => ({ start, end, forms: [fold(run.slice(start - from, end - from))], isPair: true, isTail });
    return [...letters.slice(2).map((end, i) => part(letters[i], end, false)), part(letters.at(-2), letters.at(-1), letters.length > 2)];
  };

  const wordOf = (text, start) => {
    const end = start + text.length;
    const whole = fold(text);
    const [, before, after] = apostrophe.exec(text) ?? [];
    if (before && isElided.has(fold(before)) && fold(after)) {
      return { start: end - after.length, end, forms: [fold(after), whole] };
    }

    const [, owning] = owner.exec(text) ?? [];
    if (owning && fold(owning)) {
      return { start, end, forms: [fold(owning), whole] };
    }

    const bare = whole.length < 4 || !isArabic.test(whole) ? whole : articles.test(whole) ? whole.replace(articles, "") : whole.replace(particles, "");
    return { start, end, forms: bare === whole ? [whole] : [whole, bare] };
  };

  // The words of a text, each with the forms it is indexed under: itself, without an elided article or Arabic particles, and
  // joined with the words that hyphens connect it to.
  search.wordsOf = text => {
    const words = [...text.matchAll(word)]
      .flatMap(match => [...match[0].matchAll(runs)].flatMap(run =>
        isSpaceless.test(run[0]) ? pairsOf(run[0], match.index + run.index) : [wordOf(run[0], match.index + run.index)]))
      .filter(({ forms }) => forms[0] !== "");
    const isJoined = (one, other) => isHyphen(text.slice(one.end, other.start)) && !one.isPair && !other.isPair;
    for (let first = 0, last; first < words.length; first = last + 1) {
      last = first;
      while (last + 1 < words.length && isJoined(words[last], words[last + 1])) {
        last++;
      }

      if (last > first) {
        const run = words.slice(first, last + 1);
        const whole = cut(run.map(part => part.forms[0]).join(""));
        run.forEach(part => part.forms.push(whole));
      }
    }

    return words;
  };

  // The text as DOM nodes, with the found words in mark elements. Pairs of letters overlap, so what touches is one mark.
  search.mark = (text, found) => {
    const places = [];
    for (const { start, end, forms, isPair } of search.wordsOf(text)) {
      if (forms.some(form => found.has(form))) {
        const last = places.at(-1);
        if (isPair && last && start <= last[1]) {
          last[1] = Math.max(last[1], end);
        } else {
          places.push([start, end]);
        }
      }
    }

    const nodes = document.createDocumentFragment();
    let done = 0;
    for (const [start, end] of places) {
      const mark = document.createElement("mark");
      mark.textContent = text.slice(start, end);
      nodes.append(text.slice(done, start), mark);
      done = end;
    }

    nodes.append(text.slice(done));
    return nodes;
  };

  // An excerpt around the first found word, cut between words.
  search.excerpt = (text, found, most) => {
    if (text.length <= most) {
      return text;
    }

    // A text of punctuation has no words; one without spaces may be a single word that is longer than the excerpt.
    const words = search.wordsOf(text);
    const hit = words.find(({ forms }) => forms.some(form => found.has(form))) ?? words[0] ?? { start: 0 };
    const start = hit.start < most * 0.7 ? 0 : words.find(({ start }) => start >= hit.start - most * 0.3).start;
    const last = words.findLast(({ start: from, end }) => from >= start && end <= start + most)?.end ?? start + most;
    const end = /[\uD800-\uDBFF]/.test(text[last - 1]) ? last - 1 : last;
    return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
  };
})();
