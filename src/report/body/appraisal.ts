import { isExempt } from "../../locale/explain.js";
import type { CauseGroup } from "../../locale/report-judgement-words.js";
import type { Cause } from "../../rules/cause.js";
import type { Finding } from "../../rules/finding.js";
import { arabic, list, numbered, paragraph, passage, point } from "../blocks.js";
import type { Block, List } from "../document.js";
import { distinct } from "../lineage.js";
import type { Material } from "../material.js";
import { deciding, isSilence } from "../standing.js";
import { entriesText } from "../status-points.js";

type Point = List["items"][number];

/** III. The whole judged: strengths, shortcomings and their causes, drawn from the findings; the rest is the officials'. */
export function appraisalBlocks(material: Material): readonly Block[] {
  const { input, locale } = material;
  const { headings } = locale.report.appraisal;
  const own = (id: "strengths" | "shortcomings" | "causes" | "lessons") => passage(id, input, locale);
  return numbered(
    [
      {
        id: "appraisal-strengths",
        text: headings.strengths,
        blocks: [...list(strengths(material)), own("strengths")],
      },
      {
        id: "appraisal-shortcomings",
        text: headings.shortcomings,
        blocks: [...list(shortcomings(material)), own("shortcomings")],
      },
      {
        id: "appraisal-causes",
        text: headings.causes,
        blocks: [...causeBlocks(material), own("causes")],
      },
      { id: "appraisal-lessons", text: headings.lessons, blocks: [own("lessons")] },
    ],
    2,
    arabic,
  );
}

function strengths({ findings, sections, assessment, locale }: Material): readonly Point[] {
  const { appraisal } = locale.report;
  const met = findings.filter(({ verdict }) => verdict === "met");
  if (met.length === 0) return [point(appraisal.noStrength, findings)];
  const { commitments, notApplicable } = assessment.totals;
  const whole = sections.filter(({ findings: own }) => isWhole(own));
  const records = distinct(met.flatMap(({ evidence }) => evidence.map(({ record }) => record)));
  const some = sections.filter(({ findings: own }) => !isWhole(own) && countMet(own) > 0);
  const papers = distinct(met.flatMap(({ evidence }) => evidence.flatMap(({ documents }) => documents)));
  return [
    point(appraisal.met(met.length, commitments - notApplicable), met),
    ...(whole.length === 0
      ? []
      : [
          point(
            appraisal.whole(whole.map(({ title }) => title)),
            whole.flatMap((section) => section.findings),
          ),
        ]),
    ...(some.length === 0
      ? []
      : [
          point(
            appraisal.where(
              some.map(({ title, findings: own }) =>
                appraisal.share(title, countMet(own), countApplying(own)),
              ),
            ),
            some.flatMap((section) => section.findings),
          ),
        ]),
    point(appraisal.proved(records.length, papers.length), met),
  ];
}

const countMet = (findings: readonly Finding[]) => findings.filter(({ verdict }) => verdict === "met").length;
const countApplying = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict !== "not-applicable").length;

const isWhole = (findings: readonly Finding[]): boolean =>
  findings.some(({ verdict }) => verdict === "met") &&
  findings.every(({ verdict }) => verdict === "met" || verdict === "not-applicable");

function shortcomings({ findings, assessment: { remarks }, locale }: Material): readonly Point[] {
  const { appraisal } = locale.report;
  const of = (status: Finding["status"]) => findings.filter((finding) => finding.status === status);
  const said = (found: readonly Finding[], text: (count: number, titles: string) => string) =>
    found.length === 0 ? [] : [point(text(found.length, entriesText(found, locale)), found)];
  const papers = remarks.flatMap((remark) => (remark.code === "double-use" ? [remark] : []));
  const disputed = remarks.flatMap((remark) => (remark.code === "statement-disputed" ? [remark] : []));
  const points = [
    ...said(of("failed"), appraisal.failed),
    ...said(of("met-late"), appraisal.late),
    ...said(of("not-yet"), appraisal.notYet),
    ...said(of("undetermined"), appraisal.undetermined),
    ...said(of("successor-needed"), appraisal.successor),
    ...(papers.length === 0
      ? []
      : [
          point(
            appraisal.doubleUse(papers.length),
            findings.filter(({ commitment }) =>
              papers.some(({ commitments }) => commitments.includes(commitment)),
            ),
          ),
        ]),
    ...(disputed.length === 0
      ? []
      : [
          point(appraisal.disputed(disputed.length), {
            findings: [],
            records: disputed.flatMap(({ statement, records }) => [statement, ...records]),
          }),
        ]),
  ];
  return points.length === 0 ? [point(appraisal.noShortcoming, findings)] : points;
}

const GROUPS: readonly CauseGroup[] = [
  "short",
  "silent",
  "unproved",
  "incomplete",
  "contradicted",
  "undecided",
  "unattested",
  "standing",
  "condition",
  "law",
  "lost-in-print",
  "successor",
];

/** Why promises are not met or not told: counted from their explanations, with the rows where they stand. */
function causeBlocks({ findings, rows, locale }: Material): readonly Block[] {
  const { appraisal } = locale.report;
  const open = findings.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown");
  if (open.length === 0) return [paragraph(appraisal.noCause, findings)];
  const points = GROUPS.flatMap((group) => {
    const found = open.filter((finding) => groupsOf(finding).has(group));
    if (found.length === 0) return [];
    const where = found.flatMap(({ commitment }) => rows.get(commitment) ?? []).toSorted((a, b) => a - b);
    const ref = found.length === open.length ? "" : ` (${appraisal.rows(where)})`;
    return [point(`${appraisal.cause[group](found.length)}${ref}.`, found)];
  });
  return [paragraph(appraisal.causes(open.length), open), ...list(points)];
}

function groupsOf(finding: Finding): ReadonlySet<CauseGroup> {
  const { responsible, causes, explanation, verdict } = finding;
  const leaves = isExempt(finding) ? [] : deciding(explanation);
  const told = isExempt(finding) ? causes : leaves.flatMap((leaf) => leaf.causes);
  const doubts = told.filter((cause) => !isSilence(cause));
  const attested = leaves.some(({ kind }) => kind === "attested");
  return new Set<CauseGroup>([
    ...(verdict === "unmet" ? ["short" as const] : []),
    ...(doubts.length === 0 && verdict === "unknown"
      ? [attested ? ("unattested" as const) : ("silent" as const)]
      : []),
    ...(verdict === "unknown" ? doubts.flatMap(groupOf) : []),
    ...(responsible.missing === null ? [] : [responsible.missing]),
  ]);
}

function groupOf({ code }: Cause): readonly CauseGroup[] {
  switch (code) {
    case "nothing-recorded":
    case "not-declared-complete":
      return ["silent"];
    case "no-evidence":
    case "wrong-evidence":
      return ["unproved"];
    case "date-too-coarse":
    case "attribute-missing":
    case "nothing-to-compare":
      return ["incomplete"];
    case "contradicted":
      return ["contradicted"];
    case "awaiting-decision":
      return ["undecided"];
    case "standing-unknown":
      return ["standing"];
    case "law-unverified":
      return ["law"];
    case "condition-open":
    case "condition-unmet":
      return ["condition"];
    case "waived":
    case "withdrawn":
      return [];
  }
}
