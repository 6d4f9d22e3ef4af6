// Writes cldr.tsv and territory-names.tsv.gz, beside this file, from CLDR's own JSON packages. Run it when a new version of CLDR is out:
//
//     node src/Explainer.Model/Languages/update-cldr.mjs 48.2.0
//
// It needs npm and tar. The build never runs it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";

const version = process.argv[2];
if (!version) {
  console.error("usage: node update-cldr.mjs VERSION");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "cldr-"));

const fetchPackage = name => {
  const file = execFileSync("npm", ["pack", "--silent", `${name}@${version}`], { cwd: folder, encoding: "utf8" }).trim();
  execFileSync("tar", ["xzf", file, "--one-top-level=" + name], { cwd: folder });
  return join(folder, name, "package");
};

const readJson = file => JSON.parse(readFileSync(file, "utf8"));
const core = fetchPackage("cldr-core");
const dates = fetchPackage("cldr-dates-full");
const plurals = readJson(join(core, "supplemental/plurals.json")).supplemental["plurals-type-cardinal"];
const coverage = readJson(join(core, "coverageLevels.json")).coverageLevels;
const locales = readJson(join(core, "availableLocales.json")).availableLocales.full;

// "one: i = 0,1; other:" The categories that only numbers from a million on have are left out, and so are the samples.
const pluralsOf = tag => Object.entries(plurals[tag] ?? {})
  .map(([key, rule]) => [key.replace("pluralRule-count-", ""), ...rule.split("@")])
  .filter(([name, , ...samples]) => name === "other"
    || samples.some(s => s.startsWith("integer") && s.slice(7).split(/[,~…]/).some(n => /^\s*\d{1,6}\s*$/.test(n))))
  .map(([name, rule]) => `${name}: ${rule.trim()}`.trim())
  .join("; ");

// A pattern of CLDR ("d 'de' MMMM 'de' y") with places to fill in: the letters in order of their first use get those numbers.
const places = (pattern, numbers) => {
  const left = { d: [...numbers.d ?? []], M: [...numbers.M ?? []], y: [...numbers.y ?? []] };
  let isWhole = true;
  const text = pattern.replace(/''|'([^']*)'|([A-Za-z])\2*/g, (all, literal, letter) => {
    if (!letter) {
      return literal ?? "'";
    }

    const kind = letter === "L" ? "M" : letter === "u" ? "y" : letter;
    const number = left[kind]?.shift();
    // A month in numbers ("1. 5. 2014") has no place here.
    isWhole &&= number !== undefined && !(kind === "M" && all.length < 3);
    return `{${number}}`;
  });
  return isWhole && Object.values(left).every(n => n.length === 0) ? text : "";
};

const list = months => Object.values(months).join(", ");

const datesOf = tag => {
  const file = join(dates, "main", tag, "ca-gregorian.json");
  if (!existsSync(file)) {
    return null;
  }

  const { months, dateFormats, dateTimeFormats: { availableFormats, intervalFormats } } = readJson(file).main[tag].dates.calendars.gregorian;
  let inDates = months.format.wide;
  const monthYear = availableFormats.yMMMM;
  let alone = monthYear.includes("L") ? months["stand-alone"].wide : inDates;

  // Chinese and Japanese write the number of the month before the word for month.
  if (inDates[1] === "M01") {
    return columns.slice(1).map(() => "");
  }

  const numbered = /(?<!M)M(月)/.exec(dateFormats.long)?.[1];
  if (numbered) {
    inDates = alone = Object.fromEntries(Object.keys(inDates).map(n => [n, n + numbered]));
  }

  const named = pattern => (pattern ?? "").replace(/(?<!M)M[月월]/g, "MMM");
  const spans = name => intervalFormats[name] ?? {};
  return [
    list(inDates),
    list(alone),
    places(named(dateFormats.long), { d: [0], M: [1], y: [2] }),
    places(named(monthYear), { M: [0], y: [1] }),
    intervalFormats.intervalFormatFallback,
    places(named(spans("yMMMd").d), { d: [0, 1], M: [2], y: [3] }),
    places(named(spans("yMMMd").M), { d: [0, 2], M: [1, 3], y: [4] }),
    places(named(spans("yMMMM").M ?? spans("yMMM").M), { M: [0, 1], y: [2] }),
  ];
};

const columns = ["plurals", "months", "months_alone", "day_month_year", "month_year", "range", "days_of_month", "days_of_year", "months_of_year"];
const rows = new Map();
const parentOf = tag => tag.split("-").slice(0, -1).join("-");
for (const tag of locales.toSorted()) {
  const language = tag.split("-")[0];
  if (!coverage[language]) {
    continue;
  }

  const row = [pluralsOf(tag) || pluralsOf(language), ...datesOf(tag) ?? []];
  let parent = parentOf(tag);
  while (parent && !rows.has(parent)) {
    parent = parentOf(parent);
  }

  // A region has a row only where it has words of its own.
  if (row.length > 1 && (!parent || rows.get(parent).slice(0, 3).join("\t") !== row.slice(0, 3).join("\t"))) {
    rows.set(tag, row);
  }
}

const head = [
  `# Plural rules and dates of CLDR ${version}, written by update-cldr.mjs. An empty field is not known.`,
  "# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt",
  ["tag", ...columns].join("\t"),
];
writeFileSync(
  join(dirname(fileURLToPath(import.meta.url)), "cldr.tsv"),
  [...head, ...[...rows].map(([tag, row]) => [tag, ...row].join("\t"))].join("\n") + "\n");

// What countries are called on maps: in languages that CLDR knows well, by their codes. Where there is a shorter name without a state
// in it, that one: "Hong Kong", not "Hong Kong SAR China". In English Turkey, which most texts and the press write.
const names = fetchPackage("cldr-localenames-full");
const shorter = ["BA", "HK", "MM", "MO", "PS"];
const numbered = readJson(join(core, "supplemental/codeMappings.json")).supplemental.codeMappings;
const codes = Object.keys(numbered).filter(code => /^[A-Z]{2}$/.test(code) && (numbered[code]._numeric && numbered[code]._alpha3 || code === "XK")).toSorted();
const territories = Object.keys(coverage).filter(tag => coverage[tag] === "modern" && !tag.includes("-")).toSorted().flatMap(tag => {
  const file = join(names, "main", tag, "territories.json");
  const all = existsSync(file) ? readJson(file).main[tag].localeDisplayNames.territories : null;
  return all ? [[tag, ...codes.map(c => (shorter.includes(c) ? all[`${c}-alt-short`] : tag === "en" && c === "TR" ? all["TR-alt-variant"] : null) ?? all[c] ?? "")]] : [];
});
const packed = gzipSync([head[0].replace("Plural rules and dates", "Names of countries"), head[1], ["tag", ...codes].join("\t"), ...territories.map(t => t.join("\t"))].join("\n") + "\n", { level: 9 });
packed[9] = 255; // The system it was made on says nothing of the content.
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "territory-names.tsv.gz"), packed);
rmSync(folder, { recursive: true });
