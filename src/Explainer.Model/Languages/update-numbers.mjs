// Writes numbers.tsv, beside this file, from CLDR's own JSON package. Run it when a new version of CLDR is out:
//
//     node src/Explainer.Model/Languages/update-numbers.mjs 48.2.0
//
// It needs npm and tar. The build never runs it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const version = process.argv[2];
if (!version) {
  console.error("usage: node update-numbers.mjs VERSION");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "cldr-"));
const file = execFileSync("npm", ["pack", "--silent", `cldr-numbers-full@${version}`], { cwd: folder, encoding: "utf8" }).trim();
execFileSync("tar", ["xzf", file], { cwd: folder });
const main = join(folder, "package/main");

// Western digits, as the dates of the theme have them. The last field is how many digits must stand before the first group sign.
const rowOf = tag => {
  const { numbers } = JSON.parse(readFileSync(join(main, tag, "numbers.json"), "utf8")).main[tag];
  const signs = numbers["symbols-numberSystem-latn"];
  const isIndian = /#,##,##0/.test(numbers["decimalFormats-numberSystem-latn"].standard);
  return [signs.decimal, signs.group, numbers.minimumGroupingDigits, isIndian ? "2" : "3"].join("\t");
};

const rows = new Map();
for (const tag of readdirSync(main).toSorted()) {
  const row = rowOf(tag);
  let parent = tag.split("-").slice(0, -1).join("-");
  while (parent && !rows.has(parent)) {
    parent = parent.split("-").slice(0, -1).join("-");
  }

  // A tag has a row only where it differs from what its beginning has, or else from the root.
  if (row !== (parent ? rows.get(parent) : ".\t,\t1\t3")) {
    rows.set(tag, row);
  }
}

writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "numbers.tsv"), [
  `# Signs in numbers of CLDR ${version}, written by update-numbers.mjs. What is not listed has "." and ",".`,
  "# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt",
  "tag\tdecimal\tgroup\tminimum\tsecond",
  ...[...rows].map(([tag, row]) => `${tag}\t${row}`),
].join("\n") + "\n");
rmSync(folder, { recursive: true });
