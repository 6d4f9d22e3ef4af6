// Words: folding, tokenizing, highlighting and excerpts.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const word = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u0640'’‘ʼ]*[\p{L}\p{N}\p{M}])?/gu;
  const hyphen = /^[-\u2010\u2011]$/;
  const article = /^ال(?=..)/;

  // Letters without a Unicode decomposition, and variants of letters in Arabic, Persian and Urdu.
  const letters = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i",
    "ى": "ي", "ی": "ي", "ة": "ه", "ک": "ك", "ٱ": "ا",
  };

  // Folds a word: removes case, accents, vowel marks, apostrophes and the Arabic tatweel; all digits become 0 to 9.
  search.fold = text => text.normalize("NFKD").toLowerCase()
    .replace(/[\p{M}\u0640'’‘ʼʾʿ]/gu, "")
    .replace(/[ßæœøłđðþħıىیةکٱ]/g, letter => letters[letter])
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit => String(digit.charCodeAt(0) & 15));

  // The words of a text, each with the forms it is indexed under: itself, without the Arabic article, and joined with the
  // words that hyphens connect it to.
  search.wordsOf = text => {
    const words = [...text.matchAll(word)].map(match => {
      const form = search.fold(match[0]);
      return { start: match.index, end: match.index + match[0].length, forms: article.test(form) ? [form, form.replace(article, "")] : [form] };
    });
    for (let first = 0, last; first < words.length; first = last + 1) {
      last = first;
      while (last + 1 < words.length && hyphen.test(text.slice(words[last].end, words[last + 1].start))) {
        last++;
      }

      if (last > first) {
        const run = words.slice(first, last + 1);
        const whole = run.map(part => part.forms[0]).join("");
        run.forEach(part => part.forms.push(whole));
      }
    }

    return words;
  };

  // The text as DOM nodes, with the found words in mark elements.
  search.mark = (text, found) => {
    const nodes = document.createDocumentFragment();
    let done = 0;
    for (const { start, end, forms } of search.wordsOf(text)) {
      if (forms.some(form => found.has(form))) {
        const mark = document.createElement("mark");
        mark.textContent = text.slice(start, end);
        nodes.append(text.slice(done, start), mark);
        done = end;
      }
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
