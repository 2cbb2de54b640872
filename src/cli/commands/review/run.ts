import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate } from "../../../rules/evaluate.js";
import { briefFor } from "../../print/brief/brief-for.js";
import { briefLines } from "../../print/brief/brief-lines.js";
import { reportSpeech } from "../../print/report-speech.js";
import { promiseLabels } from "../../print/promise-label.js";
import { findingLines } from "../../print/finding-table.js";
import { loadPlan, loadRegister } from "../../read/input.js";
import { lawfulMoment, lawOfDay, type LawfulMoment } from "../../read/law-of-day.js";
import { lawCountLines } from "../../print/law/law-totals.js";
import { renewals } from "../../../rules/time/renewals.js";
import { renewalLines } from "../../print/renewal-lines.js";
import { reviewLines } from "../../print/review-lines.js";
import type { Setting } from "../../setting.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import { requestOf } from "../../call/request.js";
import { packageFile } from "../../package-file.js";
import type { ExitCode, Session } from "../../session.js";
import { highlights } from "../../print/highlights.js";
import { shellWord, shortest } from "../../terminal/terminal.js";
import { titleLines } from "../../terminal/title.js";
import { totalLines } from "../../print/total-lines.js";
import { sanitize, wrap } from "../../terminal/width.js";

const MID_TERM = "2023-12-31";
const END = "2025-12-31";
const HIGHLIGHTS = 10;

/**
 * Review the built-in plan: on what is public at mid-term, and on the invented register at the end, each at a glance; with
 * `--all` every finding.
 */
export async function run({ save, all }: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const plan = await loadPlan(undefined, session);
  if (plan === null) return 2;
  const found = await loadRegister(example("public-record.json"), plan, session);
  const invented = await loadRegister(example("minh-hoa.json"), plan, session);
  if (found === null || invented === null) return 2;
  const moment = await lawfulMoment(plan, { ...BY_LAW, asOf: END, knownBy: undefined }, session);
  if (moment === null) return 2;
  session.terminal.write(
    all
      ? await allLines(moment, { ...session, ...found }, { ...session, ...invented })
      : await glanceLines(moment, { ...session, ...found }, { ...session, ...invented }),
  );
  if (save === undefined) return 0;
  const isSaved =
    (await savePage(save, { ...session, ...found })) && (await savePapers(save, plan.id, session));
  return isSaved ? 0 : 2;
}

/** A screenful: where the plan is by what is public, what a full register says in one sentence, and what shows more. */
async function glanceLines(
  moment: LawfulMoment,
  found: Setting,
  invented: Setting,
): Promise<readonly string[]> {
  const { terminal, words } = found;
  const speech = await reportSpeech(found);
  const { brief } = speech.report;
  const full = briefFor(invented, moment, speech);
  return [
    ...briefLines(briefFor(found, { ...moment, asOf: MID_TERM }, speech), brief, terminal),
    "",
    ...wrap(`*** ${full.illustrative ?? ""} *** ${full.source}: ${full.headline}.`, terminal.width).map(
      terminal.palette.doubt,
    ),
    "",
    words.review.rest,
    `  ${terminal.program} review --all`,
    `  ${terminal.program} check --register ${shellWord(example("minh-hoa.json"))} --as-of ${END}`,
  ];
}

/** Every finding on what is public, at mid-term and at the end; then the invented register, in short. */
async function allLines(moment: LawfulMoment, found: Setting, invented: Setting): Promise<readonly string[]> {
  const { plan, register, terminal } = found;
  const rule = ["", terminal.palette.dim("═".repeat(terminal.width)), ""];
  return [
    ...reviewLines(evaluate(plan, register, { ...moment, asOf: MID_TERM }), found),
    ...rule,
    ...reviewLines(evaluate(plan, register, moment), found),
    ...(await lawTotals(found, moment)),
    ...renewalLines(renewals(plan, register, moment), found),
    ...rule,
    ...shortLines(moment, invented),
    ...(await lawTotals(invented, moment)),
  ];
}

/** How the acts of a register stand before the law, below its findings. */
const lawTotals = async (setting: Setting, moment: LawfulMoment): Promise<readonly string[]> => [
  "",
  ...(await lawCountLines(lawOfDay(setting, moment), setting)),
];

/** The totals, a few findings of every kind, and the commands that show the rest. */
function shortLines(moment: LawfulMoment, setting: Setting): readonly string[] {
  const { words, terminal, plan, register } = setting;
  const assessment = evaluate(plan, register, moment);
  const { findings } = assessment;
  const shown = highlights(findings, HIGHLIGHTS);
  const options = `--register ${shellWord(example("minh-hoa.json"))} --as-of ${moment.asOf}`;
  return [
    ...titleLines(assessment, setting),
    "",
    ...totalLines(assessment, setting),
    "",
    ...wrap(words.review.highlights(shown.length, findings.length), terminal.width),
    "",
    ...findingLines(shown, assessment.asOf, setting),
    "",
    words.review.rest,
    `  ${terminal.program} check ${options}`,
    words.review.explainOne,
    `  ${terminal.program} explain ${promiseLabels(setting, moment.asOf).number(shown[0]?.commitment ?? "")} ${options}`,
  ];
}

/** The page of the public record, for whoever has no notebook, on the day of the report beside it. */
async function savePage(folder: string, setting: Setting): Promise<boolean> {
  const { makeFolder } = await import("../../write/write-file.js");
  const { writeSet } = await import("../../write/write-set.js");
  const { filledPage, isPage } = await import("../page/run.js");
  const { plan, register, terminal, words } = setting;
  const page = await filledPage({ plan: null, register, asOf: MID_TERM, knownBy: null }, setting);
  const file = join(folder, `danh-gia-${plan.id}.html`);
  if (page === null || !makeFolder(folder, setting)) return false;
  if (!writeSet([{ file, content: page, force: true, isOurs: isPage }], setting, { quiet: true }))
    return false;
  terminal.write(["", words.notebook.pageWritten(sanitize(file))]);
  return true;
}

/** The report on the public record as a Word file, with the tables of its annexes; what officials made of them is kept. */
async function savePapers(folder: string, plan: string, session: Session): Promise<boolean> {
  const { command: report } = await import("../report/command.js");
  const { run: write } = await import("../report/run.js");
  const given = {
    register: example("public-record.json"),
    "as-of": MID_TERM,
    law: BY_LAW.law,
    output: join(folder, `bao-cao-so-ket-${plan}.docx`),
    annex: join(folder, `phu-luc-so-ket-${plan}.xlsx`),
    force: "",
  };
  const request = requestOf(report, { values: new Map(Object.entries(given)), others: [] });
  return (await write(request, session)) === 0;
}

/** A register that comes with the package, by the shortest path from here. */
const example = (name: string): string =>
  shortest(fileURLToPath(packageFile(`examples/cao-lanh/${name}`)), process.cwd());

/** The acts of the province by which the example is looked at besides the law that comes with the package. */
const BY_LAW = { law: example("luat-dong-thap.json"), calendar: undefined } as const;
