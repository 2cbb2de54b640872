import { inLanguage } from "../../../model/values/wording.js";
import { stretchText } from "../../../locale/say/changes.js";
import { findingText, statusText } from "../../../locale/say/phrases.js";
import { reasonText } from "../../../locale/say/reason.js";
import { evaluate } from "../../../rules/evaluate.js";
import { timeline, type CommitmentTimeline, type Timeframe } from "../../../rules/time/timeline.js";
import { changeSpeech } from "../../print/change-speech.js";
import { paintOf } from "../../print/finding-table.js";
import { loadInput } from "../../read/input.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import type { Setting } from "../../setting.js";
import { barLines } from "../../print/timeline-bars.js";
import { headLines, sourceRows } from "../../terminal/title.js";
import { promiseNamed } from "../../read/promise-named.js";
import { planAt } from "../../../rules/plan-at.js";
import { sanitize, wrap } from "../../terminal/width.js";

type Asked = RequestOf<typeof command>;

/**
 * Show the status of every commitment through time, a line for each; of one commitment alone, every stretch with its
 * reason.
 *
 * With `--format json` it prints `{ formatVersion: 1, plan, register, from, to, knownBy, timelines }`, the timelines of the
 * library as they are: `{ commitment, title, stretches: [{ from, to, status, verdict }] }`.
 */
export async function run(asked: Asked, session: Session): Promise<ExitCode> {
  const input = await loadInput(asked, session);
  if (input === null) return 2;
  const { format } = asked;
  const window = windowOf(asked);
  const all = timeline(input.plan, input.register, window);
  const commitment =
    asked.commitment === undefined
      ? undefined
      : promiseNamed("--commitment", asked.commitment, planAt(input.plan, window.to), session);
  if (commitment === null) return 2;
  const chosen = all.filter(({ commitment: id }) => commitment === undefined || id === commitment);
  const setting = { ...session, ...input };
  if (format === "json") printJson(window, chosen, setting);
  else
    session.terminal.write([
      ...titleOf(window, setting),
      "",
      ...(commitment === undefined
        ? barLines(chosen, window, setting)
        : await stretchLines(chosen, window, setting)),
    ]);
  return 0;
}

const windowOf = ({ from, to, knownBy }: Asked): Timeframe => ({
  from,
  to,
  ...(knownBy !== undefined && { knownBy }),
});

function printJson(
  { from, to, knownBy }: Timeframe,
  timelines: readonly CommitmentTimeline[],
  { plan, register, terminal }: Setting,
): void {
  const told = {
    formatVersion: 1,
    plan: { id: plan.id, version: plan.version, title: plan.title },
    register: { id: register.id, nature: register.nature, title: register.title },
    from,
    to,
    knownBy: knownBy ?? null,
    timelines,
  };
  terminal.write([JSON.stringify(told, null, 2)]);
}

function titleOf({ from, to, knownBy }: Timeframe, setting: Setting): readonly string[] {
  const { words, locale } = setting;
  const known = knownBy === undefined ? [] : [words.review.knownBy(locale.dates.day(knownBy))];
  const days = words.timeline.days(locale.dates.day(from), locale.dates.day(to));
  return headLines(
    [...sourceRows(setting), [words.timeline.window, [days, ...known].join("; ")]],
    setting.register,
    setting,
  );
}

/** Every stretch with the reason for what was found on its first day. */
async function stretchLines(
  timelines: readonly CommitmentTimeline[],
  { knownBy }: Timeframe,
  { plan, register, ...session }: Setting,
): Promise<readonly string[]> {
  const { terminal, locale } = session;
  const { palette, width } = terminal;
  const speech = await changeSpeech(session);
  const { calendar, law } = await import("../../../law/index.js");
  return timelines.flatMap(({ commitment, title, stretches }) => [
    ...wrap(sanitize(inLanguage(title, locale.language)), width).map(palette.bold),
    ...stretches.flatMap((stretch) => {
      const moment = { asOf: stretch.from, law, calendar, ...(knownBy !== undefined && { knownBy }) };
      const { findings } = evaluate(plan, register, moment);
      const finding = findings.find((one) => one.commitment === commitment);
      const why = finding === undefined ? "" : sanitize(reasonText(finding, locale));
      const word = finding === undefined ? statusText(stretch.status, locale) : findingText(finding, locale);
      return [
        ...wrap(stretchText(stretch, word, speech), width - 2).map(
          (line) => `  ${paintOf(stretch.status, palette)(line)}`,
        ),
        ...wrap(why, width - 4).map((line) => `    ${line}`),
      ];
    }),
  ]);
}
