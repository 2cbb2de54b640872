// Makes the review page in one file, into which `phoihop page` writes a register: `node notebooks/page.js [file]`.
// It is kept packed, since it is most of the package: Brotli makes it a fifth smaller than npm would.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { brotliCompressSync, brotliDecompressSync } from "node:zlib";
import { observable } from "@observablehq/notebook-kit/vite";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { config, root, template } from "./vite.config.js";
import { billOf, foldersIn, inOrder, noticesOf } from "./vite/carried.js";
import {
  carrying,
  lean,
  pageTemplate,
  screenFirst,
  withCarried,
  withKeeper,
  withNotices,
  withoutCode,
} from "./vite/one-file.js";
import { offline } from "./vite/offline.js";
import { packedExamples } from "./vite/packed-examples.js";
import { pagePolicy, scriptHashes, withPolicy } from "./vite/policy.js";
import { giving, sharedBy, takingShared } from "./vite/shared.js";

const file = resolve(process.argv[2] ?? join(root, "..", "dist", "page.html.br"));

/** The first screen of what is public of the plan that comes with the package, as the page shows it until a register is chosen. */
async function publicScreen() {
  const [{ evaluate, parseRegister, questions }, words, { caoLanh }, { calendar, law }, report] =
    await Promise.all([
      import("phoihop"),
      import("phoihop/locale/vi"),
      import("phoihop/plans/cao-lanh"),
      import("phoihop/law"),
      import("phoihop/report"),
    ]);
  const example = join(root, "..", "examples", "cao-lanh", "public-record.json");
  const read = parseRegister(JSON.parse(await readFile(example, "utf8")), caoLanh);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const register = read.value;
  const moment = { asOf: "2023-12-31", law, calendar };
  const input = {
    plan: caoLanh,
    register,
    assessment: evaluate(caoLanh, register, moment),
    questions: questions(caoLanh, register, moment),
  };
  return report.briefHtml(report.briefOf(input, { ...words, ...words.vi }), words.report.brief);
}

/** @type {Set<string>} */
const carried = new Set();
const shared = sharedBy(root, "so-ket.html");

/**
 * The one file that comes of it.
 *
 * @param {import("vite").PluginOption[]} plugins
 * @param {import("vite").Rolldown.RolldownOptions} rolldownOptions
 */
async function oneFile(plugins, rolldownOptions) {
  const result = await build({
    ...config,
    logLevel: "warn",
    plugins: [
      lean(),
      offline(),
      packedExamples(),
      ...plugins,
      carrying(carried),
      viteSingleFile({ removeViteModuleLoader: true }),
    ],
    build: { write: false, rolldownOptions },
  });
  const [file, ...others] = [result].flat().flatMap((each) => ("output" in each ? each.output : []));
  if (file === undefined || others.length > 0)
    throw new Error(`not one file: ${others.map(({ fileName }) => fileName).join(", ")}`);
  return file.type === "chunk" ? file.code : String(file.source);
}

const both = await oneFile([giving(shared)], {});
const page = await oneFile(
  [
    takingShared(shared),
    observable({ template, transformTemplate: pageTemplate, transformNotebook: withoutCode }),
  ],
  { input: join(root, "so-ket.html") },
);
await mkdir(dirname(file), { recursive: true });
const [notices = "", bill = ""] = ["THIRD-PARTY-NOTICES.txt", "sbom.cdx.json"].map((name) =>
  join(dirname(file), name),
);
// What the package holds once stands in the page too, with the names and licences of its makers.
const all = inOrder([...foldersIn(bill), ...carried]);
// All that runs is known now; the data and the notices come in afterwards and do not run.
const source = screenFirst(page, both, await publicScreen());
const once = await Promise.all(
  ["drawing", "writing"].map((name) => readFile(join(dirname(file), `${name}.js.br`))),
);
const held = once.map((packed) => brotliDecompressSync(packed).toString("utf8")).join("");
const hashes = scriptHashes(withKeeper(withCarried(source, held)));
const whole = withKeeper(withNotices(withPolicy(source, pagePolicy(hashes)), noticesOf(all)));
await writeFile(file, brotliCompressSync(whole));

await writeFile(notices, noticesOf(all));
await writeFile(bill, billOf(all, JSON.parse(await readFile(join(root, "..", "package.json"), "utf8"))));
