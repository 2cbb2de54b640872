// `npm run sound`: writes the functions that take what is sound without zod. A test says when they are to be written anew.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { soundRegisterCode } from "./sound-register.js";

const folder = mkdtempSync(join(tmpdir(), "sound-"));
const outfile = join(folder, "schemas.mjs");
await build({
  stdin: {
    contents: [
      'export { Register } from "./register/register.js";',
      'export { Day, PartialDate } from "./values/date.js";',
      'export { Line, Wording } from "./values/wording.js";',
    ].join("\n"),
    resolveDir: "src/model",
  },
  bundle: true,
  format: "esm",
  outfile,
});
const schemas = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
writeFileSync("src/model/sound/register.ts", soundRegisterCode(schemas));
