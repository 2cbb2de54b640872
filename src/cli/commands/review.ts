import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { evaluate } from "../../rules/evaluate.js";
import { findingLines } from "../print/finding-table.js";
import { loadPlan, loadRegister } from "../read/input.js";
import { lawfulMoment, lawOn, type LawfulMoment } from "../read/law-of-day.js";
import { lawCountLines } from "../print/law/law-totals.js";
import { renewals } from "../../rules/renewals.js";
import { renewalLines } from "../print/renewal-lines.js";
import { reviewLines } from "../print/review-lines.js";
import type { Setting } from "../call/setting.js";
import type { Request } from "../call/request.js";
import { reportRequestOf } from "../call/request-report.js";
import type { ExitCode, Session } from "../session.js";
import { tellingFindings } from "../print/highlights.js";
import { shellWord, shortest } from "../terminal/terminal.js";
import { titleLines } from "../terminal/title.js";
import { totalLines } from "../print/total-lines.js";
import { harmless, wrap } from "../terminal/width.js";

const MID_TERM = "2023-12-31";
const END = "2025-12-31";
const TELLING = 10;

/** Review the built-in plan: on what is public, at mid-term and at its end; then on the invented register, in short. */
export async function review(
  { save }: Extract<Request, { command: "review" }>,
  session: Session,
): Promise<ExitCode> {
  const plan = await loadPlan(undefined, session);
  if (plan === null) return 2;
  const found = await loadRegister(example("public-record.json"), plan, session);
  const invented = await loadRegister(example("minh-hoa.json"), plan, session);
  if (found === null || invented === null) return 2;
  const moment = await lawfulMoment(plan, { ...BY_LAW, asOf: END, knownBy: undefined }, session);
  if (moment === null) return 2;
  const rule = ["", session.terminal.palette.dim("═".repeat(session.terminal.width)), ""];
  session.terminal.write([
    ...reviewLines(evaluate(plan, found.register, { ...moment, asOf: MID_TERM }), { ...session, ...found }),
    ...rule,
    ...reviewLines(evaluate(plan, found.register, moment), { ...session, ...found }),
    ...(await lawTotals({ ...session, ...found }, moment)),
    ...renewalLines(renewals(plan, found.register, moment), session),
    ...rule,
    ...shortLines(moment, { ...session, ...invented }),
    ...(await lawTotals({ ...session, ...invented }, moment)),
  ]);
  if (save === undefined) return 0;
  const isSaved =
    (await savePage(save, { ...session, ...found })) && (await savePapers(save, plan.id, session));
  return isSaved ? 0 : 2;
}

/** How the acts of a register stand before the law, below its findings. */
const lawTotals = async (setting: Setting, moment: LawfulMoment): Promise<readonly string[]> => [
  "",
  ...(await lawCountLines(lawOn(setting, moment), setting)),
];

/** The totals, a few findings of every kind, and the commands that show the rest. */
function shortLines(moment: LawfulMoment, setting: Setting): readonly string[] {
  const { words, terminal, plan, register } = setting;
  const assessment = evaluate(plan, register, moment);
  const { findings } = assessment;
  const telling = tellingFindings(findings, TELLING);
  const options = `--register ${shellWord(example("minh-hoa.json"))} --as-of ${moment.asOf}`;
  return [
    ...titleLines(assessment, setting),
    "",
    ...totalLines(assessment, setting),
    "",
    ...wrap(words.review.telling(telling.length, findings.length), terminal.width),
    "",
    ...findingLines(telling, setting),
    "",
    words.review.rest,
    `  ${terminal.program} check ${options}`,
    words.review.explainOne,
    `  ${terminal.program} explain ${telling[0]?.commitment ?? ""} ${options}`,
  ];
}

/** The page of the public record, for whoever has no notebook, on the day of the report beside it. */
async function savePage(folder: string, setting: Setting): Promise<boolean> {
  const { makeFolder } = await import("../write/write-file.js");
  const { writeSet } = await import("../write/write-set.js");
  const { filledPage, isPage } = await import("./page.js");
  const { plan, register, terminal, words } = setting;
  const page = filledPage({ plan: null, register, asOf: MID_TERM, knownBy: null }, setting);
  const file = join(folder, `danh-gia-${plan.id}.html`);
  if (page === null || !makeFolder(folder, setting)) return false;
  if (!writeSet([{ file, content: page, force: true, isOurs: isPage }], setting, { quiet: true }))
    return false;
  terminal.write(["", words.notebook.pageWritten(harmless(file))]);
  return true;
}

/** The report on the public record as a Word file, with the tables of its annexes; what officials made of them is kept. */
async function savePapers(folder: string, plan: string, session: Session): Promise<boolean> {
  const { report } = await import("./report.js");
  const judging = { register: example("public-record.json"), asOf: MID_TERM };
  const none = { ...BY_LAW, plan: undefined, knownBy: undefined };
  const output = join(folder, `bao-cao-so-ket-${plan}.docx`);
  const annex = join(folder, `phu-luc-so-ket-${plan}.xlsx`);
  const asked = new Map(Object.entries({ kind: "so-ket", output, annex, force: "" }));
  return (await report(reportRequestOf({ ...judging, ...none }, asked), session)) === 0;
}

/** A register that comes with the package, by the shortest path from here. */
const example = (name: string): string =>
  shortest(fileURLToPath(new URL(`../../examples/cao-lanh/${name}`, import.meta.url)), process.cwd());

/** The acts of the province by which the example is looked at besides the law that comes with the package. */
const BY_LAW = { law: example("luat-dong-thap.json"), calendar: undefined } as const;
