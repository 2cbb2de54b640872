import { isExempt } from "../../locale/say/explain.js";
import type { CauseGroup } from "../../locale/words/report-judgement-words.js";
import type { LeafExplanation } from "../../locale/say/requirement/facts.js";
import type { Cause } from "../../rules/assessment/cause.js";
import type { Finding } from "../../rules/assessment/finding.js";
import { paragraph } from "../blocks.js";
import { ledList, runOn } from "./led-list.js";
import type { Block } from "../block-kinds.js";
import type { Material } from "../material.js";
import { placesOf, rowsIn } from "../rows.js";
import { isSilence } from "../../locale/say/causes.js";
import { isUpper } from "../../locale/say/requirement/lacking.js";
import { deciding } from "../../locale/say/silence.js";

const GROUPS: readonly CauseGroup[] = [
  "short",
  "exceeded",
  "denied",
  "silent",
  "unproved",
  "incomplete",
  "contradicted",
  "undecided",
  "unplaced",
  "doubled",
  "unattested",
  "standing",
  "condition",
  "law",
  "lost-in-print",
  "successor",
];

/** Why promises are not met or not told: counted from their explanations, with the rows where they stand. */
export function causeBlocks(material: Material): readonly Block[] {
  const { findings, locale, isShort } = material;
  const { appraisal } = locale.report;
  const open = findings.filter(({ verdict }) => verdict === "unmet" || verdict === "unknown");
  if (open.length === 0) return [paragraph(appraisal.noCause, findings)];
  const said = GROUPS.flatMap((group) => {
    const found = open.filter((finding) => groupsOf(finding).has(group));
    if (found.length === 0) return [];
    const rows = isShort ? placesOf(found, material) : rowsIn(found, material);
    return [{ text: `${appraisal.cause[group](found.length)} (${rows})`, about: found }];
  });
  const lead = appraisal.causes(open.length);
  return isShort ? [runOn(lead, said, open)] : ledList(lead, said, open);
}

function groupsOf(finding: Finding): ReadonlySet<CauseGroup> {
  const { responsible, causes, explanation, verdict } = finding;
  const leaves = isExempt(finding) ? [] : deciding(explanation);
  const isAttested = leaves.some(({ kind }) => kind === "attested");
  const told = isExempt(finding) ? causes : leaves.flatMap((leaf) => leaf.causes);
  const doubts = told.filter((cause) => !isSilence(cause));
  const own: readonly CauseGroup[] =
    verdict === "unmet"
      ? unmetBy(leaves)
      : doubts.length === 0
        ? [isAttested ? "unattested" : "silent"]
        : doubts.flatMap(groupOf);
  return new Set([...own, ...(responsible.missing === null ? [] : [responsible.missing])]);
}

/** The other side denies it; a limit is passed; or what there is falls short. */
const unmetBy = (leaves: readonly LeafExplanation[]): readonly CauseGroup[] =>
  unique(leaves.map((leaf) => (leaf.kind === "attested" ? "denied" : isUpper(leaf) ? "exceeded" : "short")));

const unique = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

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
    case "body-unknown":
    case "replacement-open":
    case "nothing-to-compare":
      return ["incomplete"];
    case "contradicted":
    case "several-figures":
      return ["contradicted"];
    case "place-unknown":
      return ["unplaced"];
    case "perhaps-the-same":
      return ["doubled"];
    case "word-too-early":
      return ["unattested"];
    case "awaiting-decision":
      return ["undecided"];
    case "validity-unknown":
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
