// The last step of the build but the page: `node .ci/packing/build.js`.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { writeTwins } from "./twins.js";

writeTwins("dist");
// Brotli makes it a sixth smaller than npm would.
writeFileSync("dist/drawing.js.br", brotliCompressSync(readFileSync("dist/drawing.js")));
rmSync("dist/drawing.js");
