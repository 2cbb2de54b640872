import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { law } from "../../src/law/index.js";
import { examples } from "./examples.js";
import { faultsIn } from "./faults.js";
import { outputsOf, type Language } from "./outputs.js";
import { NO_SENTENCE, PROPER, STANDING } from "./word-lists.js";
import { ownTextOf, withoutOwn } from "./own-text.js";

describe.each(examples)("$name", (example) => {
  test.each(["vi", "en"] as const)(
    "speaks %s as officials do, in everything it hands out",
    async (language: Language) => {
      const register: unknown = JSON.parse(readFileSync(example.register, "utf8"));
      const draft: unknown =
        example.draft === undefined ? [] : JSON.parse(readFileSync(example.draft, "utf8"));
      const own = ownTextOf([example.plan, register, draft, law], language);
      const strip = withoutOwn([...own.texts, ...STANDING[language]]);
      const ids = new Set(own.ids.filter((id) => !PROPER.has(id)));
      const faults: string[] = [];
      for (const { name, lines } of await outputsOf(example, language))
        for (const line of new Set(lines.filter((line) => !NO_SENTENCE.test(line))))
          for (const fault of faultsIn(strip(line), language, ids))
            faults.push(`${name}: ${fault}: ${line.trim().slice(0, 300)}`);
      expect(faults).toEqual([]);
    },
    300_000,
  );
});
