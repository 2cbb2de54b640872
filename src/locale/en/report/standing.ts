import type { StandingWords } from "../../words/report-result-words.js";
import { list, marked, unique, word } from "../../say/values.js";
import { count, dates, when } from "../values.js";
import { terms } from "../terms.js";

const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);

const either = (kinds: readonly (keyof typeof terms.documents)[]) => {
  const names = unique(kinds.map((kind) => terms.documents[kind]));
  return names.length < 2 ? names.join("") : `${list(names.slice(0, -1))} or ${names.at(-1) ?? ""}`;
};

/** Where a promise stands, in half a sentence. */
export const standing: StandingWords = {
  met: (on, timing, due) =>
    timing === "in-time"
      ? `done (${on})`
      : timing === "late"
        ? `done (${on}), after the term (${due})`
        : `done (${on}), not known whether in time`,
  short: ({ definite, need, counts, stage, only }, over) =>
    definite === 0
      ? `no ${counts} ${stage}${only}${over ? "" : " yet"}`
      : `${over ? "only " : ""}${count(definite)} of ${count(need)}: ${counts} ${stage}${only}`,
  open: ({ definite, need, counts, stage, only }) =>
    definite === 0
      ? `no information on ${counts} ${stage}${only}`
      : `${count(definite)} of ${count(need)} on file: ${counts} ${stage}${only}; not declared complete`,
  share: (part, whole) => `share of ${part} in ${whole}`,
  reachedSo: ({ name, found, asked }) => `${name}: ${found} (asked: ${asked})`,
  nothing: (name) => `no information on ${name}`,
  with: (found) => `, ${found}`,
  counted: (found, counts) => `${found} (${counts})`,
  passedOver: (n) => `${count(n)} on file, but not counted`,
  lacking: (sum) => `${sum} lacking`,
  attested: (side) => `stated in writing by ${side}`,
  unattested: (side) => `no written word of ${side}`,
  denied: (side) => `${side} states that it was not kept`,
  reached: (subject, stage) => `${subject}: ${stage}`,
  doubt: {
    "nothing-recorded": () => "no unit has reported",
    "not-declared-complete": () => "not declared complete",
    "no-evidence": () => "recorded, but without a paper",
    "wrong-evidence": ({ found, accepted }) =>
      `the paper on file is a ${documents(found, ", ")}; needed: ${either(accepted)}`,
    "validity-unknown": ({ subject }) => `not known whether ${marked(subject.name)} is still valid`,
    "place-unknown": ({ subject }) => `not known to which part of the Plan ${marked(subject.name)} belongs`,
    "body-unknown": ({ attribute, found }) =>
      `the ${word(terms.attributes, attribute)} is ${marked(found)}, a body that is not known`,
    "perhaps-the-same": ({ subjects }) =>
      `not known whether ${unique(subjects.map(({ name }) => marked(name))).join(" and ")} was entered twice`,
    "replacement-open": () => "not known what had been replaced on the day judged",
    "several-figures": () => "several figures that cannot be added",
    "word-too-early": ({ upTo }) =>
      `the last word speaks only of days up to and including ${dates.day(upTo)}`,
    "date-too-coarse": ({ on, attribute }) =>
      `the ${attribute === undefined ? "day" : word(terms.attributes, attribute)} (${when(on)}) is not known well enough`,
    "attribute-missing": ({ attribute }) =>
      `the papers do not state the ${word(terms.attributes, attribute)}`,
    contradicted: ({ attribute }) =>
      `the units contradict each other on the ${attribute === null ? "day" : word(terms.attributes, attribute)}`,
    "awaiting-decision": ({ subject, planned }) =>
      `to be decided whether ${marked(subject.name)} is the Plan's ${planned.map(marked).join(" or ")}`,
    "law-unverified": () => "the rule it rests on has not been verified",
    "nothing-to-compare": () => "nothing to compare with",
    "condition-open": () => "not known whether its condition has occurred",
    "condition-unmet": () => "its condition has not occurred",
    waived: ({ until, afterDue }) =>
      `waived${until === null ? "" : ` until the end of ${dates.day(until)}`}${afterDue ? " (decided after the due day)" : ""}`,
    withdrawn: ({ amendment }) => `taken out of the Plan by amendment ${amendment}`,
  },
  after: (unit) => `successor of ${unit}`,
  uncertain: "may no longer exist",
  ended: "ended, no successor named",
  dissent: (by, verdict) => `${by} judges otherwise: ${verdict}`,
};
