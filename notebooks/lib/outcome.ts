import { issueTexts, type Plan, type Register } from "phoihop";
import { html } from "htl";
import { markedCopies } from "./marked-copies.ts";
import { droppedPlan } from "./dropped-plan.ts";
import type { NamedFile } from "./read-register.ts";
import type { Setting } from "./setting.ts";
import type { Odd, Outcome } from "./work/read-files.ts";

/** What the one who brought files has to know besides. */
interface About {
  readonly plan: Plan;
  readonly still: string;
  readonly files: readonly NamedFile[];
  /** The register with which they were to be united. */
  readonly into: Register | null;
}

/** What became of files, for whoever brought them: every fault with its sheet and cell, and what the results rest on meanwhile. */
export function outcomeText(outcome: Outcome, about: About, setting: Setting): readonly Node[] {
  const { words, speech } = setting;
  const { register } = words;
  const { still, into } = about;
  switch (outcome.code) {
    case "reading":
      return [html`<p>${register.reading(outcome.file)}</p>`];
    case "several-files":
      return [html`<p class="fault">${register.severalFiles} ${still}</p>`];
    case "paper":
      return [html`<p class="fault">${register.paper(outcome.file)} ${still}</p>`];
    case "unknown-file":
      return [html`<p class="fault">${register.unknownFile(outcome.file)} ${still}</p>`];
    case "other-file":
      return [html`<p class="fault">${outcome.file}: ${register.otherFile[outcome.what]} ${still}</p>`];
    case "plan-book":
      return [html`<p class="fault">${words.plans.book(outcome.file)} ${still}</p>`];
    case "plan":
      return [...droppedPlan(outcome.file, outcome.plan, still, setting), ...oddities(outcome.odd, setting)];
    case "refused": {
      const { issues, odd } = outcome;
      const head = register.refused(outcome.file, issues.length);
      const sound = soundAmong(outcome);
      return [
        html`<p class="fault"><strong>${head}</strong> ${still}</p>`,
        ...(sound.length === 0 ? [] : [html`<p>${register.sound(sound.join(", "))}</p>`]),
        ...markedCopies(outcome.marked, about, setting),
        sentences(issueTexts(issues, speech), register.others),
        ...oddities(odd, setting),
      ];
    }
    case "read": {
      const { records, subjects } = outcome.register;
      const { odd, file } = outcome;
      const head =
        into === null
          ? register.read(file, records.length, Object.keys(subjects).length)
          : register.united(file, into.records.length, records.length);
      return [
        html`<p>${head}</p>`,
        ...oddities(odd, setting),
        ...markedCopies(outcome.marked, about, setting),
      ];
    }
  }
}

/** The workbooks in which nothing is wrong; none where a fault cannot be put down to a file. */
function soundAmong({ issues, returned }: Extract<Outcome, { code: "refused" }>): readonly string[] {
  const faulty = issues.map(
    (issue) => issue.cell?.split("!")[0] ?? ("file" in issue ? issue.file : undefined),
  );
  return faulty.includes(undefined) ? [] : returned.filter((file) => !faulty.includes(file));
}

function oddities(odd: Odd["odd"], { words: { register }, speech }: Setting): readonly Node[] {
  if (odd.length === 0) return [];
  return [
    html`<details>
      <summary>${register.oddities(odd.length)}</summary>
      ${sentences(issueTexts(odd, speech), register.others)}
    </details>`,
  ];
}

/** So many can be read; of a file full of garbage the others would only bury them. */
const MOST = 50;

export const sentences = (all: readonly string[], others: (count: number) => string): HTMLElement =>
  html`<ul class="sentences">
    ${all.slice(0, MOST).map((text) => html`<li>${text}</li>`)}
    ${all.length > MOST ? html`<li>${others(all.length - MOST)}</li>` : null}
  </ul>`;
