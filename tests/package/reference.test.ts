import { existsSync, readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, test } from "vitest";
import { root, surface } from "../../docs/surface/exported.js";
import { membersOf } from "../../docs/surface/members.js";
import { docOf } from "../../docs/surface/reference.js";
import { pages } from "../../docs/surface/write.js";

/** What is written of the public surface is what the sources say. */
const docs = join(import.meta.dirname, "..", "..", "docs");
const written = await pages();
const slow = { timeout: 120_000 };

describe("what is told of the public surface", slow, () => {
  test.each([...written])("docs/%s is up to date: `npm run api` writes it", (name, text) => {
    const kept = existsSync(join(docs, name)) ? readFileSync(join(docs, name), "utf8") : "";
    // Line by line, so that a failure shows what changed and not the whole page.
    const [before, now] = [new Set(kept.split("\n")), new Set(text.split("\n"))];
    const changed = [
      ...[...before].filter((line) => !now.has(line)).map((line) => `- ${line}`),
      ...[...now].filter((line) => !before.has(line)).map((line) => `+ ${line}`),
    ];
    expect(changed, `docs/${name}: run \`npm run api\`, read the difference, and keep it`).toEqual([]);
    expect(kept === text, `docs/${name}: run \`npm run api\``).toBe(true);
  });

  test("no page is left of a subpath that is gone", () => {
    const kept = readdirSync(join(docs, "api")).map((name) => `api/${name}`);
    expect(kept.filter((name) => !written.has(name))).toEqual([]);
  });

  test("every name has a docstring", () => {
    const { exported, checker } = surface();
    const silent = exported.filter(({ symbol }) => docOf(symbol, checker) === "");
    expect(silent.map(({ entry, name }) => `${entry}: ${name}`)).toEqual([]);
  });

  test("every member of a type says what it means, but the words of a language, whose text is their meaning", () => {
    const words = join(root, "src", "locale", "words");
    const silent = membersOf(surface()).filter(({ file, told }) => told === "" && !file.startsWith(words));
    expect(silent.map(({ file, name }) => `${relative(root, file)}: ${name}`)).toEqual([]);
  });

  test("links between the pages hold, down to the name", () => {
    const broken = [...written].flatMap(([name, text]) =>
      [...text.matchAll(/\]\(((?!https?:)[^)#]+)(?:#([^)]+))?\)/gu)].flatMap(
        ([link, target = "", anchor]) => {
          const file = join(dirname(name), target);
          const page = existsSync(join(docs, file)) ? readFileSync(join(docs, file), "utf8") : null;
          const holds =
            page !== null && (anchor === undefined || page.toLowerCase().includes(`\n## ${anchor}\n`));
          return holds ? [] : [`${name}: ${link}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });
});
