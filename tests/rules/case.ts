import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { span } from "../../src/model/values/date.js";
import { DOCUMENT_KINDS } from "../../src/model/register/document.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Register } from "../../src/model/register/register.js";
import type { Expected } from "./expected.js";

/** Part of an entry as a case writes it; what the case leaves out is filled in below. */
type Brief = Readonly<Record<string, unknown>>;

export interface Day {
  readonly asOf: string;
  readonly knownBy?: string;
  /** What this day shows, as `topic: good`, `bad`, `idle` (there, but of no consequence) or `undecided`. */
  readonly shows?: readonly string[];
  readonly findings: Readonly<Record<string, Expected>>;
  readonly totals?: Brief;
  readonly remarks?: readonly Brief[];
}

/** One case: a sentence, promises, what is recorded, and what follows from it on one day or several. */
export interface Case {
  readonly title: { readonly vi: string; readonly en: string };
  /** Promises; `needs` stands for the requirement of the only reading. */
  readonly promises: Readonly<Record<string, Brief>>;
  readonly amendments?: readonly Brief[];
  readonly units?: Brief;
  /** A name stands for a subject put forward for nothing in particular. */
  readonly subjects?: Readonly<Record<string, string | Brief>>;
  readonly documents?: Brief;
  readonly records?: readonly Brief[];
  readonly statements?: readonly Brief[];
  readonly decisions?: readonly Brief[];
  readonly days: readonly Day[];
}

interface CaseFile {
  readonly plan: string;
  readonly cases: readonly Case[];
}

const folder = join(import.meta.dirname, "../cases");
const read = (...path: string[]) => JSON.parse(readFileSync(join(folder, ...path), "utf8"));

/** The plan in which cases make their promises. */
export const frameNamed = (name: string): Brief => read("plans", `${name}.json`);

/** All cases, by file. */
export const caseFiles: readonly {
  readonly name: string;
  readonly plan: Brief;
  readonly cases: readonly Case[];
}[] = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .toSorted()
  .map((name) => {
    const { plan, cases }: CaseFile = read(name);
    return { name, plan: frameNamed(plan), cases };
  });

/** The whole plan and register of a case, parsed. */
export function inputOf(frame: Brief, given: Case): { plan: Plan; register: Register } {
  const plan = valid(parsePlan(planOf(frame, given)));
  return { plan, register: valid(parseRegister(registerOf(plan.id, given), plan)) };
}

const planOf = (frame: Brief, { promises, amendments = [] }: Case): Brief => ({
  ...frame,
  commitments: Object.entries(promises).map(([id, promise]) => promiseOf(id, promise)),
  amendments: amendments.map((amendment, index) => ({
    id: `amendment-${index + 1}`,
    number: `${index + 1}/KH`,
    signers: ["A", "B"],
    reason: { vi: "điều chỉnh", en: "adjusted" },
    source: "lưu trữ",
    ...amendment,
    changes: list(amendment["changes"]).map((change) => ({
      ...change,
      ...(isBrief(change["commitment"]) && {
        commitment: promiseOf(String(change["commitment"]["id"]), change["commitment"]),
      }),
    })),
  })),
});

const promiseOf = (id: string, { needs, ...promise }: Brief): Brief => ({
  id,
  kind: "obligation",
  title: { vi: id, en: id },
  responsible: [{ unit: "farm-office", role: "lead" }],
  source: { part: "body", clause: "III", lines: [1, 1], quote: id },
  ...(needs !== undefined && { readings: [{ id: "as-written", requirement: needs }] }),
  ...promise,
});

/** A record is written down on the last day of its date, a statement on its last day, unless the case says otherwise. */
function registerOf(plan: string, given: Case): Brief {
  const { records = [], statements = [], decisions = [], subjects = {} } = given;
  const entries = [...records, ...statements, ...decisions];
  return {
    formatVersion: 2,
    id: "so-theo-doi",
    plan,
    nature: "illustrative",
    title: { vi: "Sổ minh họa", en: "Register made up" },
    units: given.units ?? {},
    subjects: Object.fromEntries(
      Object.entries(subjects).map(([id, subject]) => [
        id,
        typeof subject === "string" ? { name: subject } : { name: id, ...subject },
      ]),
    ),
    documents: {
      ...Object.fromEntries(entries.flatMap(papersOf)),
      "report-0": { kind: "report" },
      ...given.documents,
    },
    records: records.map((record, index) => ({
      id: `r${index + 1}`,
      recorded: lastDay(record["on"]),
      ...record,
    })),
    statements: statements.map((statement, index) => ({
      id: `st${index + 1}`,
      by: "focal-office",
      recorded: statement["upTo"],
      evidence: ["report-0"],
      ...statement,
    })),
    decisions: decisions.map((decision, index) => ({
      id: `d${index + 1}`,
      by: "department",
      recorded: decision["on"],
      ...decision,
    })),
  };
}

const lastDay = (on: unknown) => (typeof on === "string" ? (span(on).to ?? span(on).from) : undefined);

/** `certificate-2` is a certificate; a paper whose id begins with no kind is of unstated kind. */
const papersOf = ({ evidence }: Brief) =>
  (Array.isArray(evidence) ? evidence : []).map((id): [string, Brief] => {
    const kind = DOCUMENT_KINDS.find((known) => String(id).startsWith(`${known}-`));
    return [String(id), kind === undefined ? {} : { kind }];
  });

const isBrief = (value: unknown): value is Brief => typeof value === "object" && value !== null;
const list = (value: unknown): readonly Brief[] => (Array.isArray(value) ? value.filter(isBrief) : []);

function valid<T>(parsed: { ok: true; value: T } | { ok: false; issues: readonly unknown[] }): T {
  if (!parsed.ok) throw new Error(`not valid input: ${JSON.stringify(parsed.issues, null, 1)}`);
  return parsed.value;
}
