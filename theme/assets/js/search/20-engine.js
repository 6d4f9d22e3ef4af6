// The search engine: MiniSearch over the pages of the index.
(() => {
  "use strict";

  const search = window.explainerSearch;

  // Exact queries first, then fuzzy ones: an edit distance of 1 from four letters on, of 2 from seven.
  const slips = term => term.length < 4 ? 0 : term.length < 7 ? 1 : 2;
  const ways = [
    { combineWith: "AND", prefix: true },
    { combineWith: "AND", prefix: true, fuzzy: slips },
    { combineWith: "OR", prefix: term => term.length > 3, fuzzy: slips },
  ];

  const fields = {
    title: page => page.title,
    names: page => page.names?.map(([name]) => name).join("\n"),
    headings: page => page.headings?.map(([heading]) => heading).join("\n"),
    summary: page => page.summary,
    text: page => page.text?.join("\n"),
  };

  // Works rank below the pages of the site that cite them.
  const weights = { sources: 0.4, timeline: 0.8 };

  // Indexes the pages in small chunks, so that typing is never blocked.
  search.indexOf = ({ kinds, pages }) => {
    const byUrl = new Map(pages.map(page => [page.url, page]));
    const engine = new window.MiniSearch({
      fields: Object.keys(fields),
      idField: "url",
      extractField: (page, name) => name === "url" ? page.url : fields[name](page) ?? "",
      tokenize: text => search.wordsOf(text).flatMap(({ forms }) => forms),
      processTerm: term => term,
      searchOptions: {
        tokenize: text => search.wordsOf(text).map(({ forms }) => forms[0]),
        boost: { title: 8, names: 8, headings: 3, summary: 2 },
        weights: { prefix: 0.6, fuzzy: 0.3 },
        boostDocument: url => weights[kinds[byUrl.get(url).kind][0]] ?? 1,
      },
    });
    return engine.addAllAsync(pages, { chunkSize: 40 }).then(() => query => find(engine, byUrl, query));
  };

  // The pages with the words, best first, each with the forms that were found in it.
  const find = (engine, byUrl, query) => {
    for (const way of ways) {
      const hits = engine.search(query, way);
      if (hits.length > 0) {
        return {
          isClose: way !== ways[0],
          hits: hits.map(hit => ({ page: byUrl.get(hit.id), found: new Set(Object.keys(hit.match)), fields: Object.values(hit.match) })),
        };
      }
    }

    return { isClose: false, hits: [] };
  };

  search.isEmpty = query => search.wordsOf(query).length === 0;
})();
