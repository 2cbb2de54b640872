import type { Assessment, Plan, Register } from "phoihop";
import { criteriaOf, criterionParts, isTelling, judgeLaw, type LegalRemark } from "phoihop/law";
import { html } from "htl";
import type { byLaw } from "./by-law.ts";
import type { Setting } from "./setting.ts";

/** What the law says of the acts behind the findings that are shown, each remark once. */
export function remarksOn(
  { findings }: Assessment,
  { plan, register }: { readonly plan: Plan; readonly register: Register },
  moment: ReturnType<typeof byLaw>,
): readonly LegalRemark[] {
  const { criteria } = judgeLaw(plan, register, moment.law, moment);
  return [...new Set(findings.flatMap((finding) => criteriaOf(finding, criteria)))].filter(isTelling);
}

const ORDER: readonly LegalRemark["verdict"][] = ["unmet", "unknown", "met"];

/** The remarks in lists by what came of them: what does not comply first, and open. */
export function lawView(remarks: readonly LegalRemark[], setting: Setting): HTMLElement {
  const { words, speech } = setting;
  if (remarks.length === 0) return html`<p>${words.further.noLaw}</p>`;
  return html`<div class="law">
    ${ORDER.map((verdict) => {
      const own = remarks.filter((remark) => remark.verdict === verdict);
      if (own.length === 0) return null;
      return html`<details class="unfold" open=${verdict === "unmet"}>
        <summary>${words.further.lawCount(speech.criteria.verdict[verdict], own.length)}</summary>
        <ul>
          ${own.map((remark) => remarkItem(remark, setting))}
        </ul>
      </details>`;
    })}
  </div>`;
}

function remarkItem(remark: LegalRemark, { speech }: Setting): HTMLElement {
  const { act, statement, why, law } = criterionParts(remark, speech);
  return html`<li>
    <p>${act}: ${statement}</p>
    <p class="meta">${[...why, ...law].join("; ")} (${remark.criterion})</p>
  </li>`;
}
