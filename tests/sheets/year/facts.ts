import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sheets as words } from "../../../src/locale/vi/sheets/words.js";
import { expect } from "vitest";
import { effective } from "../../../src/model/register/effective.js";
import { isFact } from "../../../src/model/register/record.js";
import { parseRegister } from "../../../src/model/register/parse-register.js";
import type { Register } from "../../../src/model/register/register.js";
import { nameKey } from "../../../src/model/values/name-key.js";
import { writeDate } from "../../../src/sheets/cells/write-date.js";
import { plan } from "./twelve.js";

/** The register says what was meant, value by value. */
export function expectMeant(register: unknown): void {
  const parsed = parseRegister(register, plan);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  expect(factsIn(parsed.value)).toEqual(meantFacts());
}

/** What really happened, as it was written by hand. */
const meantFacts = (): readonly string[] =>
  readFileSync(join(import.meta.dirname, "su-viec.csv"), "utf8")
    .split("\n")
    .slice(2)
    .filter((line) => line !== "")
    .map((line) => {
      const [name = "", ...rest] = line.split(";");
      return [nameKey(name), ...rest].join(";");
    })
    .toSorted();

/** What a register says, in the same columns: only what stands, each by whom it was told. */
const factsIn = (register: Register): readonly string[] =>
  effective(register.records, null, (record) => !isFact(record))
    .entries.filter(isFact)
    .map(({ subject, stage, on, evidence = [], attributes, by }) => {
      const [procedure = "", name = ""] = stage.split(".");
      const rules = plan.procedures[procedure];
      const title = (rules?.stages[name] ?? rules?.ends[name])?.title["vi"] ?? stage;
      const amount = attributes?.["amount"];
      return [
        nameKey(register.subjects[subject]?.name ?? subject),
        words.form.stage(title),
        shown(on),
        evidence
          .map((id) => (register.documents[id]?.number ?? id).replace(/^số\s+/iu, "").replaceAll(" ", ""))
          .map((number) => number.replace(/^TCCS/u, "TCCS "))
          .toSorted()
          .join(", "),
        typeof amount === "number" ? amount.toLocaleString("vi-VN") : "",
        plan.units[by ?? ""]?.name["vi"] ?? by,
      ].join(";");
    })
    .toSorted();

function shown(on: string | undefined): string {
  if (on === undefined) return "";
  const cell = writeDate(on, words.dates);
  if (typeof cell === "string") return cell;
  return typeof cell === "object" && cell !== null && "day" in cell
    ? cell.day.split("-").toReversed().join("/")
    : "";
}
