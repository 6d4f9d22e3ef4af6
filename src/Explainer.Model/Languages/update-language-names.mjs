// Writes language-names.tsv and language-names-in.tsv, beside this file: what each language is called in itself, and in the languages
// of the theme, from CLDR's own JSON package. Run it when a new version of CLDR is out:
//
//     node src/Explainer.Model/Languages/update-language-names.mjs 48.2.0
//
// It needs npm and tar. The build never runs it.
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const version = process.argv[2];
if (!version) {
  console.error("usage: node update-language-names.mjs VERSION");
  process.exit(2);
}

const folder = mkdtempSync(join(tmpdir(), "cldr-"));
const file = execFileSync("npm", ["pack", "--silent", `cldr-localenames-full@${version}`], { cwd: folder, encoding: "utf8" }).trim();
execFileSync("tar", ["xzf", file], { cwd: folder });
const main = join(folder, "package/main");

// In a list a name begins with a capital. Georgian has capitals for whole words only.
const capital = (name, tag) => tag.startsWith("ka") ? name : name[0].toLocaleUpperCase(tag) + name.slice(1);

const names = readdirSync(main).filter(tag => existsSync(join(main, tag, "languages.json"))).toSorted().flatMap(tag => {
  const all = JSON.parse(readFileSync(join(main, tag, "languages.json"), "utf8")).main[tag].localeDisplayNames.languages;
  // "srpski" is the name of sr in the file of sr-Latn.
  const own = all[tag] ?? (/^[a-z]+-[A-Z][a-z]{3}$/.test(tag) ? all[tag.split("-")[0]] : undefined);
  return own && own !== tag ? [[tag, capital(own, tag)]] : [];
});
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "language-names.tsv"), [
  `# Languages as they call themselves, of CLDR ${version}, written by update-language-names.mjs.`,
  "# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt",
  ...names.map(n => n.join("\t")),
].join("\n") + "\n");

const theme = ["en", "fr", "de", "es", "ar", "tr", "uk"];
const within = theme.map(tag => JSON.parse(readFileSync(join(main, tag, "languages.json"), "utf8")).main[tag].localeDisplayNames.languages);
const tags = Object.keys(within[0]).filter(tag => /^[a-z]{2,3}$/.test(tag) && !["mul", "und", "zxx", "mis"].includes(tag)).toSorted();
writeFileSync(join(dirname(fileURLToPath(import.meta.url)), "language-names-in.tsv"), [
  `# Languages as others call them, of CLDR ${version}, written by update-language-names.mjs.`,
  "# Copyright © 2004-2026 Unicode, Inc. Unicode License V3: https://www.unicode.org/license.txt",
  ["tag", ...theme].join("\t"),
  ...tags.map(tag => [tag, ...within.map(names => names[tag] ?? "")].join("\t")),
].join("\n") + "\n");
rmSync(folder, { recursive: true });
