import { evaluate, parseRegister, questions, type Assessment, type Plan, type Register } from "phoihop";
import { compare, maturedBetween, rehearse } from "phoihop/change";
import { writeXlsx } from "phoihop/office";
import type { Amendment } from "phoihop/plan";
import { registerToSheets } from "phoihop/sheets";
import { findingTable, fundingTable, indicatorTable, rows, stageTable, type Table } from "phoihop/tables";
import { schedule, timeline } from "phoihop/time";
import { byLaw } from "../by-law.ts";
import { entered, type Answered } from "../enter-answer.ts";
import { speechOf, type Language } from "../language.ts";
import type { Moment } from "../moment-input.ts";
import type { Offer } from "../offers.ts";
import { remarksOn } from "../remarks-on.ts";
import { sinceReview } from "../since-last.ts";
import { throughTime } from "../through-time.ts";
import { withReadings } from "../with-readings.ts";
import { annexFile, figuresFor, letterFiles, minutesFile, reportFile, templateFiles } from "./papers.ts";
import { readGiven } from "./read-given.ts";
import { markFiles, readFiles, withMore } from "./read-files.ts";
import { stringIn, type Text } from "./text.ts";

/** What is looked at: which register, by which readings, on which day. */
export interface Looked {
  readonly plan: Plan;
  readonly register: Register;
  readonly readings: readonly (readonly [commitment: string, reading: string])[];
  readonly moment: Moment;
}

type Side = Pick<Looked, "register" | "moment">;

interface Speaking {
  readonly language: Language;
}

interface Part {
  /** The promises that are shown. */
  readonly shown: readonly string[];
}

/**
 * Whatever may take long, by name: the worker does it where there is one, and else the page. Each takes and gives plain data, or
 * files.
 */
export const jobs = {
  read: readFiles,
  mark: markFiles,

  given: readGiven,

  /** A register as this browser has kept it; null where this version cannot read it. */
  open: async ({ text, plan }: { readonly text: Text; readonly plan: Plan }) => {
    try {
      const parsed = parseRegister(JSON.parse(await stringIn(text)), plan);
      return { register: parsed.ok ? parsed.value : null };
    } catch {
      return { register: null };
    }
  },

  /** The answer to a question, with its paper. */
  enter: ({
    answered,
    offer,
    plan,
    register,
  }: Pick<Looked, "plan" | "register"> & { readonly answered: Answered; readonly offer: Offer }) => {
    const added = entered(answered, offer, { plan, register });
    return added.ok
      ? { register: withMore(added.value, register), issues: [] }
      : { register: null, issues: added.issues };
  },

  /** A register as a file. */
  write: async ({
    kind,
    plan,
    register,
    language,
  }: Pick<Looked, "plan" | "register"> & Speaking & { readonly kind: "xlsx" | "json" }) =>
    kind === "xlsx"
      ? writeXlsx(registerToSheets(register, plan, speechOf(language)))
      : `${JSON.stringify(register, null, 2)}\n`,

  figures: figuresFor,
  report: reportFile,
  annex: annexFile,
  minutes: minutesFile,
  letters: letterFiles,
  templates: templateFiles,

  judge: (looked: Looked) => judged(looked),
  ask: (looked: Looked) => questions(looked.plan, triedIn(looked), byLaw(looked.moment)),
  findings: ({ language, ...looked }: Looked & Speaking) =>
    columnsOf(findingTable(judged(looked), looked.plan, speechOf(language))),
  indicators: ({ language, ...looked }: Looked & Speaking) =>
    columnsOf(indicatorTable(judged(looked), looked.plan, speechOf(language))),
  stages: ({ language, ...looked }: Looked & Speaking) =>
    columnsOf(stageTable(schedule(looked.plan, triedIn(looked), byLaw(looked.moment)), speechOf(language))),
  funds: ({ language, ...looked }: Looked & Speaking) =>
    columnsOf(fundingTable(looked.plan, triedIn(looked), byLaw(looked.moment), speechOf(language))),
  remarks: ({ shown, ...looked }: Looked & Part) => {
    const { findings } = judged(looked);
    const own = new Set(shown);
    return remarksOn(
      findings.filter(({ commitment }) => own.has(commitment)),
      { plan: looked.plan, register: triedIn(looked) },
      byLaw(looked.moment),
    );
  },
  time: (looked: Looked) =>
    timeline(looked.plan, triedIn(looked), throughTime(looked.plan, byLaw(looked.moment))),
  /** Two days or two registers of one plan; null where the later day is the earlier one. */
  compare: ({ plan, before, after }: Pick<Looked, "plan"> & Record<"before" | "after", Side>) => {
    const reviewOf = ({ register, moment }: Side) => ({ plan, register, ...byLaw(moment) });
    const [one, other] = [reviewOf(before), reviewOf(after)];
    return other.asOf < one.asOf
      ? null
      : { comparison: compare(one, other), onFile: [...maturedBetween(one, other.asOf)] };
  },
  rehearse: ({ draft, ...looked }: Looked & { readonly draft: Amendment }) =>
    rehearse(looked.plan, triedIn(looked), byLaw(looked.moment), draft),
  since: ({
    shown,
    review,
    reviewed,
    ...looked
  }: Looked & Part & { readonly review: Parameters<typeof sinceReview>[0]; readonly reviewed: Register }) =>
    sinceReview(review, reviewed, { ...looked, register: triedIn(looked), shown }),
};

type Jobs = typeof jobs;
export type Job = keyof Jobs;
export type Result<J extends Job> = Awaited<ReturnType<Jobs[J]>>;
export type Input<J extends Job> = Parameters<Jobs[J]>[0];

/** Those that give the bytes of files. */
export const FILES: ReadonlySet<Job> = new Set([
  "mark",
  "write",
  "report",
  "annex",
  "minutes",
  "letters",
  "templates",
]);

/** Does one of them. */
export async function perform(job: Job, input: object): Promise<unknown> {
  return jobs[job](input as never);
}

const triedIn = ({ register, readings, plan, moment }: Looked): Register =>
  withReadings(register, new Map(readings), plan, moment);

let last: { readonly looked: string; readonly of: Looked; readonly assessment: Assessment } | undefined;

/** The findings; what was found last is not judged anew. */
function judged(of: Looked): Assessment {
  const looked = JSON.stringify([of.readings, of.moment]);
  if (last?.looked !== looked || last.of.plan !== of.plan || last.of.register !== of.register)
    last = { looked, of, assessment: evaluate(of.plan, triedIn(of), byLaw(of.moment)) };
  return last.assessment;
}

const columnsOf = <Row extends object>(table: Table<Row>) => ({
  columns: table.columnNames(),
  rows: rows(table),
});
