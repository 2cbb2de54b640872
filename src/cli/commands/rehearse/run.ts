import type { Amendment } from "../../../model/plan/amendment.js";
import { parseAmendment } from "../../../model/plan/parse-amendment.js";
import { rehearse, type Rehearsal } from "../../../rules/change/rehearse.js";
import { changeSpeech } from "../../print/change-speech.js";
import { loadInput } from "../../read/input.js";
import { load } from "../../read/load.js";
import { rehearsalLines } from "../../print/rehearsal-lines.js";
import { lawfulMoment } from "../../read/law-of-day.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";

/**
 * Try a draft amendment on the facts as they are: what it changes, which findings would turn, and which of them only
 * because the goal moved.
 *
 * With `--format json` it prints `{ formatVersion: 1, draft, before, after, changes, turned }`: the draft, two assessments
 * and the changes of the plan as the library has them; `turned` are `{ commitment, how, goalMoved }`.
 */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const { draft: file, format } = request;
  const input = await loadInput(request, session);
  if (input === null) return 2;
  const draft = (await load(file, (value) => parseAmendment(value, input.plan), session, "amendment"))?.value;
  if (draft === undefined) return 2;
  const moment = await lawfulMoment(input.plan, request, session);
  if (moment === null) return 2;
  const rehearsal = rehearse(input.plan, input.register, moment, draft);
  const setting = { ...session, ...input };
  if (format === "json") printJson(draft, rehearsal, session);
  else session.terminal.write(rehearsalLines(draft, rehearsal, setting, await changeSpeech(session)));
  return 0;
}

function printJson(draft: Amendment, { turned, ...rest }: Rehearsal, { terminal }: Session): void {
  const told = turned.map(({ commitment, how, goalMoved }) => ({ commitment, how, goalMoved }));
  terminal.write([JSON.stringify({ formatVersion: 1, draft, ...rest, turned: told }, null, 2)]);
}
