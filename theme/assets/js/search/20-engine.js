// The search engine: ranks the pages that have the words of a query, or words that are near to them.
(() => {
  "use strict";

  const search = window.explainerSearch;
  const { wordsOf, distance, slipsIn } = search;
  const mostRanked = search.mostResults = 30;

  // The words of a query, without those that say little unless there are no others.
  const read = (index, query) => {
    const all = wordsOf(query).filter(word => !word.isTail);
    const content = all.filter(({ forms }) => !index.stop.has(forms[0]) && !index.stop.has(forms.at(-1)));
    return { all, content: content.length > 0 ? content : all };
  };

  // What is asked for: for each word the forms of the index that answer it, and the pages of other words that mean the same.
  const conceptsOf = (index, words) => {
    const concepts = words.map(({ forms, isPair }) => ({ ways: forms.flatMap(form => index.near(form, isPair)) }));
    for (const group of index.synonyms) {
      for (const phrase of group) {
        for (let start = 0; start + phrase.length <= words.length; start++) {
          if (phrase.every((word, i) => words[start + i].forms.includes(word))) {
            addSynonyms(index, concepts.slice(start, start + phrase.length), group.filter(other => other !== phrase));
          }
        }
      }
    }

    return concepts;
  };

  const addSynonyms = (index, concepts, phrases) => {
    for (const phrase of phrases) {
      const words = phrase.length === 1 ? phrase : phrase.filter(word => !index.stop.has(word));
      if (words.length > 0 && words.every(word => index.has(word))) {
        concepts.forEach(concept => concept.ways.push({ places: words.map(word => index.placeOf(word)), weight: 0.75, isSlip: false }));
      }
    }
  };

  // Weighs each page for one concept: the best way to mean it counts; a way of several words needs all of them.
  const weigh = (index, { ways }) => {
    const best = new Float32Array(index.count);
    const exact = new Uint8Array(index.count);
    for (const { places, weight, isSlip } of ways) {
      if (places.length === 1) {
        index.each(places[0], (page, value) => {
          best[page] = Math.max(best[page], weight * value);
          exact[page] |= isSlip ? 0 : 1;
        });
      } else {
        const least = new Float32Array(index.count).fill(Infinity);
        const number = new Uint8Array(index.count);
        places.forEach(place => index.each(place, (page, value) => {
          least[page] = Math.min(least[page], value);
          number[page]++;
        }));
        number.forEach((n, page) => {
          if (n === places.length) {
            best[page] = Math.max(best[page], weight * least[page]);
            exact[page] = 1;
          }
        });
      }
    }

    let having = 0;
    best.forEach(value => having += value > 0 ? 1 : 0);
    return { best, exact, rarity: having === 0 ? 0 : Math.log(1 + index.count / having) };
  };

  const rank = (index, concepts) => {
    const weighed = concepts.map(concept => weigh(index, concept));
    const all = weighed.reduce((sum, { rarity }) => sum + rarity, 0);
    const hits = [];
    for (let number = 0; number < index.count; number++) {
      let score = 0, covered = 0, exact = 0;
      for (const { best, exact: isExact, rarity } of weighed) {
        if (best[number] > 0) {
          score += best[number] * rarity;
          covered += rarity;
          exact += isExact[number];
        }
      }

      if (score > 0) {
        hits.push({ number, covered: covered / all, isExact: exact === weighed.length, score: score * (covered / all) ** 1.5 * index.weights[number] });
      }
    }

    const most = Math.max(0, ...hits.map(hit => hit.covered));
    return hits.filter(hit => hit.covered >= most * 0.5).sort((one, other) => other.score - one.score || one.number - other.number);
  };

  // Which share of a name was typed, 0 where not all that was typed stands in it.
  const shareOf = (index, name, words, found) => {
    const parts = read(index, name).content;
    const isIn = forms => parts.some(part => part.forms.some(form => forms.has(form)));
    return words.every((_, i) => isIn(found[i])) ? parts.filter(({ forms }) => forms.some(form => found.some(one => one.has(form)))).length / parts.length : 0;
  };

  // With the texts of the best pages at hand: a page comes first whose title or name is what was typed.
  const rerank = (index, hits, concepts, query, words) => {
    const typed = query.all.map(({ forms }) => forms[0]).join(" ");
    const found = concepts.map(({ ways }) => new Set(ways.filter(way => way.weight > 0.3).flatMap(({ places }) => places.map(place => index.words[place]))));
    for (const hit of hits) {
      const page = hit.page = index.page(hit.number);
      const names = [page.title, ...(page.names ?? []).map(([name]) => name)];
      const share = Math.max(...[...names, ...(page.authors ?? [])].map(name => shareOf(index, name, words, found)));
      const isTyped = names.some(name => wordsOf(name).filter(word => !word.isTail).map(({ forms }) => forms[0]).join(" ") === typed);
      const kind = index.kinds[page.kind][0];
      const heading = Math.max(0, ...(page.headings ?? []).map(([heading]) => shareOf(index, heading, words, found)));
      hit.score *= (1 + Math.max(share, heading / 2)) * (isTyped ? 2 : 1) / (kind === "sources" && (share > 0.6 || isTyped) ? search.weights.sources : 1);
      hit.found = new Set();
    }

    const byNumber = new Map(hits.map(hit => [hit.number, hit]));
    for (const { places, weight } of concepts.flatMap(({ ways }) => ways)) {
      if (weight > 0.2) {
        places.forEach(place => index.each(place, number => byNumber.get(number)?.found.add(index.words[place])));
      }
    }

    return hits.sort((one, other) => other.score - one.score || one.number - other.number);
  };

  // The pages that the site has pinned to what is typed. A word that is no word of the index may be one of these, mistyped or
  // not yet whole.
  const pinnedTo = (index, { all, content }) => {
    const isMeant = (word, meant, isLast) => word.forms.includes(meant) || !index.has(word.forms[0]) && word.forms[0].length > 3
      && (isLast && meant.startsWith(word.forms[0]) || distance(word.forms[0], meant, slipsIn(meant.length)) <= slipsIn(meant.length));
    // The theme may pin a page for other words than the site does.
    return [...new Set(index.pinned.filter(({ phrases }) => {
      const used = new Set();
      for (const phrase of phrases) {
        const matched = phrase.map(meant => all.find((word, i) => isMeant(word, meant, i === all.length - 1)));
        if (matched.every(word => word)) {
          matched.forEach(word => used.add(word));
        }
      }

      const of = content.some(word => used.has(word)) ? content : all;
      return used.size > 0 && of.filter(word => used.has(word)).length * 3 >= of.length;
    }).map(({ page }) => page))];
  };

  // Gives what finds: the pages for a query, best first, each with the forms that were found in it.
  search.engineOf = (data, load) => {
    const index = new search.Index(data, load);
    return async text => {
      const query = read(index, text);
      const words = query.content;
      const concepts = conceptsOf(index, words);
      const pins = pinnedTo(index, query);
      await index.need(index.lists, concepts.flatMap(({ ways }) => ways.flatMap(({ places }) => places)));
      const ranked = rank(index, concepts);
      const first = ranked.slice(0, mostRanked);
      const pinned = pins.map(number => first.find(hit => hit.number === number) ?? { number, score: 0, isExact: true });
      await index.need(index.pages, [...first, ...pinned].map(hit => hit.number));
      const hits = rerank(index, [...first, ...pinned.filter(hit => !first.includes(hit))], concepts, query, words);
      return {
        count: ranked.length + pinned.filter(hit => !first.includes(hit)).length,
        isClose: hits.length > 0 && !hits.some(hit => hit.isExact),
        hits: [...pinned, ...hits.filter(hit => !pinned.includes(hit))].slice(0, mostRanked),
      };
    };
  };

  search.isEmpty = query => wordsOf(query).length === 0;
})();
