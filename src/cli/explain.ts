import { describe } from "../locale/describe.js";
import { explain } from "../locale/explain.js";
import { suggestions } from "../model/suggestions.js";
import { evaluate } from "../rules/evaluate.js";
import { planAt } from "../rules/plan-at.js";
import { evidenceLines } from "./evidence.js";
import { loadInput } from "./input.js";
import type { Setting } from "./setting.js";
import { questionOf, type Request } from "./request.js";
import type { ExitCode, Session } from "./session.js";
import { titleLines } from "./title.js";
import { treeLines } from "./tree.js";
import { harmless, wrap } from "./width.js";

/** Show all that one finding rests on: the plan's own words, every requirement, the records and their papers. */
export async function explainOne(
  { judging, commitment }: Extract<Request, { command: "explain" }>,
  session: Session,
): Promise<ExitCode> {
  const { terminal, locale } = session;
  const input = await loadInput(judging, session);
  if (input === null) return 2;
  const assessment = evaluate(input.plan, input.register, questionOf(judging));
  const finding = assessment.findings.find((finding) => finding.commitment === commitment);
  if (finding === undefined) {
    const nearest = suggestions()(
      commitment,
      assessment.findings.map((each) => each.commitment),
    );
    terminal.complain([
      harmless(
        describe(
          { code: "unknown-id", path: ["COMMITMENT"], kind: "commitment", found: commitment, nearest },
          locale,
        ),
      ),
    ]);
    return 2;
  }
  const source = planAt(input.plan, judging.asOf).commitments.find(({ id }) => id === commitment)?.source;
  const setting: Setting = { ...session, ...input };
  terminal.write([
    ...titleLines(assessment, setting),
    "",
    ...treeLines(explain(finding, locale), terminal),
    ...(source === undefined ? [] : quoteLines(source.quote, source.lines, setting)),
    ...evidenceLines(finding.evidence, setting),
  ]);
  return 0;
}

const quoteLines = (
  quote: string,
  lines: readonly number[],
  { words, terminal }: Setting,
): readonly string[] => [
  "",
  terminal.palette.bold(words.explain.printed([...new Set(lines)].join("–"))),
  ...wrap(`“${harmless(quote)}”`, terminal.width - 2).map((line) => `  ${line}`),
];
