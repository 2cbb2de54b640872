import { evaluate, type Plan, type Register } from "phoihop";
import { writeAnnex, writeDocx, writeXlsx } from "phoihop/office";
import { inLanguage } from "phoihop/plan";
import {
  figuresIn,
  lettersOf,
  minutesOf,
  reportOf,
  reviewKind,
  type OfficeForm,
  type Passages,
  type Printout,
  type ReportInput,
} from "phoihop/report";
import { reportingUnits, templateBook } from "phoihop/sheets";
import { byLaw } from "../by-law.ts";
import { plainName } from "../file-name.ts";
import { packed } from "../packed.ts";
import { speechOf, type Language } from "../language.ts";
import type { Moment } from "../moment-input.ts";
import type { Review } from "../own-reviews.ts";
import { momentOf } from "../since-last.ts";

/** What every paper is written from, with the officials' own words. */
export interface PaperInput {
  readonly plan: Plan;
  readonly register: Register;
  readonly moment: Moment;
  /** The last review before: its days, and its register as it was then. */
  readonly review: Pick<Review, "asOf" | "knownBy"> | null;
  readonly reviewed: Register | null;
  readonly office: OfficeForm;
  readonly passages: Passages["passages"];
  readonly language: Language;
}

function inputOf({ plan, register, moment, review, reviewed, office, passages }: PaperInput): ReportInput {
  const kept = review && reviewed && { review, reviewed };
  return {
    kind: reviewKind(plan, moment.asOf),
    plan,
    register,
    moment: byLaw(moment),
    ...(kept && { previous: evaluate(plan, kept.reviewed, momentOf(kept.review)) }),
    office,
    passages: { formatVersion: 1, passages },
  };
}

let last:
  | {
      readonly of: string;
      readonly from: readonly [register: Register, reviewed: Register | null];
      readonly report: Printout;
    }
  | undefined;

/** The report; the last one is not worked out anew for its pictures. */
function reportFor(input: PaperInput): Printout {
  const { plan, register, reviewed, ...rest } = input;
  const of = JSON.stringify([plan.id, plan.version, rest]);
  if (last?.of !== of || last.from[0] !== register || last.from[1] !== reviewed)
    last = { of, from: [register, reviewed], report: reportOf(inputOf(input), speechOf(input.language)) };
  return last.report;
}

/** The charts of the report, which only the page can turn into dots. */
export const figuresFor = (input: PaperInput) => figuresIn(reportFor(input));

type Pictures = NonNullable<NonNullable<Parameters<typeof writeDocx>[2]>["figures"]>;

/** The report that officials owe for a review as a Word file. */
export const reportFile = ({ figures, ...input }: PaperInput & { readonly figures: Pictures }) =>
  writeDocx(reportFor(input), speechOf(input.language), { figures });

/** The tables of the report as a workbook: its annexes, and those of its text. */
export const annexFile = (input: PaperInput) => writeAnnex(reportFor(input), speechOf(input.language));

/** Draft minutes of the review meeting as a Word file. */
export const minutesFile = (input: PaperInput) => {
  const speech = speechOf(input.language);
  return writeDocx(minutesOf(inputOf(input), speech), speech);
};

/** Letters with questions, a Word file for each unit, in one. */
export async function letterFiles(input: PaperInput): Promise<Uint8Array> {
  const speech = speechOf(input.language);
  const units = { ...input.plan.units, ...input.register.units };
  const files: Record<string, Uint8Array> = {};
  for (const [index, { unit, document }] of lettersOf(inputOf(input), speech).entries()) {
    const name = unit === null ? speech.report.brief.nobodyToAsk : unitName(unit, units, input.language);
    files[`${numbered(index)}-${plainName(name)}.docx`] = await writeDocx(document, speech);
  }
  return packed(files);
}

/** Workbooks for the units that report, with what is on file, in one. */
export async function templateFiles({
  plan,
  register,
  asOf,
  language,
}: Pick<PaperInput, "plan" | "register" | "language"> & Pick<Moment, "asOf">): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  for (const [index, unit] of reportingUnits(plan).entries()) {
    const book = templateBook(plan, speechOf(language), { register, asOf, unit });
    files[`${numbered(index)}-${plainName(unitName(unit, plan.units, language))}.xlsx`] =
      await writeXlsx(book);
  }
  return packed(files);
}

const numbered = (index: number) => String(index + 1).padStart(2, "0");

const unitName = (unit: string, units: Plan["units"], language: Language): string =>
  units[unit] === undefined ? unit : inLanguage(units[unit].name, language);
