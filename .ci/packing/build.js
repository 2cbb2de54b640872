// The last step of the build but the page: `node .ci/packing/build.js`.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { GLOBALS } from "./carried-once.js";
import { writeTwins } from "./twins.js";

writeTwins("dist");
// Brotli makes it a sixth smaller than npm would.
for (const file of Object.keys(GLOBALS)) {
  writeFileSync(`dist/${file}.js.br`, brotliCompressSync(readFileSync(`dist/${file}.js`)));
  rmSync(`dist/${file}.js`);
}
