// Validates a book with epubcheck-ts and writes what it found (JSON).
// Use: node epub.mjs NODE_MODULES < BOOK
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { readFileSync } from "node:fs";

const { EpubCheck } = await import(pathToFileURL(createRequire(process.argv[2] + "/").resolve("@likecoin/epubcheck-ts")));
const result = await EpubCheck.validate(readFileSync(0));
process.stdout.write(JSON.stringify(result.messages.map(m => [m.severity, m.id, m.location?.path ?? "", m.message].join(" "))));
