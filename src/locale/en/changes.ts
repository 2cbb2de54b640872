import { marked } from "../say/values.js";
import type { ChangeWords } from "../words/change-words.js";

/** Changes between two reviews, and of the plan itself. */
export const changes: ChangeWords = {
  how: {
    unchanged: "unchanged",
    new: "new",
    resolved: "settled",
    worsened: "worsened",
    improved: "improved",
    gone: "gone",
    applies: "now applies",
    lapsed: "no longer assessed",
    unsettled: "not enough evidence, unlike before",
  },
  cause: {
    time: "the passing of time",
    over: (due) => `the passing of time: the term, ${due}, is over`,
    successor: "the passing of time: the unit responsible has come to an end, and no successor is named",
    outdated: (statements) =>
      `the passing of time: ${statements}, which no longer reaches as far as the later review`,
    closed: (statements) => `the passing of time: ${statements}, which holds for the later review`,
    onFile: (acts) => `what took place between the two reviews: ${acts}`,
    register: "the register was altered: earlier records, subjects or documents were changed or taken out",
    plan: "another version of the plan",
    program: "another version of the program judges the earlier review otherwise",
    amendment: (number, on) => `amendment ${number}${on === null ? "" : `, in force from ${on}`}`,
    together: (causes) =>
      causes.length < 2
        ? causes.join("")
        : `${causes.slice(0, -1).join("; ")}; together with ${causes.at(-1)}`,
    either: (ways) => `any one of these is enough: ${ways.map((way, at) => `(${at + 1}) ${way}`).join("; ")}`,
    others: (count) => `and ${count} other ways`,
    none: "no cause could be found",
  },
  entry: {
    record: (act, since) => {
      const told = act ?? "an entry of the register";
      return since === "new" ? `newly recorded: ${told}` : told;
    },
    correction: (corrected, act) =>
      act === null ? `withdrawn: ${corrected ?? "an entry of the register"}` : `corrected: ${act}`,
    unit: (name, successors) =>
      successors === null ? `news of the unit ${name}` : `who follows ${name} is now named: ${successors}`,
    act: (subject, stage, when) => `${subject} ${stage} (${when})`,
    statement: (by, upTo) => `${by} declared its entries complete up to the end of ${upTo}`,
    decision: (what, on) => `decision or opinion of ${on}: ${what}`,
    one: (names, same) => `${names.join(" and ")} ${same ? "are one" : "are not one"}`,
    same: (subject, planned, same) => `${subject} ${same ? "is" : "is not"} the ${planned} of the plan`,
    reading: (reading) => `the reading ${reading} is to be used`,
    waiver: (until) => (until === null ? "waived" : `waived up to and including ${until}`),
    attestation: (kept) => (kept ? "confirmed as kept" : "confirmed as not kept"),
    override: "the assessor's own opinion",
  },
  goalMoved: {
    met: (word) => `${word} only because the goal was changed, not because more was done`,
    "not-applicable": "not assessed only because the plan was changed",
  },
  plan: {
    added: "a new promise is added",
    withdrawn: "taken out of the plan",
    reinstated: "brought back into the plan",
    field: {
      title: "name of the promise",
      kind: "kind of promise",
      due: "due day",
      responsible: "responsible units",
      when: "condition",
      default: "reading in use",
      about: "matter",
      series: "line of a rising target",
      key: "name shared between plans",
      funds: "source of funds",
      custom: "usual time",
    },
    from: (field, before, after) => `${field}: from ${before} to ${after}`,
    moved: {
      up: (field, before, after) => `${field} raised from ${before} to ${after}`,
      down: (field, before, after) => `${field} lowered from ${before} to ${after}`,
    },
    due: {
      later: (before, after) => `due day put off from ${before} to ${after}`,
      earlier: (before, after) => `due day brought forward from ${before} to ${after}`,
    },
    is: (field, value) => `${field}: ${value}`,
    gained: (field, value) => `${field} added: ${value}`,
    lost: (field, value) => `${field} dropped: ${value}`,
    planEnd: (day) => `the end of the plan (${day})`,
    unstated: "not stated",
    asked: {
      of: (reading) => (reading === null ? "requirement" : `requirement in the reading ${marked(reading)}`),
      title: "title of the reading",
      quantity: (what) => `threshold of ${what}`,
      percent: (what) => `percentage of ${what}`,
    },
    requirement: {
      attested: (by) => `confirmed by ${by}`,
      allOf: (parts) => `all ${parts.length} of: ${parts.join("; ")}`,
      anyOf: (parts) => `one of ${parts.length}: ${parts.join("; ")}`,
      only: (what, places) => `${what}, counted only for ${places}`,
    },
  },
  stretch: (from, to, status) => `${to === null ? from : `from ${from} to ${to}`}: ${status}`,
};
