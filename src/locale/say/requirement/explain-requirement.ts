import type {
  Counted,
  Explanation,
  MeasuredExplanation,
  Tally,
} from "../../../rules/assessment/explanation.js";
import type { Finding } from "../../../rules/assessment/finding.js";
import type { Verdict } from "../../../rules/verdict.js";
import { calledBy, why, whys } from "../causes.js";
import { fact, isLeaf } from "./facts.js";
import { ends, figure } from "./figures.js";
import { found } from "./found.js";
import type { Locale } from "../../words/locale.js";
import { passedOverTexts } from "../passed-over.js";
import { fullName, nameIn } from "./quantity-name.js";
import { toldOf } from "./requirement-sentence.js";
import { list, sentence } from "../values.js";

/** A sentence, and those that bear it out. */
export interface Explained {
  /** The sentence. */
  readonly text: string;
  /** Sentences about its parts, from the top down; empty where it has none. */
  readonly parts: readonly Explained[];
}

export const saying = (text: string): Explained => ({ text: sentence(text), parts: [] });

/** The milder word for what is unmet, unless the promise itself has failed; of a figure promised *đạt*, else *hoàn thành*. */
export function verdictWord(
  verdict: Verdict,
  { status, kind }: Pick<Finding, "status" | "kind">,
  { findings }: Pick<Locale, "findings">,
): string {
  const words = kind === "indicator" ? findings.indicatorVerdict : findings.verdict;
  return words[verdict === "unmet" && status === "failed" ? "failed" : verdict];
}

/** A requirement judged, node by node. */
export function explainRequirement(node: Explanation, finding: Finding, locale: Locale): Explained {
  const parts = partsOf(node, finding, locale);
  const since = node.since === null ? "" : ` (${locale.when(node.since)})`;
  return {
    text: sentence(`${fact(node, fullName, locale)}; ${verdictWord(node.verdict, finding, locale)}${since}`),
    parts: [...parts, ...causesOf(node, parts, locale)],
  };
}

function partsOf(node: Explanation, finding: Finding, locale: Locale): readonly Explained[] {
  switch (node.kind) {
    case "allOf":
    case "anyOf":
      return node.parts.map((part) => explainRequirement(part, finding, locale));
    case "count":
    case "sum":
    case "latest":
      return measuredParts(node, finding, locale);
    case "attested":
      return [];
  }
}

/** What the quantity rests on; where it is taken of another, that one by itself. */
function measuredParts(node: MeasuredExplanation, finding: Finding, locale: Locale): readonly Explained[] {
  const { tally, base } = node;
  if (base === null || typeof base === "number") return tallyParts(tally, finding, locale);
  return [tally, base].map((one) => ({
    text: sentence(`${fullName(one, locale)}: ${found(one, locale)}`),
    parts: tallyParts(one, finding, locale),
  }));
}

/** A group has no causes but those of its parts; of a leaf, those that no subject has told yet. */
function causesOf(node: Explanation, parts: readonly Explained[], locale: Locale): readonly Explained[] {
  if (!isLeaf(node)) return [];
  const told = new Set(texts(parts));
  return whys(node, locale)
    .map(saying)
    .filter(({ text }) => !told.has(text));
}

const texts = (parts: readonly Explained[]): readonly string[] =>
  parts.flatMap(({ text, parts }) => [text, ...texts(parts)]);

function tallyParts(tally: Tally, { commitment }: Finding, locale: Locale): readonly Explained[] {
  const { quantity, names, subjects } = tally;
  const places = quantity.for?.filter((place) => place !== commitment) ?? [];
  return [
    ...(places.length > 0
      ? [saying(locale.requirements.name.only(list(places.map((id) => nameIn(names.places, id, locale)))))]
      : []),
    ...subjects.map((subject) => explainSubject(subject, tally, locale)),
    ...passedOverTexts(tally, locale).map(saying),
  ];
}

function explainSubject(subject: Counted, tally: Tally, locale: Locale): Explained {
  const { name, state, on, implied, causes } = subject;
  const { requirements, when } = locale;
  return {
    text: `${requirements.subject({
      name,
      sure: state === "definite",
      value: valueText(subject, tally, locale),
      when: when(on),
      implied: implied === true,
    })}.`,
    parts: causes.map((cause) => saying(why(calledBy(cause, [tally], locale.language), locale))),
  };
}

/** What one gives to a sum, or states as a figure. */
function valueText({ value }: Counted, tally: Tally, locale: Locale): string | null {
  if (value === undefined) return null;
  const { found: words } = locale.requirements;
  const told = toldOf(tally);
  const { least, most } = value;
  if (most === null) return least === null ? words.noFigure : words.unbounded(figure(least, told, locale));
  if (least === null || least === most) return figure(most, told, locale);
  return words.between(...ends(least, most, told, locale));
}
