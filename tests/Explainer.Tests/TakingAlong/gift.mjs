// Reads a file of questions with gift-pegjs and writes what was understood (JSON).
// Use: node gift.mjs NODE_MODULES < FILE
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const { parse } = createRequire(process.argv[2] + "/")("gift-pegjs");
process.stdout.write(JSON.stringify(parse(readFileSync(0, "utf8"))));
