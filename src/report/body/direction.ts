import { inLanguage } from "../../model/values/wording.js";
import { lowered, textIn } from "../../locale/say/values.js";
import type { DocumentKind } from "../../model/register/document.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { nameOf } from "../../rules/commitment/responsible.js";
import { decisionsOn } from "../annexes/decisions.js";
import { entries, list, paragraph, passage, point } from "../blocks.js";
import { cited, citedFully } from "../facts/cited.js";
import type { Block } from "../block-kinds.js";
import { distinct, papersOf } from "../facts/lineage.js";
import { annexNamed, type Material } from "../material.js";
import { heirsOf } from "../facts/parties.js";

/** I. How the plan was run: focal units, papers, amendments, what people decided; and the officials' own words. */
export const directionBlocks = (material: Material): readonly Block[] => [
  ...focalBlocks(material),
  ...paperBlocks(material),
  ...amendmentBlocks(material),
  ...decisionBlocks(material),
  passage("direction", material.input, material.locale),
];

function focalBlocks(material: Material): readonly Block[] {
  const { plan, snapshot, asOf, locale } = material;
  const { report, language } = locale;
  const { direction } = report;
  if (plan.focalUnits.length === 0) return [];
  const name = (unit: string) => inLanguage(nameOf(unit, snapshot.units), language);
  const pairs = plan.focalUnits.map(
    ({ party, unit }) => [textIn(plan.parties[party]?.name, language) ?? party, name(unit)] as const,
  );
  const now = plan.focalUnits.flatMap(({ unit }) => {
    const exists = snapshot.units.exists(unit, asOf);
    if (exists === "yes") return [];
    if (exists === "maybe") return [direction.doubtful(name(unit))];
    return [direction.ended(name(unit), heirsOf(unit, material).map(name))];
  });
  return [paragraph([direction.focal(pairs), ...now].join(" "))];
}

/** Kinds of papers by which an office directs others. */
const DIRECTS: ReadonlySet<DocumentKind | undefined> = new Set(["decision", "plan", "notice", "letter"]);
/** Kinds of promises whose papers tell what came of the plan, not how it was run. */
const RESULTS: ReadonlySet<Finding["kind"]> = new Set(["item", "indicator", "funding"]);
const MOST = 8;
/** After every day: papers without a date come last. */
const UNDATED = "9999";

/**
 * The papers behind duties of the sides: who was charged, what was planned, whom a review was announced to. One that proves a
 * result as well tells of that result.
 */
function paperBlocks(material: Material): readonly Block[] {
  const { register, findings, locale, sections, isShort } = material;
  const { direction } = locale.report;
  const duties = sections.flatMap((section) => (section.kind === "side" ? section.findings : []));
  const results = new Set(papersOf(findings.filter(({ kind }) => RESULTS.has(kind))));
  const behind = new Map<string, string[]>();
  for (const { evidence } of duties)
    for (const { record, documents } of evidence)
      for (const id of documents)
        if (DIRECTS.has(register.documents[id]?.kind) && !results.has(id))
          behind.set(id, [...(behind.get(id) ?? []), record]);
  if (behind.size === 0) return [paragraph(direction.noPapers, duties.length > 0 ? duties : undefined)];
  const dayOf = (id: string) => register.documents[id]?.date ?? UNDATED;
  const shown = [...behind].toSorted(([a], [b]) => dayOf(a).localeCompare(dayOf(b))).slice(0, MOST);
  const all = entries(distinct([...behind.values()].flat()));
  const lead = direction.papers(behind.size);
  const others =
    behind.size > MOST ? [direction.morePapers(behind.size - MOST, annexNamed("evidence", material))] : [];
  if (isShort) {
    const named = shown.map(([id]) => cited(register.documents[id], locale, "short"));
    const text = `${lead} ${[...named, ...others.map(lowered)].join("; ")}`;
    return [paragraph(text.replace(/\.?$/, "."), all)];
  }
  return [
    paragraph(lead, all),
    ...list(
      shown.map(([id, records]) =>
        point(`${citedFully(register.documents[id], locale)}.`, entries(distinct(records))),
      ),
    ),
    ...others.map((text) => paragraph(text)),
  ];
}

function amendmentBlocks({ plan, locale }: Material): readonly Block[] {
  const { report, language, dates } = locale;
  const { direction } = report;
  const amendments = plan.amended;
  if (amendments.length === 0) return [paragraph(direction.noAmendment)];
  return [
    paragraph(direction.amendments(amendments.length)),
    ...list(
      amendments.map(({ number, on, reason }) =>
        point(direction.amendment(number, dates.day(on), inLanguage(reason, language))),
      ),
    ),
  ];
}

/** How many were made; each stands in the annex of decisions. */
function decisionBlocks(material: Material): readonly Block[] {
  const decisions = decisionsOn(material);
  if (decisions.length === 0) return [];
  const { direction } = material.locale.report;
  return [
    paragraph(
      direction.decisions(decisions.length, annexNamed("decisions", material)),
      entries(decisions.map(({ id }) => id)),
    ),
  ];
}
