import { readFileSync } from "node:fs";
import { evaluate, parseRegister, type Parsed } from "phoihop";
import { parseAmendment } from "phoihop/plan";
import * as english from "phoihop/locale/en";
import * as vietnamese from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import type { ReportInput, ReportLocale } from "phoihop/report";

const read = (name: string): unknown => JSON.parse(readFileSync(`examples/cao-lanh/${name}.json`, "utf8"));

function good<T>(parsed: Parsed<T>): T {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const registers = {
  public: good(parseRegister(read("public-record"), caoLanh)),
  invented: good(parseRegister(read("minh-hoa"), caoLanh)),
};
const draft = good(parseAmendment(read("du-thao-dieu-chinh"), caoLanh));

export const vi: ReportLocale = { ...vietnamese.vi, ...vietnamese };
export const en: ReportLocale = { ...english.en, ...english };

/** The reports that the product is judged by. */
export const inputs = {
  "cong-khai-2023": {
    kind: "so-ket",
    plan: caoLanh,
    register: registers.public,
    moment: { asOf: "2023-12-31" },
  },
  "so-ket-2023": {
    kind: "so-ket",
    plan: caoLanh,
    register: registers.invented,
    moment: { asOf: "2023-12-31" },
  },
  "hang-nam-2024": {
    kind: "hang-nam",
    plan: caoLanh,
    register: registers.invented,
    moment: { asOf: "2024-12-31" },
  },
  "tong-ket-2025": {
    kind: "tong-ket",
    plan: caoLanh,
    register: registers.invented,
    moment: { asOf: "2025-12-31" },
    previous: evaluate(caoLanh, registers.invented, { asOf: "2023-12-31" }),
    drafts: [draft],
  },
} as const satisfies Readonly<Record<string, ReportInput>>;
