// Writes syntax.txt, beside this file, from the grammars of MDN. Run it when a new version of mdn-data is out:
//
//     node src/Explainer/Editions/Css/update-css.mjs 2.37.2
//
// It needs npm and tar. The build never runs it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const version = process.argv[2];
if (!version) {
  console.error("usage: node update-css.mjs VERSION");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "css-"));
const file = execFileSync("npm", ["pack", "--silent", `mdn-data@${version}`], { cwd: folder, encoding: "utf8" }).trim();
execFileSync("tar", ["xzf", file], { cwd: folder });
const read = name => JSON.parse(readFileSync(join(folder, "package/css", `${name}.json`), "utf8"));
const [properties, syntaxes, atRules, selectors] = ["properties", "syntaxes", "at-rules", "selectors"].map(read);

// Types that the grammar builds on (CSS Values 4), by the letter that stands for them.
const Letters = {
  "angle": "a", "zero": "n", "color": "c", "custom-ident": "i", "custom-property-name": "i", "ident": "i", "dashed-ident": "",
  "declaration-value": "*", "any-value": "*", "dimension": "*", "integer": "n", "number": "n", "length": "l", "length-percentage": "lp",
  "angle-percentage": "ap", "time-percentage": "tp", "frequency-percentage": "fp", "percentage": "p", "flex": "x", "frequency": "f",
  "resolution": "r", "time": "t", "string": "s", "string-token": "s", "url": "u", "hex-color": "c", "x": "n", "y": "n", "autospace": "i", "image": null, "gradient": null,
};

// Media Queries 5; the data of MDN has no list of them.
const MediaFeatures = "any-hover any-pointer aspect-ratio color color-gamut color-index device-aspect-ratio device-height device-width display-mode "
  + "dynamic-range environment-blending forced-colors grid height horizontal-viewport-segments hover inverted-colors monochrome nav-controls orientation overflow-block "
  + "overflow-inline pointer prefers-color-scheme prefers-contrast prefers-reduced-data prefers-reduced-motion prefers-reduced-transparency resolution scan "
  + "scripting shape update vertical-viewport-segments video-color-gamut video-dynamic-range width";

// What stands at the top of a value: { letters, words, functions, isOne }. Arguments of functions are left out.
const known = new Map();
const nothing = () => ({ letters: new Set(), words: new Set(), functions: new Set(), isOne: true });
const flatten = (name, syntax) => {
  if (!known.has(name)) {
    known.set(name, { ...nothing(), isOne: false });
    known.set(name, parse(syntax));
  }
  return known.get(name);
};

const parse = syntax => {
  const found = nothing();
  const tokens = syntax.match(/<'[^']+'>|<[^>]*\[[^\]]*\][^>]*>|<[^>]+>|[\w-]+\(|[\w-]+|\|\||&&|\{[^}]*\}|[^\s]/g);
  let terms = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token.endsWith("(") && token.length > 1) {
      found.functions.add(token.slice(0, -1).toLowerCase());
      for (let depth = 1; depth > 0;) {
        i++;
        depth += tokens[i].endsWith("(") ? 1 : tokens[i] === ")" ? -1 : 0;
      }
      terms++;
    } else if (/^<'/.test(token)) {
      merge(found, flatten(token, properties[token.slice(2, -2)]?.syntax ?? "<any-value>"));
      terms++;
    } else if (/^<.*\(\)>$/.test(token)) {
      found.functions.add(token.slice(1, -3).toLowerCase());
      terms++;
    } else if (token.startsWith("<")) {
      const type = token.slice(1, -1).split(" ")[0];
      if (Letters[type] !== undefined && Letters[type] !== null) {
        [...Letters[type]].forEach(l => found.letters.add(l));
      } else if (syntaxes[type]) {
        merge(found, flatten(type, syntaxes[type].syntax));
      } else {
        console.error(`unknown type ${type}`);
        found.letters.add("*");
      }
      terms++;
    } else if (/^[\w-]+$/.test(token)) {
      found.words.add(token.toLowerCase());
      terms++;
    } else if (token === "|") {
      terms = 0;
    } else if (token !== "[" && token !== "]") {
      // A multiplier, a comma, a slash, "||" and "&&" let more than one stand in a value.
      found.isOne = found.isOne && token === "?";
    }
    found.isOne = found.isOne && terms < 2;
  }
  return found;
};

const merge = (into, other) => {
  for (const kind of ["letters", "words", "functions"]) {
    other[kind].forEach(x => into[kind].add(x));
  }
  into.isOne = into.isOne && other.isOne;
};

const colour = flatten("<color>", syntaxes.color.syntax);
const names = new Set(Object.keys(properties).filter(n => !n.startsWith("-")));
const rowOf = name => {
  const { letters, words, functions, isOne } = name === "color" ? colour : flatten(`<'${name}'>`, properties[name].syntax);
  const isColour = name === "color" || letters.has("c") || [...colour.words].every(w => words.has(w));
  // The words and functions of colours stand in every other row; one row has them for all.
  const rest = set => [...set].filter(x => !isColour || name === "color" || !(colour.words.has(x) || colour.functions.has(x)));
  const kinds = [...letters, ...(isColour ? ["c"] : []), ...(isOne || name === "color" ? ["1"] : [])].filter((x, i, all) => all.indexOf(x) === i).toSorted().join("");
  return [name, letters.has("*") ? "*" : kinds || "-", ...rest(words).toSorted(), ...rest(functions).toSorted().map(f => `${f}()`)].join(" ");
};

const descriptors = Object.values(atRules).flatMap(r => Object.keys(r.descriptors ?? {})).filter(n => !n.startsWith("-") && !names.has(n));
const pseudos = Object.keys(selectors).filter(n => /^:/.test(n) && !/^::?-/.test(n)).map(n => n.toLowerCase());
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "syntax.txt"), [
  `# What CSS knows, without what belongs to one browser alone (mdn-data ${version}, CC0), written by update-css.mjs.`,
  "# A property has the types of its value (a angle, c colour, f frequency, i any name, l length, n number, p percentage, r resolution,",
  "# s string, t time, u address, x fraction; 1: one alone, *: anything, -: none), then its words and functions. A row with a sign before",
  "# it has the at-rules (@), the pseudo-classes and pseudo-elements (:), the media features, or the descriptors (=).",
  `@ ${Object.keys(atRules).map(n => n.slice(1)).toSorted().join(" ")}`,
  `: ${[...new Set(pseudos)].toSorted().join(" ")}`,
  `( ${MediaFeatures}`,
  `= ${[...new Set(descriptors)].toSorted().join(" ")}`,
  ...[...names].toSorted().map(rowOf),
].join("\n") + "\n");
rmSync(folder, { recursive: true });
