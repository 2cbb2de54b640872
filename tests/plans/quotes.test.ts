import { readFileSync } from "node:fs";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import type { Source } from "../../src/model/plan/source.js";
import { needs } from "../tools.js";

const isSource = (value: object): value is Source => "quote" in value && "lines" in value && "part" in value;

/** Every source in the plan, however deep, with the path to it. */
const sources = (value: unknown, path: string): (readonly [path: string, source: Source])[] => {
  if (typeof value !== "object" || value === null) return [];
  if (isSource(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) => sources(part, path === "" ? key : `${path}.${key}`));
};
const quoted = sources(caoLanh, "");

const near = ([from, to]: readonly [number, number]) => `${from}–${to}`;

test("every quote stands in the plan's text on its lines, as printed", ({ skip }) => {
  const lines = readFileSync(needs("plan text", skip), "utf8").split(/\r?\n/);
  const wrong = quoted.filter(
    ([
      ,
      {
        lines: [from, to],
        quote,
      },
    ]) => !lines.slice(from - 1, to).some((line) => line.includes(quote)),
  );
  expect(wrong.map(([path, source]) => `${path}, ${near(source.lines)}: ${source.quote}`)).toEqual([]);
});

/** Headings alone: *KẾ HOẠCH*, *I. MỤC ĐÍCH*, *1. Sở Khoa học và Công nghệ*, *Nơi nhận*, *Phụ lục* … */
const headings = [14, 22, 28, 38, 40, 48, 80, 91];

test("every line of the text but its headings is cited", ({ skip }) => {
  const lines = readFileSync(needs("plan text", skip), "utf8").split(/\r?\n/);
  const covered = new Set(
    quoted.flatMap(
      ([
        ,
        {
          lines: [from, to],
        },
      ]) => Array.from({ length: to - from + 1 }, (_, i) => from + i),
    ),
  );
  const silent = lines.flatMap((line, index) =>
    line.trim() !== "" && !covered.has(index + 1) ? [index + 1] : [],
  );
  expect(silent).toEqual(headings);
});

test("quotes are short: the repository keeps no copy of the text", () => {
  expect(quoted.filter(([, { quote }]) => quote.length > 120).map(([path]) => path)).toEqual([]);
});
