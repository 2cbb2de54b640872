import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect } from "vitest";
import { reportingUnits } from "../../../src/sheets/form/reporters.js";
import { phoihop } from "../../cli/phoihop.js";
import { saveAgain, typeAll, type Job } from "./office.js";
import { plan } from "./twelve.js";
import { quarters, type Quarter, type Return } from "./typed.js";

const UNITS = reportingUnits(plan);

export interface Played {
  readonly folder: string;
  readonly python: string;
  readonly soffice: string;
  /** Those with nothing to say return their workbooks as well. */
  readonly everybody: boolean;
}

export interface Year {
  /** The workbooks that were used. */
  readonly files: readonly string[];
  /** The register at the end, and the plan that it is of. */
  readonly register: string;
  readonly plan: string;
  /** What each merge said, in order. */
  readonly told: readonly string[];
}

/** One round of returns: their day, where the forms of the quarter lie, where they are put. */
interface Round {
  readonly day: string;
  readonly forms: string;
  readonly out: string;
  readonly number: string;
}

/** Two years, quarter by quarter: forms sent out, typed into, returned, merged; what was faulty is mended and merged after. */
export async function twoYears(played: Played): Promise<Year> {
  const at = (name: string) => join(played.folder, name);
  const planFile = at("plan.json");
  writeFileSync(planFile, JSON.stringify(plan));
  const files: string[] = [];
  const told: string[] = [];
  let known: string | undefined;
  for (const [index, quarter] of quarters.entries()) {
    const forms = await sentOut(index, quarter, { ...played, known, planFile });
    for (const [round, returns] of [quarter.returns, quarter.mended ?? []].entries()) {
      if (returns.length === 0) continue;
      const number = `${index}-${round}`;
      const all = round === 0 && played.everybody ? withEverybody(returns) : returns;
      const sent = returned(all, { day: quarter.day, forms, out: at(`gui-${number}`), number }, played);
      const next = at(`so-${number}.json`);
      const given = [...(known === undefined ? [] : [known]), ...sent];
      const call = ["merge", ...given, "--plan", planFile, "-o", next, "--skip-faulty"];
      const merged = await phoihop(...call, "--annotate", at(`tra-lai-${number}`));
      told.push(merged.err + merged.out);
      files.push(...sent.filter((file) => !merged.err.includes(`${basename(file)}: `)));
      known = next;
    }
  }
  return { files, register: known ?? "", plan: planFile, told };
}

const withEverybody = (returns: readonly Return[]): readonly Return[] => [
  ...returns,
  ...UNITS.filter((unit) => returns.every((one) => one.unit !== unit)).map((unit) => ({ unit, steps: [] })),
];

/** The forms of a quarter: fresh ones in the first, then with what is on file. */
async function sentOut(
  index: number,
  { day, returns, mended = [] }: Quarter,
  {
    folder,
    everybody,
    known,
    planFile,
  }: Played & { readonly known: string | undefined; readonly planFile: string },
): Promise<string> {
  const forms = join(folder, `mau-${index}`);
  const onFile = known === undefined ? [] : ["--register", known, "--as-of", day];
  if (everybody || index === 0) {
    const made = await phoihop("template", "--all-units", forms, "--plan", planFile, ...onFile);
    expect(made).toMatchObject({ code: 0 });
    return forms;
  }
  mkdirSync(forms);
  for (const unit of new Set([...returns, ...mended].map((one) => one.unit))) {
    const file = join(forms, `${plan.id}-${unit}.xlsx`);
    const made = await phoihop("template", "--unit", unit, "-o", file, "--plan", planFile, ...onFile);
    expect(made).toMatchObject({ code: 0 });
  }
  return forms;
}

/** Typed into, renamed, saved by another program, cut short. */
function returned(
  all: readonly Return[],
  { day, forms, out, number }: Round,
  { folder, python, soffice }: Played,
): readonly string[] {
  mkdirSync(out);
  const path = ({ unit, file }: Return) => join(out, file ?? `${plan.id}-${unit}.xlsx`);
  const jobs = all.map((one): Job => ({
    from: join(one.oldForm === true ? join(folder, "mau-0") : forms, `${plan.id}-${one.unit}.xlsx`),
    to: path(one),
    steps: [
      { do: "guide", label: "Ngày gửi", value: { day } },
      { do: "guide", label: "Số, ký hiệu công văn", value: `${number}/BC-${one.unit}` },
      ...one.steps,
    ],
  }));
  typeAll(python, jobs, out);
  saveAgain(soffice, all.filter(({ resaved }) => resaved === true).map(path));
  for (const one of all)
    if (one.broken === true) writeFileSync(path(one), readFileSync(path(one)).subarray(0, 9000));
  return all.map(path);
}
