import { expectTypeOf, test } from "vitest";
import type { Status } from "../../src/rules/assessment/finding.js";
import {
  type findingTable,
  rows,
  statusTable,
  type FindingRow,
  type StatusRow,
  type Table,
} from "../../src/tables/index.js";
import { tabulate } from "../../src/tables/table.js";
import type { toArquero } from "../../src/tables/to-arquero.js";

declare const findings: ReturnType<typeof findingTable>;
declare const verbs: Awaited<ReturnType<typeof toArquero<FindingRow>>>;
declare const words: Parameters<typeof statusTable>[2];

test("a table knows its rows", () => {
  expectTypeOf(findings).toEqualTypeOf<Table<FindingRow>>();
  expectTypeOf(rows(findings)).toEqualTypeOf<readonly FindingRow[]>();
  expectTypeOf(rows(findings)[0]?.status).toEqualTypeOf<Status | undefined>();
  expectTypeOf(rows(statusTable(findings, "task", words))).toEqualTypeOf<readonly StatusRow[]>();
});

test("verbs of arquero that keep the columns keep the type", () => {
  expectTypeOf(rows(verbs.orderby("due").slice(0, 3))).toEqualTypeOf<readonly FindingRow[]>();
});

test("what may be missing is visible", () => {
  expectTypeOf<FindingRow["holder"]>().toEqualTypeOf<string | null>();
  expectTypeOf<FindingRow["valueMost"]>().toEqualTypeOf<number | null>();
  expectTypeOf<FindingRow["due"]>().toEqualTypeOf<string>();
});

test("a table of other rows, a column that is lacking or of a wrong kind does not compile", () => {
  const statuses = statusTable(findings, "task", words);
  // @ts-expect-error these are no findings
  statusTable(statuses, "task", words);
  // @ts-expect-error no column for `b`
  tabulate<{ a: string; b: number }>({ a: "text" }, []);
  // @ts-expect-error `a` is text
  tabulate<{ a: string }>({ a: "whole" }, []);
});
