import { inLanguage } from "../model/values/wording.js";
import type { ReportLocale } from "../locale/words/report-words.js";
import type { Commitment } from "../model/plan/commitment.js";
import type { Plan } from "../model/plan/plan.js";
import type { Finding } from "../rules/assessment/finding.js";
import { groupBy } from "../rules/group-by.js";
import { targetsOf } from "../model/plan/targets.js";

/** Promises that a report speaks of together: a row of the annex, the duties of a side, the money. */
export interface Section {
  readonly kind: "task" | "side" | "funding";
  readonly id: string;
  readonly title: string;
  /** As it is called in passing: *Nhiệm vụ 1*. */
  readonly short: string;
  readonly findings: readonly Finding[];
}

type Key = `${Section["kind"]}:${string}`;

/** Every finding in one section: rows of the annex, then the sides, then the money; all in the order of the plan. */
export function sectionsOf(
  findings: readonly Finding[],
  plan: Plan,
  locale: ReportLocale,
): readonly Section[] {
  const promises = new Map(plan.commitments.map((commitment) => [commitment.id, commitment]));
  const groups = groupBy(findings, ({ commitment }) => keyOf(promises.get(commitment), plan));
  return [...taskHeads(plan, locale), ...sideHeads(plan, locale), fundingHead(locale)].flatMap(
    ({ key, ...head }) => {
      const found = groups.get(key);
      return found === undefined ? [] : [{ ...head, findings: found }];
    },
  );
}

/**
 * The number (TT) of every promise of a plan as it is on a day: its row in the first annex of the report of that day. What an
 * official reads on paper, the terminal says and takes too.
 */
export function promiseNumbers(plan: Plan): ReadonlyMap<string, number> {
  const groups = groupBy(plan.commitments, (promise) => keyOf(promise, plan));
  const ordered = keysOf(plan).flatMap((key) => groups.get(key) ?? []);
  return new Map(ordered.map(({ id }, index) => [id, index + 1]));
}

/** Rows of the annex, then the sides, then the money. */
const keysOf = ({ tasks, parties }: Plan): readonly Key[] => [
  ...Object.keys(tasks).map((id): Key => `task:${id}`),
  ...[...Object.keys(parties), JOINT, NOBODY].map((id): Key => `side:${id}`),
  "funding:all",
];

type Head = Omit<Section, "findings"> & { readonly key: Key };

const headOf = (kind: Section["kind"], id: string, title: string, short: string = title): Head => ({
  key: `${kind}:${id}`,
  kind,
  id: `${kind}-${id}`,
  title,
  short,
});

const taskHeads = ({ tasks }: Plan, { report, language }: ReportLocale): readonly Head[] =>
  Object.entries(tasks).map(([id, { no, title }]) =>
    headOf("task", id, report.results.task(no, inLanguage(title, language)), report.results.taskNo(no)),
  );

const sideHeads = ({ parties }: Plan, { report, language }: ReportLocale): readonly Head[] => [
  ...Object.entries(parties).map(([id, { name }]) =>
    headOf("side", id, report.results.side(inLanguage(name, language))),
  ),
  headOf("side", JOINT, report.results.joint(Object.keys(parties).length)),
  headOf("side", NOBODY, report.results.others),
];

const fundingHead = ({ report }: ReportLocale): Head =>
  headOf("funding", "all", report.results.headings.funding);

/** No id of a side: they begin with a letter. */
const JOINT = "0-joint";
const NOBODY = "0-others";

function keyOf(promise: Commitment | undefined, plan: Plan): Key {
  if (promise === undefined) return `side:${NOBODY}`;
  if (promise.kind === "funding") return "funding:all";
  const task = targetsOf(plan)
    .within(promise.id)
    .find((place) => Object.hasOwn(plan.tasks, place));
  return task === undefined ? `side:${sideOf(promise, plan)}` : `task:${task}`;
}

/** The side that owes it: that of the units in charge. */
function sideOf({ responsible }: Commitment, { units }: Plan): string {
  const leads = responsible.filter(({ role }) => role === "lead");
  const parties = new Set(
    (leads.length > 0 ? leads : responsible).flatMap(({ unit }) => units[unit]?.party ?? []),
  );
  const [only = NOBODY] = parties;
  return parties.size > 1 ? JOINT : only;
}
