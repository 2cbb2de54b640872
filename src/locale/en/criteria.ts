import { inLanguage } from "../../model/values/wording.js";
import type { CriterionWords } from "../say/criteria.js";
import { quoted, list, unique, word } from "../say/values.js";
import { attributes } from "./law-attributes.js";
import { dates, number } from "./values.js";

const ofRecords = (ids: readonly string[]) =>
  `${ids.length === 1 ? "record" : "records"} ${list(unique(ids))}`;
const attributeOf = (name: string) => word(attributes, name);
const attributesOf = (names: readonly string[]) => list(names.map(attributeOf));
const kinds = {
  day: "a day",
  number: "a number",
  unit: "a unit of the lists",
  subject: "a subject of the register",
};

/** Acts judged by the law in force on their day. */
export const criteria: CriterionWords = {
  verdict: {
    met: "complies",
    unmet: "does not comply",
    warning: "warning",
    unknown: "cannot be decided yet",
    "not-applicable": "does not apply",
  },
  likely: (verdict) => `if the rule is as written here, the verdict is: ${verdict}`,
  overrun: (days, by) =>
    `overrun by at least ${number(days)} ${days === 1 ? "day" : "days"}, by ${by === "authority" ? "the authority" : "the filing party"}`,
  law: (instruments, from, last) =>
    [instruments, from && `in force from ${from}`, last && `up to and including ${last}`]
      .filter(Boolean)
      .join(", "),
  selected: (stage, when) =>
    when === null
      ? `the law is chosen by the day of ${quoted(stage)}, of which there is no record`
      : `the law is chosen by the day of ${quoted(stage)} (${when})`,
  act: (subject, stage, when) => `${subject} ${stage} (${when})`,
  why: {
    "attributes-missing": ({ records, attributes: names }) =>
      records.length === 0
        ? `${attributesOf(names)} not stated`
        : `${ofRecords(records)}: ${attributesOf(names)} not stated`,
    "condition-open": () => "not known whether the rule concerns it",
    "act-missing": ({ title }) => `no record of ${quoted(inLanguage(title, "en"))}, not declared complete`,
    "not-due": ({ until }) => `still in time up to and including ${dates.day(until)}`,
    "calendar-missing": ({ from, to, unread }) =>
      unread === undefined
        ? `no calendar of holidays between ${dates.day(from)} and ${dates.day(to)} by which to count the term`
        : `the term depends on days off or made up for that nobody has read on a notice of the State: ${list(unread.map((day) => dates.day(day)))}`,
    "unit-ended": ({ unit, sure }) =>
      `${inLanguage(unit, "en")} ${sure ? "has ended" : "may have ended"}, not known whether the change was recorded`,
    "attribute-unusable": ({ records, attribute, found, wanted }) =>
      `${ofRecords(records)}: ${attributeOf(attribute)} is ${quoted(`${found}`)}, not ${kinds[wanted]}`,
  },
  need: {
    "attributes-missing": ({ records, attributes: names }) =>
      records.length === 0 ? attributesOf(names) : `${attributesOf(names)} of ${ofRecords(records)}`,
    "condition-open": () => "",
    "act-missing": ({ title }) =>
      `a record of ${quoted(inLanguage(title, "en"))}, or a completeness statement`,
    "not-due": () => "",
    "calendar-missing": ({ from, to, unread }) =>
      unread === undefined
        ? `the calendar of holidays from ${dates.day(from)} to ${dates.day(to)}`
        : `the State's notice of days off or made up for: ${list(unread.map((day) => dates.day(day)))}`,
    "unit-ended": ({ unit }) => `a paper that records the successor of ${inLanguage(unit, "en")}`,
    "attribute-unusable": ({ records, attribute, wanted }) =>
      `${attributeOf(attribute)} of ${ofRecords(records)}, written as ${kinds[wanted]}`,
  },
  attributes,
  set: {
    heading: "By the law in force on the day of each act:",
    counted: (law, remarks) => `Checked against the law (law set ${law}), ${remarks} times:`,
    title: (law, amends, criteria) =>
      `Law set ${law}${amends === null ? "" : ` (amends ${amends})`}: ${number(criteria)} criteria`,
    unverified: (rules) =>
      rules === 0
        ? "every rule has been read on the text of a state source"
        : `${number(rules)} rules that nobody has read on the text of a state source decide nothing by themselves`,
    criterion: "Criterion",
    rule: "Rule",
    basis: "Unverified basis",
    partly: "not known in part",
    from: (day) => `from ${day}`,
  },
};
