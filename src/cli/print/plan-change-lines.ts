import { planChangeText, type Versions } from "../../locale/say/plan-changes.js";
import { capital, textIn } from "../../locale/say/values.js";
import type { CommitmentChange } from "../../rules/change/plan-diff.js";
import type { ChangeSpeech } from "./change-speech.js";
import { dashed } from "../terminal/indented.js";
import type { Session } from "../session.js";
import { sanitize, wrap } from "../terminal/width.js";

/** A promise, and what is changed in it. */
export function changeLines(
  change: CommitmentChange,
  versions: Versions,
  { terminal }: Session,
  locale: ChangeSpeech,
): readonly string[] {
  const promise = [versions.after, versions.before]
    .flatMap(({ commitments }) => commitments)
    .find(({ id }) => id === change.commitment);
  const head = textIn(promise?.title, locale.language) ?? "";
  return [
    ...wrap(sanitize(head), terminal.width - 2).map((line) => `  ${line}`),
    ...planChangeText(change, versions, locale).flatMap((text) => dashed(capital(text), terminal.width, 4)),
  ];
}
