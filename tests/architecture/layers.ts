import type { Breach, Rule } from "./rule.js";
import { importsOf, lineOf, roomOf, type Import, type Source } from "./source.js";

/** Which rooms a room may import, besides itself: the two lines of arrows, written out. */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  rules: ["model"],
  locale: ["model", "rules"],
  tables: ["model", "rules", "locale"],
  charts: ["model", "rules", "locale", "tables"],
  report: ["model", "rules", "locale", "tables", "charts"],
  sheets: ["model", "rules", "locale"],
  // A plan without TypeScript: its workbook, and the annex of an office read into one.
  "plan-book": ["model", "rules", "locale", "sheets"],
  office: ["model", "rules", "locale", "tables", "charts", "report", "sheets"],
  portfolio: ["model", "rules", "locale", "tables", "charts", "report"],
  law: ["model"],
  plans: ["model", "law"],
  // The public API of `import … from "phoihop"`: no law, no district, nothing heavy.
  index: ["model", "rules", "locale"],
  // That of its subpaths, one file a job; the other subpaths are rooms of their own.
  api: ["model", "rules", "locale", "law", "tables"],
};
/** The edge may import every room, and may touch files, the clock and the terminal. */
export const EDGE = "cli";

const everyImport =
  (what: (found: Import, source: Source) => string | null) =>
  (sources: readonly Source[]): readonly Breach[] =>
    sources.flatMap((source) =>
      importsOf(source).flatMap((found) => {
        const words = what(found, source);
        return words === null ? [] : [{ file: source.name, what: `${lineOf(source, found.node)}: ${words}` }];
      }),
    );

export const layers: readonly Rule[] = [
  {
    name: "every room is known",
    breaches: (sources) =>
      sources.flatMap(({ name }) => {
        const room = roomOf(name);
        return room === EDGE || Object.hasOwn(ARROWS, room)
          ? []
          : [{ file: name, what: `${room} has no arrows` }];
      }),
  },
  {
    name: "no arrow points the other way",
    breaches: everyImport(({ to }, { name }) => {
      const [from, target] = [roomOf(name), roomOf(to)];
      if (!to.startsWith("src/") || from === EDGE || from === target) return null;
      return ARROWS[from]?.includes(target) ? null : `${from} may not import ${target}`;
    }),
  },
  {
    name: "no file imports itself in a circle",
    breaches: (sources) => {
      const names = new Set(sources.map(({ name }) => name));
      const next = new Map(
        sources.map((source) => [
          source.name,
          importsOf(source).flatMap(({ to }) => (names.has(to) ? [to] : [])),
        ]),
      );
      return circles(next).map(([file = "", ...path]) => ({ file, what: `→ ${path.join(" → ")}` }));
    },
  },
  {
    name: "one file knows date-fns, function by function",
    breaches: everyImport(({ to }, { name }) =>
      /^@?date-fns/.test(to) && (name !== "src/model/values/date.ts" || to === "date-fns")
        ? "date-fns/<function> belongs in src/model/values/date.ts"
        : null,
    ),
  },
  {
    name: "only the command line imports Node",
    breaches: everyImport(({ to }, { name }) =>
      to.startsWith("node:") && roomOf(name) !== EDGE ? "runs in a browser, so no Node" : null,
    ),
  },
  {
    name: "zod is zod/mini, imported whole, so that a bundler can drop what is not used",
    breaches: everyImport(({ to, node }) =>
      to === "zod" ||
      (to.startsWith("zod/") && !/^import (type )?\* as z from "zod\/mini"/.test(node.getText()))
        ? 'write import * as z from "zod/mini"'
        : null,
    ),
  },
  {
    name: "no room knows a district, except the plans and the command line",
    breaches: (sources) =>
      sources
        .filter(({ name }) => !["plans", EDGE].includes(roomOf(name)))
        .flatMap(({ name, text }) =>
          text
            .normalize("NFC")
            .split("\n")
            .flatMap((line, at) =>
              /cao[ -_]?l[ãa]nh/iu.test(line) ? [{ file: name, what: `${at + 1}: ${line.trim()}` }] : [],
            ),
        ),
  },
];

/** Each circle once, from its first file in the alphabet. */
function circles(next: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const done = new Set<string>();
  const found: string[][] = [];
  const walk = (name: string, path: readonly string[]): void => {
    const start = path.indexOf(name);
    if (start >= 0) found.push([...path.slice(start), name]);
    if (start >= 0 || done.has(name)) return;
    for (const to of next.get(name) ?? []) walk(to, [...path, name]);
    done.add(name);
  };
  for (const name of next.keys()) walk(name, []);
  return found;
}
