import {
  holderPhrase,
  planAt,
  reason,
  statusWord,
  type Assessment,
  type Finding,
  type Plan,
  type Register,
} from "phoihop";
import { evidenceTable, rows } from "phoihop/tables";
import { html } from "htl";
import { choice, remember, remembered } from "./control.ts";
import { findingItem, type Grounds } from "./finding.ts";
import { groupBy } from "./group-by.ts";
import type { Setting } from "./setting.ts";

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
}

/** All findings of a review, to be searched, sorted out by status and opened. */
export function findingList(assessment: Assessment, sources: Sources, setting: Setting): HTMLElement {
  const { words, speech } = setting;
  const grounds = groundsIn(assessment, sources, setting);
  const items = assessment.findings.flatMap((finding) => {
    const element = findingItem(finding, grounds, setting);
    return element === null ? [] : [{ finding, element, text: textOf(finding, setting) }];
  });
  const statuses = [...new Set(assessment.findings.map(({ status }) => status))];
  const status = choice("status", words.findings.status, [
    ["", words.findings.allStatuses],
    ...statuses.map((each) => [each, statusWord(each, speech)] as const),
  ]);
  const search = html`<input type="search" value=${remembered("search", "")} />`;
  const count = html`<p class="count" role="status"></p>`;
  const filter = () => {
    const wanted = search instanceof HTMLInputElement ? search.value : "";
    remember("search", wanted);
    const found = items.filter(({ finding, element, text }) => {
      element.hidden =
        (status.value !== "" && finding.status !== status.value) || !text.includes(plain(wanted.trim()));
      return !element.hidden;
    });
    count.textContent =
      found.length === 0 ? words.findings.none : words.findings.shown(found.length, items.length);
  };
  const open = (isOpen: boolean) => {
    for (const { element } of items) if (!element.hidden) element.open = isOpen;
  };
  filter();
  return html`<div class="findings">
    <div class="tools" oninput=${filter}>
      ${status}
      <label class="control"><span>${words.findings.search}</span>${search}</label>
      <button type="button" onclick=${() => open(true)}>${words.findings.openAll}</button>
      <button type="button" onclick=${() => open(false)}>${words.findings.closeAll}</button>
    </div>
    ${count} ${items.map(({ element }) => element)}
  </div>`;
}

const textOf = (finding: Finding, { language, speech }: Setting) =>
  plain(
    [
      finding.title[language],
      finding.clause,
      finding.commitment,
      holderPhrase(finding.responsible, speech),
      reason(finding, speech),
    ].join(" "),
  );

/** Without marks, so that whoever types no diacritics finds it too. */
const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d");

function groundsIn(assessment: Assessment, sources: Sources, { speech }: Setting): Grounds {
  const evidence = rows(evidenceTable(assessment, sources, speech));
  const { commitments } = planAt(sources.plan, assessment.asOf);
  return {
    evidence: groupBy(evidence, ({ commitment }) => commitment),
    quotes: new Map(commitments.map(({ id, source }) => [id, source.quote])),
  };
}
