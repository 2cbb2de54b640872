import { build } from "esbuild";
import { expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands/list.js";

/** Own files that are read before it is known what was asked for, bundled as the package is. */
async function filesAtStart(): Promise<readonly string[]> {
  const { outputs } = (
    await build({
      entryPoints: ["src/cli/index.ts"],
      bundle: true,
      splitting: true,
      format: "esm",
      platform: "node",
      outdir: "dist",
      write: false,
      metafile: true,
      logLevel: "silent",
    })
  ).metafile;
  const read = new Set(
    Object.keys(outputs).filter((name) => outputs[name]?.entryPoint === "src/cli/index.ts"),
  );
  for (const name of read)
    for (const { path, kind } of outputs[name]?.imports ?? [])
      if (kind === "import-statement" && path in outputs) read.add(path);
  return [...read].flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
}

test("the command starts with the descriptions of its commands, and nothing that they do", async () => {
  const files = await filesAtStart();
  const descriptions = Object.keys(COMMANDS).map((name) => `src/cli/commands/${name}/command.ts`);
  expect(files.filter((name) => /\/commands\/.+\/command\.ts$/.test(name)).toSorted()).toEqual(
    descriptions.toSorted(),
  );
  const isHeavy = (name: string) =>
    /node_modules|\/run\.ts$|^src\/(?:rules|law|plans|locale|tables|charts|report|sheets)\//.test(name);
  expect(files.filter(isHeavy)).toEqual([]);
});
