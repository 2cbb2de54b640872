import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annexes } from "../../src/locale/vi/report/annexes.js";
import { marked, quoted } from "../../src/locale/say/values.js";

const TITLE = "Xây dựng mô hình “Cây xoài nhà tôi”";

test("marks inside marks are single ones, wherever names are marked off", () => {
  expect(marked(TITLE)).toBe("“Xây dựng mô hình ‘Cây xoài nhà tôi’”");
  expect(quoted(TITLE)).toBe("“Xây dựng mô hình ‘Cây xoài nhà tôi’”");
  expect(annexes.decisions.what.waiver(TITLE, null)).toContain(marked(TITLE));
});

test("one place marks off what others have written", () => {
  const root = join(import.meta.dirname, "../../src");
  const files = ["locale", "report", "cli"].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
  );
  const own = files.filter((file) => file.endsWith(".ts") && !file.endsWith(join("say", "values.ts")));
  expect(own.filter((file) => readFileSync(join(root, file), "utf8").includes("“${"))).toEqual([]);
});
