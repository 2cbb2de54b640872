import { statusText, type Assessment, type Plan, type Register } from "phoihop";
import { CHANGES, compare, maturedBetween, type Comparison } from "phoihop/change";
import { inLanguage } from "phoihop/plan";
import { html } from "htl";
import { byLaw } from "./by-law.ts";
import { comparisonView } from "./comparison.ts";
import type { Moment } from "./moment-input.ts";
import { reviewBefore, type Review } from "./own-reviews.ts";
import type { Setting } from "./setting.ts";

/** What changed since the last review (từ lần rà soát trước). */
export interface Since {
  readonly review: Review;
  readonly comparison: Comparison;
  readonly onFile: ReturnType<typeof maturedBetween>;
  /** Entries that the register has more, and that it has no longer. */
  readonly more: number;
  readonly fewer: number;
}

interface Facts {
  readonly plan: Plan;
  readonly register: Register;
  readonly moment: Moment;
  /** Only what is looked at. */
  readonly shown: Assessment;
}

/** Compare with the last review; null where there was none of this register. */
export function sinceLast(
  reviews: readonly Review[],
  { plan, register, moment, shown }: Facts,
): Since | null {
  const review = reviewBefore(reviews, register, moment.asOf);
  if (review === null) return null;
  const { asOf, knownBy } = review;
  const then = byLaw({ asOf, ...(knownBy !== null && { knownBy }) });
  const before = { plan, register: review.register, ...then };
  const whole = compare(before, { plan, register, ...byLaw(moment) });
  const looked = new Set(shown.findings.map(({ commitment }) => commitment));
  const isWhole = shown.findings.length === whole.after.findings.length;
  const changes = whole.changes.filter(({ commitment }) => isWhole || looked.has(commitment));
  const [old, now] = [entriesOf(review.register, then), entriesOf(register, moment)];
  return {
    review,
    comparison: { ...whole, changes },
    onFile: maturedBetween(before, moment.asOf),
    more: [...now].filter((id) => !old.has(id)).length,
    fewer: [...old].filter((id) => !now.has(id)).length,
  };
}

const entriesOf = ({ records, statements, decisions }: Register, { knownBy }: Partial<Moment>) =>
  new Set(
    [...records, ...statements, ...decisions].flatMap(({ id, recorded }) =>
      knownBy === undefined || recorded <= knownBy ? [id] : [],
    ),
  );

/** So many changes fit on the first screen. */
const ROWS = 4;

/** The same in its place on the first screen: how many moved which way, and the worse news by name. */
export function sinceOnScreen(slot: Element | null, since: Since | null, setting: Setting): void {
  const { words, speech, language } = setting;
  const { since: said } = words.change;
  const title = html`<h2>${said.title}</h2>`;
  if (since === null) return slot?.replaceChildren(title, html`<p class="brief-more">${said.none}</p>`);
  const moved = movedIn(since);
  slot?.replaceChildren(
    title,
    html`<p class="brief-more">${sinceText(since, setting)}</p>`,
    html`<ul>
      ${moved.slice(0, ROWS).map(
        ({ commitment, before, after }) =>
          html`<li>
            <a class="clamp" href=${`#finding-${encodeURIComponent(commitment)}`}
              >${titleOf(before, after, language)}</a
            >
            <span class="clamp"
              >${[before, after].map((each) => (each === null ? "–" : statusText(each.status, speech))).join(" → ")}</span
            >
          </li>`,
      )}
    </ul>`,
    ...(moved.length > ROWS
      ? [html`<p class="brief-more">… ${speech.report.brief.more(moved.length - ROWS)}</p>`]
      : []),
  );
}

type Moved = Comparison["changes"][number];

const titleOf = (before: Moved["before"], after: Moved["after"], language: Setting["language"]) => {
  const title = (after ?? before)?.title;
  return title === undefined ? "" : inLanguage(title, language);
};

/** The worse news first. */
const movedIn = ({ comparison: { changes } }: Since) =>
  changes
    .filter(({ how }) => how !== "unchanged")
    .toSorted((a, b) => CHANGES.indexOf(a.how) - CHANGES.indexOf(b.how));

function sinceText(since: Since, { words, speech }: Setting): string {
  const { since: said } = words.change;
  const { review, comparison, more, fewer } = since;
  const counts = CHANGES.map((how) => ({
    how: speech.changes.how[how],
    count: comparison.changes.filter((change) => change.how === how).length,
  })).filter(({ count }) => count > 0);
  const isSame = comparison.changes.every(({ how }) => how === "unchanged");
  return [
    said.of(speech.dates.short(review.saved), speech.dates.short(review.asOf)),
    isSame ? said.same(comparison.changes.length) : said.moved(counts),
    said.entries(more, fewer),
  ].join(" ");
}

/** Every change since the last review with its causes; one line where there was none. */
export const sinceView = (
  since: Since | null,
  sources: Omit<Facts, "moment" | "shown">,
  setting: Setting,
): Node =>
  since === null
    ? html`<p>${setting.words.change.since.none}</p>`
    : html`<div>
        <p>${sinceText(since, setting)}</p>
        ${comparisonView(
          since.comparison,
          { plan: sources.plan, registers: [sources.register, since.review.register], onFile: since.onFile },
          setting,
        )}
      </div>`;
