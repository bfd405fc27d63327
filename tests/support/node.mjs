// Runs a standalone module under node's WASI: node --no-warnings node.mjs MODULE ARGUMENT…
// The first argument is the program's own name. A trap is reported with status 134.
import { readFileSync } from "node:fs";
import { WASI } from "node:wasi";

const [file, ...args] = process.argv.slice(2);
const wasi = new WASI({ version: "preview1", args, env: process.env, returnOnExit: true });
try {
  const module = new WebAssembly.Module(readFileSync(file));
  const instance = new WebAssembly.Instance(module, wasi.getImportObject());
  process.exitCode = wasi.start(instance);
} catch (error) {
  console.error(`node: ${error.stack}`);
  process.exitCode = 134;
}
