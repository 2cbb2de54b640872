import { inLanguage } from "../../../model/values/wording.js";
import { say } from "../../../locale/say/by-code.js";
import { marked, capital } from "../../../locale/say/values.js";
import { inspectLaw } from "../../../rules/criteria/inspect-law.js";
import { inspect, type PlanRemark } from "../../../rules/inspect.js";
import { lawFor } from "../../../rules/inspection/law-for.js";
import { unprovedUnits } from "../../../rules/assessment/unproved-units.js";
import { unitLines } from "../../print/unit-lines.js";
import { loadPlan } from "../../read/input.js";
import { loadLaw } from "../../read/load-law.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { lawLines } from "../../print/law/law-lines.js";
import { tableLines } from "../../terminal/table.js";
import { sanitize, wrap } from "../../terminal/width.js";

/** List what is wrong or silent in the plan's own text. Such remarks are no fault of the input, so it ends with 0. */
export async function run(
  { plan: file, law: lawFile, format }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const plan = await loadPlan(file, session);
  const law = plan && (await loadLaw(lawFile, plan, session));
  if (plan === null || law === null) return 2;
  const remarks = inspect(plan);
  const units = unprovedUnits(plan);
  const lawful = inspectLaw(lawFor(law, plan));
  const hasLaw = lawful.criteria > 0;
  const { terminal, words, locale } = session;
  const { id, version, title } = plan;
  if (format === "json")
    terminal.write([
      JSON.stringify(
        { formatVersion: 1, plan: { id, version, title }, remarks, units, ...(hasLaw && lawful) },
        null,
        2,
      ),
    ]);
  else {
    const head = words.inspect.title(sanitize(inLanguage(title, locale.language)), remarks.length);
    terminal.write([
      ...wrap(head, terminal.width).map(terminal.palette.bold),
      "",
      ...remarkLines(remarks, session),
      "",
      ...unitLines(units, plan, session),
      ...(hasLaw ? await lawLines(lawful, session) : []),
    ]);
  }
  return 0;
}

function remarkLines(
  remarks: readonly PlanRemark[],
  { words, terminal, locale }: Session,
): readonly string[] {
  const { bold, dim } = terminal.palette;
  const columns = [
    { title: locale.labels.columns.clause, width: 20 },
    { title: words.inspect.remark, width: 44 },
    { title: words.inspect.printed, width: 32 },
  ];
  const rows = remarks.map((remark) => {
    const { clause, lines, quote } = remark.source;
    return {
      cells: [
        { text: `${sanitize(clause)}\n(${words.inspect.line([...new Set(lines)].join("–"))})` },
        { text: capital(sanitize(say(locale.inspection.about, remark.code, remark))) },
        { text: marked(sanitize(quote)), paint: dim },
      ],
    };
  });
  return tableLines({ columns, rows, heading: bold, label: dim }, terminal.width);
}
