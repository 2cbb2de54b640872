// `npm run sound`: writes the functions that take what is sound without zod. The code is made by `soundFiles`, which a test compares.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { soundCode } from "./sound.js";

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
const { Register, Day, PartialDate, Line, Wording } = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
const byHand = new Map([
  [Day, "day"],
  [PartialDate, "partialDate"],
  [Line, "line"],
  [Wording, "wording"],
]);
writeFileSync("src/model/sound/register.ts", soundCode("register", Register, byHand));
