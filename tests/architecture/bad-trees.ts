import { sourceOf, type Source } from "./source.js";

const tree = (...files: readonly (readonly [name: string, text: string])[]): readonly Source[] =>
  files.map(([name, text]) => sourceOf(name, text));
const lines = (count: number): string => "void 0;\n".repeat(count);

/** By rule, a smallest tree that breaks it, and one that comes close and keeps it. */
export const TREES: Readonly<
  Record<string, { readonly bad: readonly Source[]; readonly good: readonly Source[] }>
> = {
  "every room is known": {
    bad: tree(["src/cellar/wine.ts", ""]),
    good: tree(["src/model/plan.ts", ""], ["src/cli/main.ts", ""], ["src/index.ts", ""]),
  },
  "no arrow points the other way": {
    bad: tree(["src/model/plan.ts", 'import type { Finding } from "../rules/finding.js";']),
    good: tree(["src/rules/assessment/finding.ts", 'import type { Plan } from "../model/plan.js";']),
  },
  "no file imports itself in a circle": {
    bad: tree(
      ["src/model/a.ts", 'import { b } from "./b.js";'],
      ["src/model/b.ts", 'export const a = () => import("./a.js");'],
    ),
    good: tree(["src/model/a.ts", 'import { b } from "./b.js";'], ["src/model/b.ts", ""]),
  },
  "one file knows date-fns, function by function": {
    bad: tree(["src/rules/due.ts", 'import { addDays } from "date-fns/addDays";']),
    good: tree(["src/model/values/date.ts", 'import { addDays } from "date-fns/addDays";']),
  },
  "only the command line imports Node": {
    bad: tree(["src/office/zip.ts", 'import { inflateRawSync } from "node:zlib";']),
    good: tree(["src/cli/main.ts", 'import { readFileSync } from "node:fs";']),
  },
  "zod is zod/mini, imported whole, so that a bundler can drop what is not used": {
    bad: tree(["src/model/plan.ts", 'import { z } from "zod/mini";']),
    good: tree(["src/model/plan.ts", 'import * as z from "zod/mini";']),
  },
  "no room knows a district, except the plans and the command line": {
    bad: tree(["src/locale/vi/title.ts", 'export const title = "Kế hoạch Cao Lãnh";']),
    good: tree(["src/plans/title.ts", 'export const title = "Kế hoạch Cao Lãnh";']),
  },
  "no any": {
    bad: tree(["src/model/a.ts", "export const a = (b: any) => b;"]),
    good: tree(["src/model/a.ts", "export const a = (b: unknown) => b; // any"]),
  },
  "no as, but as const": {
    bad: tree(["src/model/a.ts", 'export const a = JSON.parse("1") as number;']),
    good: tree(["src/model/a.ts", "export const a = [1] as const;"]),
  },
  "no !": {
    bad: tree(["src/model/a.ts", "export const a = (b?: number) => b!;"]),
    good: tree(["src/model/a.ts", "export const a = (b?: number) => !b;"]),
  },
  "no default export": {
    bad: tree(["src/model/a.ts", "export default function a() {}"]),
    good: tree(["src/model/a.ts", "export function a() {}"]),
  },
  "no class but PlanError": {
    bad: tree(["src/model/a.ts", "export class Reader {}"]),
    good: tree(["src/model/a.ts", "export class PlanError extends Error {}"]),
  },
  "no let at the top of a module": {
    bad: tree(["src/model/a.ts", "let count = 0;"]),
    good: tree(["src/model/a.ts", "export const a = () => { let count = 0; return count; };"]),
  },
  "no clock": {
    bad: tree(["src/rules/a.ts", "export const today = () => new Date();"]),
    good: tree(["src/rules/a.ts", "export const day = () => new Date(0);"]),
  },
  "no console": {
    bad: tree(["src/rules/a.ts", 'console.log("here");']),
    good: tree(["src/cli/a.ts", 'console.log("here");']),
  },
  "no throw but PlanError and RangeError": {
    bad: tree(["src/rules/a.ts", 'throw new Error("no");']),
    good: tree(["src/rules/a.ts", 'throw new RangeError("no");']),
  },
  "no catch but at the edges": {
    bad: tree(["src/rules/a.ts", "try { void 0; } catch { void 0; }"]),
    good: tree(["src/office/a.ts", "try { void 0; } catch { void 0; }"]),
  },
  "a file has at most 200 lines": {
    bad: tree(["src/model/a.ts", lines(201)]),
    good: tree(["src/model/a.ts", lines(200)]),
  },
  "a function has at most 40 lines": {
    bad: tree(["src/model/a.ts", `export function a() {\n${lines(39)}}`]),
    good: tree(["src/model/a.ts", `export function a() {\n${lines(38)}}`]),
  },
  "a function has at most 4 parameters": {
    bad: tree(["src/model/a.ts", "export type A = (a: 1, b: 2, c: 3, d: 4, e: 5) => void;"]),
    good: tree(["src/model/a.ts", "export type A = (a: 1, b: 2, c: 3, d: 4) => void;"]),
  },
  "a folder has at most 20 files of its own": {
    bad: tree(...Array.from({ length: 21 }, (_, at) => [`src/model/f${at}.ts`, ""] as const)),
    good: tree(...Array.from({ length: 20 }, (_, at) => [`src/model/f${at}.ts`, ""] as const), [
      "src/model/plan/f.ts",
      "",
    ]),
  },
  "no two exported types bear one name": {
    bad: tree(["src/model/a.ts", "export type Row = 1;"], ["src/rules/b.ts", "export interface Row {}"]),
    good: tree(["src/model/a.ts", "export type Row = 1;"], ["src/rules/b.ts", "type Row = 2;"]),
  },
  "no type shadows a global": {
    bad: tree(["src/model/a.ts", "export type Text = string;"]),
    good: tree(["src/model/a.ts", "export type Wording = string;"]),
  },
};
