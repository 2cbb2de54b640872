import type { CauseWords } from "../words/locale.js";
import { list, marked, unique, word } from "../say/values.js";
import { dates, when } from "./values.js";
import { terms } from "./terms.js";

const ofRecords = (ids: readonly string[]) =>
  `${ids.length === 1 ? "record" : "records"} ${list(unique(ids))}`;
const attributeOf = (name: string) => word(terms.attributes, name);
const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);
const names = (subjects: readonly { readonly name: string }[]) => subjects.map(({ name }) => marked(name));
const none = () => "";
const statement = () => "a completeness statement";
const afterDue = (is: boolean) => (is ? " (decided after the due day)" : "");
const doubled = (subjects: readonly { readonly name: string }[], records: readonly string[], what: string) =>
  what === "subjects" ? unique(names(subjects)).join(" and ") : ofRecords(records);

/** The words for why a verdict is unknown or does not apply, and for what is missing. */
export const causes: CauseWords = {
  why: {
    "nothing-recorded": () => "no unit has reported, and entries are not declared complete",
    "not-declared-complete": () => "reported, but entries are not declared complete",
    "no-evidence": ({ records }) => `no evidence for ${ofRecords(records)}`,
    "wrong-evidence": ({ records, found, accepted }) =>
      `the evidence for ${ofRecords(records)} is ${documents(found, ", ")}, but should be ${documents(accepted, " or ")}`,
    "validity-unknown": ({ subject, ends }) =>
      `not known whether ${marked(subject.name)} is still valid${ends === null ? "" : ` (end: ${when(ends)})`}`,
    "date-too-coarse": ({ records, on, attribute }) =>
      `the ${attribute === undefined ? "day" : attributeOf(attribute)} of ${ofRecords(records)} (${when(on)}) is not exact enough to conclude`,
    "attribute-missing": ({ records, attribute }) =>
      `${ofRecords(records)}: ${attributeOf(attribute)} not stated`,
    contradicted: ({ records, attribute }) =>
      `${ofRecords(records)} contradict each other${attribute === null ? "" : ` on ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject, planned }) =>
      `a decision is awaited whether ${marked(subject.name)} is ${planned.map(marked).join(" or ")} of the plan`,
    "place-unknown": ({ subject, stated }) =>
      stated.length === 0
        ? `not known to which part of the plan ${marked(subject.name)} belongs`
        : `${marked(subject.name)} is entered for ${list(stated.map(marked))}, not known for which of its items`,
    "body-unknown": ({ records, attribute, found }) =>
      `${ofRecords(records)}: ${attributeOf(attribute)} is ${marked(found)}, a body that is not known`,
    "perhaps-the-same": ({ subjects, records, what }) =>
      `not known whether ${doubled(subjects, records, what)} are one`,
    "replacement-open": ({ records }) =>
      `${ofRecords(records)}: not known which had replaced which on the day judged`,
    "several-figures": ({ subjects }) => `several figures that cannot be added (${list(names(subjects))})`,
    "word-too-early": ({ upTo }) =>
      `the last word speaks only of days up to and including ${dates.day(upTo)}`,
    "law-unverified": () => `the law behind it was not read on the text of a state source`,
    "nothing-to-compare": () => "nothing to compare with",
    "condition-open": () => "not known whether the condition for this promise holds",
    "condition-unmet": () => "the condition for this promise does not hold",
    waived: ({ until, afterDue: isAfter }) =>
      `waived by a decision${until === null ? "" : ` up to and including ${dates.day(until)}`}${afterDue(isAfter)}`,
    withdrawn: ({ amendment, afterDue: isAfter }) =>
      `taken out of the plan by amendment ${amendment}${afterDue(isAfter)}`,
  },
  need: {
    "nothing-recorded": statement,
    "not-declared-complete": statement,
    "no-evidence": ({ records }) => `evidence for ${ofRecords(records)}`,
    "wrong-evidence": ({ records, accepted }) => `${documents(accepted, " or ")} for ${ofRecords(records)}`,
    "validity-unknown": ({ subject }) => `a paper that says whether ${marked(subject.name)} is still valid`,
    "date-too-coarse": ({ records, attribute }) =>
      attribute === undefined
        ? `the exact day of ${ofRecords(records)}`
        : `${attributeOf(attribute)} of ${ofRecords(records)}, more exactly`,
    "attribute-missing": ({ records, attribute }) => `${attributeOf(attribute)} of ${ofRecords(records)}`,
    contradicted: ({ records, attribute }) =>
      `a correction among ${ofRecords(records)}${attribute === null ? "" : ` on ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject }) => `a decision on the name of ${marked(subject.name)}`,
    "place-unknown": ({ subject }) => `the part of the plan to which ${marked(subject.name)} belongs`,
    "body-unknown": ({ records, attribute }) =>
      `${attributeOf(attribute)} of ${ofRecords(records)}, as in the list of units`,
    "perhaps-the-same": ({ subjects, records, what }) =>
      `a decision whether ${doubled(subjects, records, what)} are one`,
    "replacement-open": ({ records }) =>
      `evidence and the exact day of the replacement in ${ofRecords(records)}`,
    "several-figures": () => "one figure for all of them",
    "word-too-early": () => "a word in writing that covers the due day",
    "law-unverified": () => "the text of the law behind it",
    "nothing-to-compare": () => "figures to compare with",
    "condition-open": () => "evidence on the condition for this promise",
    "condition-unmet": none,
    waived: none,
    withdrawn: none,
  },
};
