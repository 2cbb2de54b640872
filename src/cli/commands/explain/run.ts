import { marked } from "../../../locale/say/values.js";
import { explain } from "../../../locale/say/explain.js";
import type { Source } from "../../../model/plan/source.js";
import type { Finding } from "../../../rules/assessment/finding.js";
import { criteriaOf } from "../../../rules/criteria/criteria-of.js";
import { evaluate } from "../../../rules/evaluate.js";
import { planAt } from "../../../rules/plan-at.js";
import { explainCell, isCell } from "./explain-cell.js";
import { evidenceLines } from "../../print/evidence.js";
import { loadInput } from "../../read/input.js";
import { remarkLines } from "../../print/law/law-lines.js";
import { lawfulMoment, lawOfDay } from "../../read/law-of-day.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import type { Setting } from "../../setting.js";
import { titleLines } from "../../terminal/title.js";
import { treeLines } from "../../terminal/tree.js";
import { promiseNamed } from "../../read/promise-named.js";
import { actNames } from "../../../report/facts/record-name.js";
import { renamed } from "../../../report/facts/record-numbers.js";
import { sanitize, wrap } from "../../terminal/width.js";

/** Show all that one finding rests on: the plan's own words, every requirement, the records and their papers. */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const { commitment, asOf } = request;
  const input = await loadInput(request, session);
  if (input === null) return 2;
  const moment = await lawfulMoment(input.plan, request, session);
  if (moment === null) return 2;
  const assessment = evaluate(input.plan, input.register, moment);
  const setting = { ...session, ...input };
  if (isCell(commitment)) return explainCell(commitment, assessment, setting);
  const plan = planAt(input.plan, asOf);
  const chosen = promiseNamed("COMMITMENT", commitment, plan, session);
  const finding = assessment.findings.find((finding) => finding.commitment === chosen);
  if (finding === undefined) return 2;
  const source = plan.commitments.find(({ id }) => id === chosen)?.source;
  const shown = numbered(finding, setting);
  session.terminal.write([
    ...titleLines(assessment, setting),
    "",
    ...treeLines(explain(shown, session.locale, input.register), session.terminal),
    ...(source === undefined ? [] : quoteLines(source, setting)),
    ...evidenceLines(finding.evidence, setting),
    ...(await remarkLines(criteriaOf(finding, lawOfDay(input, moment).criteria), setting)),
  ]);
  return 0;
}

/** Records by their number in the list below the tree; by what was done, where the list has them not. */
function numbered(finding: Finding, setting: Setting): Finding {
  const numbers = new Map(finding.evidence.map(({ record }, index) => [record, index + 1]));
  const actOf = actNames(setting);
  const nameOf = (id: string) => {
    const number = numbers.get(id);
    return number === undefined ? actOf(id) : setting.words.explain.recordNo(number);
  };
  const evidence = finding.evidence.map((one) => ({ ...one, record: nameOf(one.record) }));
  return { ...renamed(finding, nameOf), evidence };
}

const quoteLines = ({ quote, lines }: Source, { words, terminal }: Setting): readonly string[] => [
  "",
  terminal.palette.bold(words.explain.printed([...new Set(lines)].join("–"))),
  ...wrap(marked(sanitize(quote)), terminal.width - 2).map((line) => `  ${line}`),
];
