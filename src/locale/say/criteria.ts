import { inLanguage } from "../../model/values/wording.js";
import type { Answerable } from "../../model/law/date-ref.js";
import { addDays } from "../../model/values/date.js";
import type { LawCause } from "../../rules/criteria/cause.js";
import { groupBy } from "../../rules/group-by.js";
import type { LegalRemark } from "../../rules/criteria/remark.js";
import type { Verdict } from "../../rules/verdict.js";
import { say, type ByCode } from "./by-code.js";
import type { Locale } from "../words/locale.js";
import { list, marked, sentence, unique } from "./values.js";

/** A cause as it is told: all that an act does not state, at once. */
export type ToldLegalCause =
  | Exclude<LawCause, { readonly code: "attribute-missing" }>
  /** Acts on these `records`, ids, do not state these `attributes`, ids. */
  | {
      readonly code: "attributes-missing";
      readonly records: readonly string[];
      readonly attributes: readonly string[];
    };

/** Those told otherwise than of a promise, or never of one. */
export type LegalCause = Extract<ToldLegalCause, { readonly code: (typeof LEGAL)[number] }>;
const LEGAL = [
  "attributes-missing",
  "condition-open",
  "act-missing",
  "not-due",
  "calendar-missing",
  "unit-ended",
  "attribute-unusable",
] as const;
const isLegal = (cause: ToldLegalCause): cause is LegalCause => LEGAL.some((code) => code === cause.code);

/** What is said of acts judged by the law in force on their day. */
export interface CriterionWords {
  /** What each verdict is called; `warning` is the breach of advice. */
  readonly verdict: Readonly<Record<Verdict | "warning", string>>;
  /** What would hold if law that nobody has verified is as written here. */
  readonly likely: (verdict: string) => string;
  /** Of what only the law asks; all else is said as of a promise. */
  readonly why: ByCode<LegalCause>;
  /** What would settle it; nothing: "". */
  readonly need: ByCode<LegalCause>;
  /** By how many days a term was overrun, and by whom. */
  readonly overrun: (days: number, by: Answerable) => string;
  /** The first and the last day in force, each as far as there is one. */
  readonly law: (instruments: string, from: string | null, last: string | null) => string;
  /** By which act the law was chosen, and when that was; null where it is not on file. */
  readonly selected: (stage: string, when: string | null) => string;
  /** The days on one of which the judged act took place. */
  readonly act: (subject: string, stage: string, when: string) => string;
  /** What attributes are called, by id. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What is said of a law set itself. */
  readonly set: {
    /** Above what the law says of acts. */
    readonly heading: string;
    /** Above how many acts met or broke it. */
    readonly counted: (law: string, remarks: number) => string;
    /** What the set is called, what it amends, and how many criteria it has. */
    readonly title: (law: string, amends: string | null, criteria: number) => string;
    /** How many rules wait for somebody to verify them. */
    readonly unverified: (rules: number) => string;
    /** Head of the column of criteria. */
    readonly criterion: string;
    /** Head of the column of rules. */
    readonly rule: string;
    /** Head of the column of bases. */
    readonly basis: string;
    /** Only in part: the test itself says that nobody knows. */
    readonly partly: string;
    /** The first day in force. */
    readonly from: (day: string) => string;
  };
}

/** The words that a legal remark needs. */
export type CriterionLocale = Locale & {
  /** Words for what the law says of acts. */
  readonly criteria: CriterionWords;
};

/** A legal remark, part by part. */
export interface CriterionParts {
  /** The subject and the act that was judged. */
  readonly act: string;
  /** What the law asks. */
  readonly statement: string;
  /** How the act stands before the law, in words. */
  readonly verdict: string;
  /** Why it is unknown, or by how much a term was overrun. */
  readonly why: readonly string[];
  /** What would settle it. */
  readonly need: readonly string[];
  /** The law that judged, from when to when it was in force, and by which act it was chosen. */
  readonly law: readonly string[];
}

/** What the law says of an act, part by part. */
export function criterionParts(remark: LegalRemark, locale: CriterionLocale): CriterionParts {
  const { criteria: words, language } = locale;
  const { statement, causes, overrun, likely } = remark;
  return {
    act: actText(remark, locale),
    statement: inLanguage(statement, language),
    verdict: words.verdict[wordFor(remark)],
    why: unique([
      ...gathered(causes).map((cause) => told("why", cause, locale)),
      ...(likely === null ? [] : [words.likely(words.verdict[likely])]),
      ...(overrun === null ? [] : [words.overrun(overrun.days, overrun.by)]),
    ]),
    need: needsOf(causes, locale),
    law: [...remark.versions.map((version) => lawText(version, locale)), ...selectedText(remark, locale)],
  };
}

/** What would settle such causes, each said once. */
export const needsOf = (causes: readonly LawCause[], locale: CriterionLocale): readonly string[] =>
  unique(gathered(causes).map((cause) => told("need", cause, locale))).filter((need) => need !== "");

const told = (what: "why" | "need", cause: ToldLegalCause, { criteria, causes }: CriterionLocale): string =>
  isLegal(cause) ? say(criteria[what], cause.code, cause) : say(causes[what], cause.code, cause);

/** What the same records do not state is told at once. */
const gathered = (causes: readonly LawCause[]): readonly ToldLegalCause[] => {
  const missing = causes.filter((cause) => cause.code === "attribute-missing");
  return causes.flatMap((cause): readonly ToldLegalCause[] => {
    if (cause.code !== "attribute-missing") return [cause];
    const same = missing.filter(({ records }) => list(records) === list(cause.records));
    const attributes = same.map(({ attribute }) => attribute);
    return same[0] === cause ? [{ code: "attributes-missing", records: cause.records, attributes }] : [];
  });
};

/** The same in one paragraph. */
export function criterionText(remark: LegalRemark, locale: CriterionLocale): string {
  const { act, statement, verdict, why, law } = criterionParts(remark, locale);
  return [`${act}: ${[verdict, ...why].join("; ")}`, statement, ...law].map(sentence).join(" ");
}

/** An advice that is not followed is no breach. */
export const wordFor = ({ verdict, advice }: LegalRemark) =>
  verdict === "unmet" && advice ? "warning" : verdict;

/** What a reader should see: nothing where the law asks nothing, and of advice only what was, or may be, not followed. */
export const isTelling = ({ verdict, advice, likely }: LegalRemark): boolean =>
  verdict !== "not-applicable" && (!advice || verdict === "unmet" || likely === "unmet");

/** The subject, and what it did when. */
export function actText(
  { subject, act }: Pick<LegalRemark, "subject" | "act">,
  { criteria: words, language, when }: CriterionLocale,
): string {
  const name = marked(subject.name);
  return act === null || act.on === null
    ? name
    : words.act(name, inLanguage(act.stage, language), when(act.on));
}

/** Where the transition clause names another act than the judged one. */
function selectedText(
  { selected }: Pick<LegalRemark, "selected">,
  { criteria: words, language, when }: CriterionLocale,
): readonly string[] {
  return selected === undefined
    ? []
    : [words.selected(inLanguage(selected.stage, language), selected.on && when(selected.on))];
}

function lawText({ from, to, basis }: LegalRemark["versions"][number], locale: CriterionLocale): string {
  const { dates, criteria: words } = locale;
  const instruments = [...groupBy(basis, ({ instrument }) => instrument)]
    .map(([instrument, cited]) => list([instrument, ...cited.flatMap(({ article = [] }) => article)]))
    .join("; ");
  return words.law(instruments, from && dates.day(from), to && dates.day(addDays(to, -1)));
}
