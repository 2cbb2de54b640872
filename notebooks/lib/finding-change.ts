import { textIn } from "./text-in.ts";
import { reasonText, type Finding } from "phoihop";
import type { FindingChange } from "phoihop/change";
import { html } from "htl";
import { findingMark } from "./finding.ts";
import type { Setting } from "./setting.ts";

/** A finding that was one thing and is, or would be, another. */
export type Moved = Pick<FindingChange, "how" | "before" | "after">;

/** One finding before and after, with what is said of the change below. */
export function movedItem(
  moved: Moved,
  notes: readonly (readonly [label: string, text: string])[],
  setting: Setting,
): HTMLElement {
  const { words, speech, language } = setting;
  const finding = moved.after ?? moved.before;
  const now = moved.after === null ? "" : reasonText(moved.after, speech);
  const told = [...notes, [words.change.now, now] as const].filter(([, text]) => text !== "");
  return html`<article class="moved">
    <p class="title">${textIn(finding?.title, language)}</p>
    <p class="meta"><span lang="vi">${finding?.clause}</span> · <code>${finding?.commitment}</code></p>
    <p>
      ${markOf(moved.before, setting)} → ${markOf(moved.after, setting)} (${speech.changes.how[moved.how]})
    </p>
    <dl>
      ${told.map(
        ([label, text]) =>
          html.fragment`<dt>${label}</dt>
            <dd>${capital(text)}</dd>`,
      )}
    </dl>
  </article>`;
}

const markOf = (finding: Finding | null, setting: Setting): Node | string =>
  finding === null ? "–" : findingMark(finding, setting);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
