import type { Counted, Explanation, Tally } from "../rules/explanation.js";
import type { Finding } from "../rules/finding.js";
import type { Truth } from "../rules/truth.js";
import { why, whys } from "./causes.js";
import { fact, found, fullName, isLeaf, nameIn, paid } from "./facts.js";
import type { Locale } from "./locale.js";
import { list, sentence } from "./values.js";

/** A sentence, and those that bear it out. */
export interface Explained {
  readonly text: string;
  readonly parts: readonly Explained[];
}

export const saying = (text: string): Explained => ({ text: sentence(text), parts: [] });

/** The milder word for what is unmet, unless the promise itself has failed. */
export const verdictWord = (verdict: Truth, { status }: Finding, { findings }: Locale): string =>
  findings.verdict[verdict === "unmet" && status === "failed" ? "failed" : verdict];

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
      return tallyParts(node.tally, finding, locale);
    case "share":
      return [node.part, node.whole].map((tally) =>
        explainTally(tally, found(tally, locale), finding, locale),
      );
    case "money":
      return [node.sum, node.covers].map((sum) =>
        explainTally(sum.tally, paid(sum, locale), finding, locale),
      );
    case "attested":
      return closing(node.closedBy, locale);
  }
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

const explainTally = (tally: Tally, bounds: string, finding: Finding, locale: Locale): Explained => ({
  text: sentence(`${fullName(tally, locale)}: ${bounds}`),
  parts: tallyParts(tally, finding, locale),
});

function tallyParts(
  { measure, names, subjects, closedBy }: Tally,
  { commitment }: Finding,
  locale: Locale,
): readonly Explained[] {
  const places = measure.for?.filter((place) => place !== commitment) ?? [];
  return [
    ...(places.length > 0
      ? [saying(locale.requirements.only(list(places.map((id) => nameIn(names, id, locale)))))]
      : []),
    ...subjects.map((subject) => explainSubject(subject, locale)),
    ...closing(closedBy, locale),
  ];
}

function explainSubject({ name, state, on, records, implied, causes }: Counted, locale: Locale): Explained {
  const { requirements, when } = locale;
  return {
    text: `${requirements.subject(name, state === "definite", when(on), list(records), implied === true)}.`,
    parts: causes.map((cause) => saying(why(cause, locale))),
  };
}

const closing = (statement: string | null, { requirements }: Locale): readonly Explained[] =>
  statement === null ? [] : [saying(requirements.closed(statement))];
