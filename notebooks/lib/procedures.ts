import { textIn } from "./text-in.ts";
import { inLanguage, type Plan, type Procedure } from "phoihop";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import type { Setting } from "./setting.ts";

type Stage = Procedure["stages"][string];
type Basis = NonNullable<Procedure["basis"]>[number];

/** The ways that subjects go: stage by stage, with the paper that proves it and the time the law allows. */
export const procedureList = ({ procedures }: Plan, setting: Setting): HTMLElement =>
  html`<div class="procedures">
    ${Object.values(procedures).map((each) => procedureView(each, setting))}
  </div>`;

function procedureView(procedure: Procedure, setting: Setting): HTMLElement {
  const { words, language } = setting;
  const { title, subject, stages, ends, basis = [] } = procedure;
  const early = Object.values(ends).map((end) => inLanguage(end.title, language));
  return html`<details>
    <summary>
      ${inLanguage(title, language)} (${inLanguage(subject, language)}): ${Object.keys(stages).length}
    </summary>
    ${dataTable(
      inLanguage(title, language),
      [
        { head: words.further.stage, cell: (stage) => inLanguage(stage.title, language) },
        { head: words.plan.proof, cell: (stage) => proofText(stage, setting) },
        { head: words.plan.limit, cell: (stage) => limitText(stage, procedure, setting) },
      ],
      Object.values(stages),
    )}
    ${early.length === 0 ? null : html`<p>${words.plan.ends}: ${early.join(", ")}.</p>`}
    ${basis.length === 0 ? null : html`<p>${words.plan.basis}: ${basis.map((each) => basisText(each, setting)).join("; ")}.</p>`}
  </details>`;
}

const proofText = ({ proof }: Stage, { speech }: Setting) =>
  proof.map((kind) => speech.terms.documents[kind]).join(", ");

function limitText({ limit, stands, repeats }: Stage, { stages }: Procedure, setting: Setting): string {
  const { words, language } = setting;
  const parts: string[] = [];
  if (limit !== undefined) {
    const after = textIn(stages[limit.after]?.title, language) ?? limit.after;
    parts.push(
      `${words.plan.limitText(limit.atMost, limit.unit, after)} (${basisText(limit.basis, setting)})`,
    );
  }
  if (stands !== undefined) parts.push(words.plan.stands(stands.years));
  if (repeats === true) parts.push(words.plan.repeats);
  return parts.join("; ");
}

const basisText = ({ instrument, article, confidence }: Basis, { words }: Setting) =>
  `${[article, instrument].filter((part) => part !== undefined).join(", ")}; ${words.plan.confidences[confidence]}`;
