import { STATUSES, totalsText, type Assessment } from "phoihop";
import { remarkText } from "phoihop/findings";
import { html } from "htl";
import { statusMark } from "./finding.ts";
import { inPieces } from "./in-pieces.ts";
import type { Setting } from "./setting.ts";
import { unfolding } from "./unfolding.ts";

/** The sums of a review: how many are met at least and at most, and how many findings of every status. */
export function totalsView(
  { totals, remarks }: Pick<Assessment, "totals" | "remarks">,
  setting: Setting,
): HTMLElement {
  const { words, speech } = setting;
  return html`<div class="totals">
    <p class="sum">${totalsText(totals, speech)}</p>
    ${boundsBar(totals, setting)}
    <ul class="counts">
      ${STATUSES.filter((status) => totals.byStatus[status] > 0).map(
        (status) =>
          html`<li><b>${speech.number(totals.byStatus[status])}</b> ${statusMark(status, setting)}</li>`,
      )}
    </ul>
    ${
      remarks.length === 0
        ? null
        : unfolding(
            html`<details class="unfold">
              <summary>${words.findings.remarks} (${remarks.length})</summary>
            </details>`,
            () => [
              inPieces(
                html`<ul class="sentences"></ul>`,
                remarks,
                (remark) => html`<li>${remarkText(remark, speech)}</li>`,
                setting,
              ),
            ],
          )
    }
  </div>`;
}

/** What is certain, what is possible beyond it, and the rest; never one percentage, which would hide the unknown. */
function boundsBar(
  { met, commitments, notApplicable }: Assessment["totals"],
  { words }: Setting,
): HTMLElement {
  const of = commitments - notApplicable;
  const share = (count: number) => `flex-grow: ${count}`;
  return html`<div class="bounds" role="img" aria-label=${words.findings.possibleKey(met.from, met.to, of)}>
    <span class="definite" style=${share(met.from)}></span>
    <span class="possible" style=${share(met.to - met.from)}></span>
    <span class="rest" style=${share(of - met.to)}></span>
  </div>`;
}
