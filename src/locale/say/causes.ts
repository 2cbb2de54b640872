import { inLanguage, type Wording } from "../../model/values/wording.js";
import { talliesIn, type Tally } from "../../rules/assessment/explanation.js";
import type { Cause } from "../../rules/assessment/cause.js";
import { say } from "./by-code.js";
import type { LeafExplanation } from "./requirement/facts.js";
import { isEmpty, isOpen } from "./requirement/lacking.js";
import type { Locale } from "../words/locale.js";
import { lowered, unique } from "./values.js";

type CausesWords = Pick<Locale, "causes" | "language">;

export const why = (cause: Cause, { causes }: Pick<Locale, "causes">): string =>
  say(causes.why, cause.code, cause);

/** What would settle it; nothing where nothing would. */
export const need = (cause: Cause, { causes }: Pick<Locale, "causes">): string =>
  say(causes.need, cause.code, cause);

/** The causes of a leaf, an attribute called as the plan calls it. */
export const causesIn = (leaf: LeafExplanation, { language }: Pick<Locale, "language">): readonly Cause[] =>
  leaf.causes.map((cause) => calledBy(cause, talliesIn(leaf), language));

/** A cause with its attribute and its places by name, where the plan gives one. */
export function calledBy(cause: Cause, tallies: readonly Tally[], language: string): Cause {
  if (cause.code === "place-unknown")
    return { ...cause, stated: cause.stated.map((id) => placeIn(id, tallies, language)) };
  if (!("attribute" in cause) || cause.attribute === null) return cause;
  const { attribute } = cause;
  const [name] = tallies.flatMap((tally): readonly Wording[] => titlesOf(attribute, tally));
  return name === undefined ? cause : { ...cause, attribute: lowered(inLanguage(name, language)) };
}

function placeIn(id: string, tallies: readonly Tally[], language: string): string {
  const [name] = tallies.flatMap(({ names }): readonly Wording[] => {
    const known = names.places?.[id];
    return known === undefined ? [] : [known];
  });
  return name === undefined ? id : inLanguage(name, language);
}

function titlesOf(attribute: string, { quantity, names, attribute: own }: Tally): readonly Wording[] {
  const named = names.attributes?.[attribute];
  if (named !== undefined) return [named];
  return quantity.kind !== "count" && quantity.attribute === attribute && own !== null ? [own] : [];
}

/** Nobody has spoken yet; nothing that is on file is at fault. */
export const isSilence = ({ code }: Cause): boolean =>
  code === "nothing-recorded" || code === "not-declared-complete";

/** Why a leaf is unknown, silence last. That nobody has spoken stands in the phrase of an attested leaf already. */
export const whys = (leaf: LeafExplanation, words: CausesWords): readonly string[] =>
  unique([
    ...causesIn(leaf, words)
      .filter((cause) => !isSilence(cause))
      .map((cause) => why(cause, words)),
    ...leaf.causes
      .filter((cause) => isSilence(cause) && leaf.kind !== "attested")
      .map((cause) => silenceOf(cause, leaf))
      .filter(({ code }) => code === "nothing-recorded" || !talliesIn(leaf).some(isTold))
      .map((cause) => why(cause, words)),
  ]);

/** What was found says already that there may be more, or that no figure is stated. */
const isTold = (tally: Tally): boolean =>
  tally.quantity.kind === "latest" ? tally.least === null : tally.most === null && isOpen(tally);

/** That nothing is recorded is never said while something is on file, be it what does not count. */
const silenceOf = (cause: Cause, leaf: LeafExplanation): Cause =>
  talliesIn(leaf).every(isEmpty) ? cause : { code: "not-declared-complete" };

/** What would settle the doubts of a leaf. */
export const doubtNeeds = (leaf: LeafExplanation, words: CausesWords): readonly string[] =>
  causesIn(leaf, words)
    .filter((cause) => !isSilence(cause))
    .map((cause) => need(cause, words));

/** The first few, and how many more there are. */
export const few = (texts: readonly string[], most: number, { requirements, number }: Locale): string =>
  [
    ...texts.slice(0, most),
    ...(texts.length > most ? [requirements.others(number(texts.length - most))] : []),
  ].join("; ");
