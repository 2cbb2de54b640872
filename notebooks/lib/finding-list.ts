import { statusText, type Assessment, type Finding, type Plan, type Register } from "phoihop";
import { holderText } from "phoihop/findings";
import { inLanguage, planAt } from "phoihop/plan";
import { evidenceTable, rows, type FindingRow } from "phoihop/tables";
import { html } from "htl";
import { byUrgency } from "phoihop/report";
import { lookAt } from "./address.ts";
import { choice } from "./control.ts";
import { decisionForm } from "./decision-form.ts";
import { waiverOf } from "./offers.ts";
import { findingItem, type Grounds } from "./finding.ts";
import type { Setting } from "./setting.ts";
import { filterList, type Filterable } from "./filter.ts";
import { turn } from "./turn.ts";

interface Sources {
  readonly plan: Plan;
  readonly register: Register;
  /** Without what is only tried; decisions are entered there. */
  readonly onFile: Register;
  /** Each finding in words. */
  readonly rows: readonly FindingRow[];
}

/** So many are made in one turn. */
const AT_ONCE = 12;

/** All findings of a review, to be searched, sorted out by status and opened. */
export async function findingList(
  assessment: Assessment,
  sources: Sources,
  setting: Setting,
): Promise<HTMLElement> {
  const { words, speech } = setting;
  const grounds = groundsIn(assessment, sources, setting);
  const reasons = new Map(sources.rows.map(({ commitment, reason }) => [commitment, reason]));
  const items: Filterable[] = [];
  for (const [index, finding] of assessment.findings.entries()) {
    if (index % AT_ONCE === 0) await turn();
    const reason = reasons.get(finding.commitment) ?? "";
    items.push({
      element: findingItem(finding, reason, grounds, setting),
      text: textOf(finding, reason, setting),
      marks: { status: [finding.status] },
    });
  }
  await turn();
  const statuses = [...new Set(assessment.findings.map(({ status }) => status))];
  const status = choice("status", words.findings.status, [
    ["", words.findings.allStatuses],
    ...statuses.map((each) => [each, statusText(each, speech)] as const),
  ]);
  const { fields, told, sift } = filterList(items, { status }, words.findings.shown, setting);
  const order = choice("order", words.findings.order, [
    ["urgency", words.findings.orders.urgency],
    ["plan", words.findings.orders.plan],
  ]);
  const list = html`<div></div>`;
  const place = new Map(items.map(({ element }, index) => [assessment.findings[index], element]));
  const arrange = () => {
    const findings = order.value === "plan" ? assessment.findings : byUrgency(assessment.findings);
    list.replaceChildren(...findings.flatMap((finding) => place.get(finding) ?? []));
  };
  order.addEventListener("input", arrange);
  arrange();
  const open = (isOpen: boolean) => {
    for (const { element } of items) if (!element.hidden) element.toggleAttribute("open", isOpen);
  };
  openAsked(items.map(({ element }) => element));
  return html`<div class="findings">
    <div class="tools" ${{ oninput: sift }}>
      ${fields}${order}
      <button type="button" ${{ onclick: () => open(true) }}>${words.findings.openAll}</button>
      <button type="button" ${{ onclick: () => open(false) }}>${words.findings.closeAll}</button>
    </div>
    ${told}${list}
  </div>`;
}

const textOf = (finding: Finding, reason: string, { language, speech }: Setting) =>
  [
    inLanguage(finding.title, language),
    finding.clause,
    finding.commitment,
    holderText(finding.responsible, speech),
    reason,
  ].join(" ");

function groundsIn(assessment: Assessment, sources: Sources, setting: Setting): Grounds {
  const { speech, words } = setting;
  const { commitments } = planAt(sources.plan, assessment.asOf);
  return {
    evidence: (finding) => rows(evidenceTable({ ...assessment, findings: [finding] }, sources, speech)),
    quotes: new Map(commitments.map(({ id, source }) => [id, source.quote])),
    register: sources.register,
    form: (id) => {
      const commitment = commitments.find((each) => each.id === id);
      if (commitment === undefined) return null;
      const offer = waiverOf(commitment, sources.plan, setting);
      const onFile = { plan: sources.plan, register: sources.onFile };
      return decisionForm(words.decide.waiver, offer, onFile, setting);
    },
  };
}

const ofOlder = new Set<AbortController>();
/** Nobody is taken twice to the same place: what is looked at is where the reader is. */
let arrived = "";

/** Opens the finding that the address names, now and whenever that changes; one that is opened by hand is named there. */
function openAsked(items: readonly HTMLElement[]): void {
  for (const older of ofOlder) older.abort();
  ofOlder.clear();
  const own = new AbortController();
  ofOlder.add(own);
  const open = () => {
    if (location.hash === arrived) return;
    arrived = location.hash;
    const asked = items.find(({ id }) => id === decoded(location.hash.slice(1)));
    asked?.toggleAttribute("open", true);
    if (asked !== undefined) requestAnimationFrame(() => asked.scrollIntoView());
  };
  addEventListener("hashchange", open, { signal: own.signal });
  for (const item of items)
    item.querySelector("summary")?.addEventListener("click", () => {
      if (item.hasAttribute("open")) return;
      lookAt(item.id);
      arrived = location.hash;
    });
  open();
}

/** An address may be anything. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
