// `npm run sound`: writes the functions that take what is sound without zod. A test says when they are to be written anew.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { soundFiles } from "./sound-files.js";

const folder = mkdtempSync(join(tmpdir(), "sound-"));
const outfile = join(folder, "schemas.mjs");
await build({
  stdin: {
    contents: [
      'export { Attribute } from "./plan/attribute.js";',
      'export { Plan } from "./plan/plan.js";',
      'export { Register } from "./register/register.js";',
      'export { Day, PartialDate } from "./values/date.js";',
      'export { Line, Wording } from "./values/wording.js";',
    ].join("\n"),
    resolveDir: "src/model",
  },
  bundle: true,
  plugins: [
    {
      // What reads plans uses the code that is made here: the schemas do without it.
      name: "without-what-is-made",
      setup(building) {
        const contents = "export const attribute = () => undefined, plan = attribute, register = attribute;";
        building.onLoad({ filter: /[\\/]sound[\\/](?:plan|register)\.ts$/ }, () => ({ contents }));
      },
    },
  ],
  format: "esm",
  outfile,
});
const schemas = await import(pathToFileURL(outfile).href);
rmSync(folder, { recursive: true });
for (const [name, code] of soundFiles(schemas)) writeFileSync(join("src/model/sound", name), code);
