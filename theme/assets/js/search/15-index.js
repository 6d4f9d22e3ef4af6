// The index as the build wrote it: its words, for each the pages that have it, and what a result shows of a page.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const { digits } = search.letters;
  const mostForms = 60;

  // What matters less than a page of the site: the works it cites, unless it is their title or author that is typed, and events.
  const weights = search.weights = { sources: 0.12, timeline: 0.75, lessons: 0.9, profiles: 1.1, glossary: 1.15 };

  // By the code of a digit.
  const values = new Uint8Array(128);
  [...digits].forEach((digit, value) => values[digit.charCodeAt(0)] = value);

  const bits = text => [...text].reduce((mask, letter) => mask | 1 << letter.codePointAt(0) % 32, 0);
  const count = mask => {
    let bits = 0;
    for (; mask; mask &= mask - 1) {
      bits++;
    }

    return bits;
  };

  // How many slips a word of this length may have.
  const slipsIn = search.slipsIn = length => length < 3 ? 0 : length < 7 ? 1 : 2;

  // How many letters have to be added, dropped, replaced or exchanged with their neighbour; more than `most` counts as one more.
  const distance = search.distance = (one, other, most) => {
    let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      let least = i;
      for (let j = 1; j <= other.length; j++) {
        row[j] = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1),
          i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1] ? before[j - 2] + 1 : Infinity);
        least = Math.min(least, row[j]);
      }

      if (least > most) {
        return most + 1;
      }

      [before, last] = [last, row];
    }

    return last[other.length];
  };

  // The index with its words spelled out. Parts of a large site are loaded when they are needed.
  search.Index = class {
    constructor(data, load) {
      Object.assign(this, { kinds: data.kinds, count: data.count, load, stop: new Set(data.stop) });
      this.lists = data.lists.map(([first, content, address], i) => ({ first, content, address, key: `w${i}` }));
      this.pages = data.pages.map(([first, content, address], i) => ({ first, content, address, key: `p${i}` }));
      this.pinned = data.pinned.map(([page, phrases]) => ({ page, phrases }));
      this.synonyms = data.synonyms;
      this.words = [];
      let last = "";
      for (const coded of data.words.split(" ")) {
        if (coded !== "") {
          this.words.push(last = last.slice(0, parseInt(coded[0], 36)) + coded.slice(1));
        }
      }

      this.weights = new Float32Array(this.count);
      this.kinds.forEach(([id, , first], i) => this.weights.fill(weights[id] ?? 1, first, this.kinds[i + 1]?.[2] ?? this.count));
    }

    // The first word that is not before this one.
    placeOf(word) {
      let low = 0, high = this.words.length;
      while (low < high) {
        const middle = low + high >> 1;
        [low, high] = this.words[middle] < word ? [middle + 1, high] : [low, middle];
      }

      return low;
    }

    has(word) {
      return this.words[this.placeOf(word)] === word;
    }

    partOf(parts, number) {
      let low = 0, high = parts.length;
      while (high - low > 1) {
        const middle = low + high >> 1;
        [low, high] = parts[middle].first <= number ? [middle, high] : [low, middle];
      }

      return parts[low];
    }

    // Loads the parts with these words or pages.
    need(parts, numbers) {
      const missing = new Set(numbers.map(number => this.partOf(parts, number)).filter(part => !part.items));
      return Promise.all([...missing].map(part => part.loading ??= this.open(parts, part)));
    }

    async open(parts, part) {
      try {
        if (part.address) {
          await this.load("script", part.address);
          part.content = search.parts[part.key];
        }

        part.items = parts === this.lists ? part.content.split(" ") : part.content;
      } finally {
        part.content = part.loading = null;
      }
    }

    page(number) {
      const part = this.partOf(this.pages, number);
      return part.items[number - part.first];
    }

    // Calls back with each page of a word and the word's weight there.
    each(place, then) {
      const part = this.partOf(this.lists, place);
      const list = part.items[place - part.first];
      for (let i = 0, number = -1; i < list.length;) {
        let step = 0, shift = 0, digit = values[list.charCodeAt(i++)];
        for (; digit > 31; shift += 5, digit = values[list.charCodeAt(i++)]) {
          step |= (digit & 31) << shift;
        }

        number += (step | digit << shift) + 1;
        then(number, values[list.charCodeAt(i++)]);
      }
    }

    // The words of the index that a form may mean, each with how likely it is.
    near(form, isPair) {
      const found = new Map();
      const note = (place, weight, isSlip) => {
        if (weight > (found.get(place)?.weight ?? 0)) {
          found.set(place, { places: [place], weight, isSlip });
        }
      };
      const start = this.placeOf(form);
      const isExact = this.words[start] === form;
      if (!isPair || [...form].length === 1) {
        for (let i = start; this.words[i]?.startsWith(form); i++) {
          note(i, 0.3 + 0.5 * form.length / this.words[i].length, false);
        }
      }

      // A form that is in the index is hardly a slip.
      const doubt = isExact ? 0.35 : 1;
      if (!isPair && form.length > 2 && !/\d/.test(form)) {
        this.addSlips(form, (place, slips) => note(place, doubt * (slips > 1 ? 0.35 : 0.6), true));
        this.addKin(form, place => note(place, doubt * 0.4, true));
      }

      if (isExact) {
        note(start, 1, false);
      }

      return [...found.values()].sort((one, other) => other.weight - one.weight || one.places[0] - other.places[0])
        .slice(0, form.length < 3 ? mostForms / 4 : mostForms);
    }

    addSlips(form, add) {
      this.masks ??= Int32Array.from(this.words, bits);
      const most = slipsIn(form.length);
      const mask = bits(form);
      for (let i = 0; i < this.words.length; i++) {
        const word = this.words[i];
        // Three letters with one more or less are another word.
        if (Math.abs(word.length - form.length) <= (form.length > 3 ? most : 0) && count(mask & ~this.masks[i]) <= most && count(this.masks[i] & ~mask) <= most) {
          const slips = distance(form, word, most);
          if (slips > 0 && slips <= most) {
            add(i, slips + (word[0] === form[0] ? 0 : 1));
          }
        }
      }
    }

    // Words with the same beginning and another ending: recruiting, recruitment.
    addKin(form, add) {
      const least = Math.max(5, Math.ceil(form.length * 0.6));
      const stem = form.slice(0, least);
      if (form.length > 5) {
        for (let i = this.placeOf(stem); this.words[i]?.startsWith(stem); i++) {
          if (this.words[i].length - least <= 5 && form.length - least <= 5) {
            add(i);
          }
        }
      }
    }
  };
})();
