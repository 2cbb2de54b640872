import { issueTexts } from "phoihop";
import {
  acrossSections,
  acrossSentence,
  acrossSummary,
  type AcrossPlans,
  type AcrossSection,
  type PortfolioTotals,
} from "phoihop/portfolio";
import { html } from "htl";
import type { AcrossSetting } from "./across-setting.ts";
import { acrossTable } from "./across-table.ts";
import type { JudgedPlans } from "./judging.ts";
import { headOnPaper } from "./on-paper.ts";
import { totalsView } from "./totals.ts";
import { turn } from "./turn.ts";
import { unfolding } from "./unfolding.ts";

/** The first screen of many plans: how many they are, where their promises stand in one sentence, and the sums. */
export function acrossHead(across: AcrossPlans, setting: AcrossSetting): HTMLElement {
  const { speech } = setting;
  const { totals, issues, reviews } = across;
  const { title, warnings, notes } = acrossSummary(across, speech);
  headOnPaper(title);
  const judged = reviews.length === 0 ? null : totals;
  return html`<section class="about">
    ${warnings.map((text) => html`<p class="invented">${text}</p>`)}
    <p>${title}.</p>
    <h1>${judged === null ? speech.portfolio.tables.reviews.none : `${acrossSentence(judged, speech)}.`}</h1>
    ${judged === null ? null : totalsView(sumsOf(judged), setting)}
    ${notes.map((text) => html`<p>${text}</p>`)}
    ${issues.length === 0 ? null : html`<p><a href="#issues">${speech.portfolio.issues(issues.length)}</a></p>`}
  </section>`;
}

/** The sums of all plans, as those of one are shown. */
function sumsOf({ findings, notApplicable, metFrom, metTo, byStatus }: PortfolioTotals) {
  const met = { from: metFrom, to: metTo };
  return {
    totals: { commitments: findings, notApplicable, met, metInAnyReading: met, byStatus },
    remarks: [],
  };
}

/** What many plans come to, and the tables that say it. */
export interface ToldPlans extends JudgedPlans {
  readonly sections: readonly AcrossSection[];
}

export const toldPlans = (judged: JudgedPlans, { speech }: AcrossSetting): ToldPlans => ({
  ...judged,
  sections: acrossSections(judged.across, speech),
});

/** One of the tables; nothing where there is none, as where nothing is amiss. */
export async function acrossPart(
  name: AcrossSection["name"],
  { across, sections }: ToldPlans,
  setting: AcrossSetting,
): Promise<Node> {
  await turn();
  const section = sections.find((each) => each.name === name);
  if (section === undefined) return document.createTextNode("");
  return acrossTable(section, setting, (row) => (name === "issues" ? faultsOf(across, row, setting) : null));
}

/** What is wrong in a plan or register that was refused, fault by fault. */
function faultsOf(
  { issues }: AcrossPlans,
  row: number,
  { speech, across }: AcrossSetting,
): HTMLElement | null {
  const fault = issues[row]?.fault;
  if (fault === undefined || !("issues" in fault)) return null;
  const { count, issues: own } = fault;
  return unfolding(
    html`<details class="unfold">
      <summary>${across.faults(count)}</summary>
    </details>`,
    () => [
      html`<ul class="sentences">
        ${issueTexts(own, speech).map((text) => html`<li>${text}</li>`)}
      </ul>`,
    ],
  );
}
