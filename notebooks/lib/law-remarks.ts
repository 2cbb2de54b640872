import { criterionParts, type LegalRemark } from "phoihop/law";
import { html } from "htl";
import { inPieces } from "./in-pieces.ts";
import type { Setting } from "./setting.ts";
import { unfolding } from "./unfolding.ts";

const ORDER: readonly LegalRemark["verdict"][] = ["unmet", "unknown", "met"];

/** The remarks in lists by what came of them: what does not comply first, and open. */
export function lawView(remarks: readonly LegalRemark[], setting: Setting): HTMLElement {
  const { words, speech } = setting;
  if (remarks.length === 0) return html`<p>${words.further.noLaw}</p>`;
  return html`<div class="law">
    ${ORDER.map((verdict) => {
      const own = remarks.filter((remark) => remark.verdict === verdict);
      if (own.length === 0) return null;
      return unfolding(
        html`<details class="unfold" open=${verdict === "unmet"}>
          <summary>${words.further.lawCount(speech.criteria.verdict[verdict], own.length)}</summary>
        </details>`,
        () => [inPieces(html`<ul></ul>`, own, (remark) => remarkItem(remark, setting), setting)],
      );
    })}
  </div>`;
}

function remarkItem(remark: LegalRemark, { speech }: Setting): HTMLElement {
  const { act, statement, why, law } = criterionParts(remark, speech);
  return html`<li>
    <p>${act}: ${statement}</p>
    <p class="meta">${[...why, ...law].join("; ")} · <code>${remark.criterion}</code></p>
  </li>`;
}
