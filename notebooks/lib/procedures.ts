import { textIn } from "./text-in.ts";
import type { Plan } from "phoihop";
import { inLanguage, type Procedure } from "phoihop/plan";
import { law } from "phoihop/law";
import { html } from "htl";
import { dataTable } from "./data-table.ts";
import type { Setting } from "./setting.ts";

type Stage = Procedure["stages"][string];
type Basis = NonNullable<Procedure["basis"]>[number];

/** The ways that subjects go: stage by stage, with the paper that proves it and the time the law allows. */
export const procedureList = ({ procedures }: Plan, setting: Setting): HTMLElement =>
  html`<div class="procedures">
    ${Object.entries(procedures).map(([id, each]) => procedureView(id, each, setting))}
  </div>`;

function procedureView(id: string, procedure: Procedure, setting: Setting): HTMLElement {
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
        { head: words.further.stage, cell: ([, stage]) => inLanguage(stage.title, language) },
        { head: words.plan.proof, cell: ([, stage]) => proofText(stage, setting) },
        {
          head: words.plan.limit,
          cell: ([name, stage]) => limitText(`${id}.${name}`, stage, procedure, setting),
        },
      ],
      Object.entries(stages),
    )}
    ${early.length === 0 ? null : html`<p>${words.plan.ends}: ${early.join(", ")}.</p>`}
    ${basis.length === 0 ? null : html`<p>${words.plan.basis}: ${basis.map((each) => basisText(each, setting)).join("; ")}.</p>`}
  </details>`;
}

const proofText = ({ proof }: Stage, { speech }: Setting) =>
  proof.map((kind) => speech.terms.documents[kind]).join(", ");

function limitText(ref: string, { stands, repeats }: Stage, { stages }: Procedure, setting: Setting): string {
  const { words } = setting;
  const parts = timesTo(ref).map((time) => timeText(time, stages, setting));
  if (stands !== undefined) parts.push(words.plan.stands(stands.years));
  if (repeats === true) parts.push(words.plan.repeats);
  return parts.join("; ");
}

/** The lawful times that lead to a stage, each while it was in force. */
const timesTo = (ref: string) =>
  Object.values(law.times).filter(({ reach }) =>
    reach.some((occasion) => "stage" in occasion && occasion.stage === ref),
  );

function timeText(
  { after, atMost, unit, from, to, basis }: ReturnType<typeof timesTo>[number],
  stages: Procedure["stages"],
  setting: Setting,
): string {
  const { words, speech, language } = setting;
  const start = textIn(stages[after.slice(after.indexOf(".") + 1)]?.title, language) ?? after;
  const days = [from, to].map((day) => (day === null ? "…" : speech.dates.short(day))).join(" – ");
  const said = basisText(basis[0], setting);
  return `${words.plan.limitText(atMost, unit, start)} (${days}; ${said})`;
}

const basisText = ({ instrument, article, confidence }: Basis, { words }: Setting) =>
  `${[article, instrument].filter((part) => part !== undefined).join(", ")}; ${words.plan.confidences[confidence]}`;
