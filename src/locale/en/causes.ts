import type { CauseWords } from "../locale.js";
import { list, marked, unique, word } from "../values.js";
import { dates, when } from "./values.js";
import { terms } from "./terms.js";

const ofRecords = (ids: readonly string[]) => `${ids.length === 1 ? "record" : "records"} ${list(ids)}`;
const attributeOf = (name: string) => word(terms.attributes, name);
const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);
const none = () => "";
const statement = () => "a completeness statement";

export const causes: CauseWords = {
  why: {
    "nothing-recorded": () => "nothing recorded, not declared complete",
    "not-declared-complete": () => "not declared complete",
    "no-evidence": ({ records }) => `no evidence for ${ofRecords(records)}`,
    "wrong-evidence": ({ records, found, accepted }) =>
      `the evidence for ${ofRecords(records)} is ${documents(found, ", ")}, but should be ${documents(accepted, " or ")}`,
    "standing-unknown": ({ subject, ends }) =>
      `not known whether ${marked(subject.name)} still stands${ends === null ? "" : ` (end: ${when(ends)})`}`,
    "date-too-coarse": ({ records, on }) =>
      `the day of ${ofRecords(records)} (${when(on)}) is too coarse to conclude`,
    "attribute-missing": ({ records, attribute }) =>
      `${ofRecords(records)}: ${attributeOf(attribute)} not stated`,
    contradicted: ({ records, attribute }) =>
      `${ofRecords(records)} contradict each other${attribute === null ? "" : ` on ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject, planned }) =>
      `a decision is awaited whether ${marked(subject.name)} is ${planned.map(marked).join(" or ")} of the plan`,
    "law-unverified": ({ criterion }) =>
      `the law behind criterion ${criterion} was not read on the text of a state source`,
    "nothing-to-compare": () => "nothing to compare with",
    "condition-open": () => "not known whether the condition for this promise holds",
    "condition-unmet": () => "the condition for this promise does not hold",
    waived: ({ decision, until }) =>
      `waived by decision ${decision}${until === null ? "" : ` up to and including ${dates.day(until)}`}`,
    withdrawn: ({ amendment }) => `withdrawn from the plan by amendment ${amendment}`,
  },
  need: {
    "nothing-recorded": statement,
    "not-declared-complete": statement,
    "no-evidence": ({ records }) => `evidence for ${ofRecords(records)}`,
    "wrong-evidence": ({ records, accepted }) => `${documents(accepted, " or ")} for ${ofRecords(records)}`,
    "standing-unknown": ({ subject }) => `a paper that says whether ${marked(subject.name)} still stands`,
    "date-too-coarse": ({ records }) => `the exact day of ${ofRecords(records)}`,
    "attribute-missing": ({ records, attribute }) => `${attributeOf(attribute)} of ${ofRecords(records)}`,
    contradicted: ({ records, attribute }) =>
      `a correction among ${ofRecords(records)}${attribute === null ? "" : ` on ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject }) => `a decision on the name of ${marked(subject.name)}`,
    "law-unverified": ({ criterion }) => `the text of the law behind criterion ${criterion}`,
    "nothing-to-compare": () => "figures to compare with",
    "condition-open": () => "evidence on the condition for this promise",
    "condition-unmet": none,
    waived: none,
    withdrawn: none,
  },
};
