// Reads records with citation-js, each by itself and in whatever format it is, and writes what was understood (CSL-JSON).
// Use: node records.mjs NODE_MODULES < a JSON array of records
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const load = createRequire(process.argv[2] + "/");
const { Cite } = load("@citation-js/core");
load("@citation-js/plugin-bibtex");
load("@citation-js/plugin-ris");
const records = JSON.parse(readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(records.map(record => new Cite(record, { generateGraph: false }).data)));
