import {
  explain,
  findingText,
  missingText,
  statusText,
  type Finding,
  type Register,
  type Status,
} from "phoihop";
import { holderText, timingText } from "phoihop/findings";
import { inLanguage } from "phoihop/plan";
import type { EvidenceRow } from "phoihop/tables";
import { html } from "htl";
import { evidenceList } from "./evidence.ts";
import { explainedList } from "./explained.ts";
import type { Setting } from "./setting.ts";

/** What a finding rests on, looked up when it is opened. */
export interface Grounds {
  readonly evidence: (finding: Finding) => readonly EvidenceRow[];
  readonly quotes: ReadonlyMap<string, string>;
  /** The papers by which it is proved. */
  readonly register: Pick<Register, "documents">;
  /** Where a waiver is entered. */
  readonly form: (commitment: string) => HTMLElement | null;
}

/** Which findings are open; they stay so when anything else changes. */
const opened = new Set<string>();

/** One finding in a line; opened, all that it rests on, down to the record and the cell. */
export function findingItem(
  finding: Finding,
  reason: string,
  grounds: Grounds,
  setting: Setting,
): HTMLElement {
  const { language, speech } = setting;
  const { commitment, title, clause, due, timing } = finding;
  const term = `${speech.dates.short(due)}, ${timingText(timing, speech)}`;
  const body = html`<div class="body"></div>`;
  const element = html`<details class="finding" id=${`finding-${commitment}`}>
    <summary>
      ${findingMark(finding, setting)}
      <span class="title">${inLanguage(title, language)}</span>
      <span class="meta"><span lang="vi">${clause}</span> · ${term}</span>
      <span class="why">${reason}</span>
    </summary>
    ${body}
  </details>`;
  const fill = () => {
    if (element.hasAttribute("open") && body.childElementCount === 0)
      body.append(...groundsOf(finding, grounds, setting));
  };
  element.toggleAttribute("open", opened.has(commitment));
  fill();
  element.addEventListener("toggle", () => {
    if (element.hasAttribute("open")) opened.add(commitment);
    else opened.delete(commitment);
    fill();
  });
  return element;
}

/** The word of a status, with a sign beside it: never colour alone. */
export const statusMark = (status: Status, setting: Setting): HTMLElement =>
  marked(status, statusText(status, setting.speech), setting);

/** The same of one promise, in the words that fit it. */
export const findingMark = (finding: Finding, setting: Setting): HTMLElement =>
  marked(finding.status, findingText(finding, setting.speech), setting);

const marked = (status: Status, word: string, { words }: Setting): HTMLElement =>
  html`<span class=${`status ${status}`}
    ><span aria-hidden="true">${words.findings.mark[status]}</span> ${word}</span
  >`;

function groundsOf(
  finding: Finding,
  { evidence, quotes, register, form }: Grounds,
  setting: Setting,
): readonly Node[] {
  const { words, speech } = setting;
  const { commitment, lines } = finding;
  const lacking = missingText(finding, speech);
  const part = (title: string, content: Node | string) =>
    html`<section>
      <h3>${title}</h3>
      ${content}
    </section>`;
  return [
    part(words.findings.who, holderText(finding.responsible, speech) || words.findings.nobody),
    ...(lacking === "" ? [] : [part(words.findings.missing, lacking)]),
    part(
      words.findings.printed([...new Set(lines)].join("–")),
      html`<blockquote lang="vi">“${quotes.get(commitment) ?? ""}”</blockquote>`,
    ),
    part(words.findings.why, explainedList(explain(finding, speech, register).parts)),
    part(words.findings.records, evidenceList(evidence(finding), setting)),
    ...[form(commitment) ?? []].flat(),
    html`<p class="id"><code>${commitment}</code></p>`,
  ];
}
