import { inLanguage } from "../../../model/values/wording.js";
import { planChangeText, promiseText } from "../../../locale/say/plan-changes.js";
import { capital, list, textIn } from "../../../locale/say/values.js";
import { oldestFirst } from "../../../model/plan/amendment.js";
import type { Plan } from "../../../model/plan/plan.js";
import { historyOf, type CommitmentChange } from "../../../rules/change/plan-diff.js";
import { planAt } from "../../../rules/plan-at.js";
import { changeSpeech, type ChangeSpeech } from "../../print/change-speech.js";
import { dashed } from "../../terminal/indented.js";
import { loadPlan } from "../../read/input.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { headLines, planRow } from "../../terminal/title.js";
import { promiseNamed } from "../../read/promise-named.js";
import { sanitize, wrap } from "../../terminal/width.js";

/**
 * Show what a promise was as issued, and what every amendment made of it.
 *
 * With `--format json` it prints `{ formatVersion: 1, plan, commitment, history }`, the history of the library as it is:
 * `[{ amendment, on, change: { commitment, kind, fields: [{ at, before, after }] } }]`.
 */
export async function run(
  { plan: file, commitment, format }: RequestOf<typeof command>,
  session: Session,
): Promise<ExitCode> {
  const plan = await loadPlan(file, session);
  if (plan === null) return 2;
  const { terminal } = session;
  const id = promiseNamed("COMMITMENT", commitment, planAt(plan, LAST), session);
  if (id === null) return 2;
  const { version, title } = plan;
  const told = { formatVersion: 1, plan: { id: plan.id, version, title }, commitment: id };
  terminal.write(
    format === "json"
      ? [JSON.stringify({ ...told, history: historyOf(plan, id) }, null, 2)]
      : historyLines(plan, id, session, await changeSpeech(session)),
  );
  return 0;
}

/** All amendments are in force by then. */
const LAST = "9999-12-31";

function historyLines(plan: Plan, id: string, session: Session, locale: ChangeSpeech): readonly string[] {
  const { terminal, words } = session;
  const { bold } = terminal.palette;
  const issued = plan.commitments.find((commitment) => commitment.id === id);
  const { title, source } = planAt(plan, LAST).commitments.find((commitment) => commitment.id === id) ?? {};
  const name = `${textIn(title, locale.language) ?? ""} (${source?.clause ?? ""})`;
  const amended = historyOf(plan, id).flatMap(({ amendment, change }) => [
    "",
    ...amendmentLines(plan, amendment, change, session, locale),
  ]);
  return [
    ...headLines([planRow(plan, session), [words.history.promise, name]], null, session),
    ...(issued === undefined
      ? []
      : [
          "",
          bold(words.history.original),
          ...promiseText({ commitment: issued, plan }, locale).flatMap((text) =>
            dashed(capital(text), terminal.width),
          ),
        ]),
    ...(amended.length === 0 ? ["", words.history.none] : amended),
  ];
}

/** One amendment: its number and day, who signed it and why, and what it made of the promise. */
function amendmentLines(
  plan: Plan,
  amendment: string,
  change: CommitmentChange,
  { terminal, words }: Session,
  locale: ChangeSpeech,
): readonly string[] {
  const sorted = oldestFirst(plan.amendments);
  const at = sorted.findIndex((one) => one.id === amendment);
  const found = sorted[at];
  if (found === undefined) return [];
  const versions = {
    before: planAt({ ...plan, amendments: sorted.slice(0, at) }, found.on),
    after: planAt({ ...plan, amendments: sorted.slice(0, at + 1) }, found.on),
  };
  const head = words.history.amendment(found.number, locale.dates.day(found.on));
  const texts = [
    ...planChangeText(change, versions, locale),
    ...(found.signers.length === 0 ? [] : [words.history.signed(list(found.signers))]),
    words.history.reason(inLanguage(found.reason, locale.language).replace(/\.$/, "")),
  ];
  return [
    ...wrap(sanitize(head), terminal.width).map(terminal.palette.bold),
    ...texts.flatMap((text) => dashed(capital(text), terminal.width)),
  ];
}
