import type { Cause } from "../rules/cause.js";
import { say } from "./by-code.js";
import type { Leaf } from "./facts.js";
import type { Locale } from "./locale.js";
import { unique } from "./values.js";

type Words = Pick<Locale, "causes">;

export const why = (cause: Cause, { causes }: Words): string => say(causes.why, cause.code, cause);

/** What would settle it; nothing where nothing would. */
export const need = (cause: Cause, { causes }: Words): string => say(causes.need, cause.code, cause);

/** Something is wrong with what is on file; otherwise it is only silence that leaves it open. */
const isDoubt = ({ code }: Cause) => code !== "nothing-recorded" && code !== "not-declared-complete";

/** Why a leaf is unknown, silence last. That nobody has spoken stands in the phrase of an attested leaf already. */
export const whys = ({ kind, causes }: Leaf, words: Words): readonly string[] =>
  unique([
    ...causes.filter(isDoubt).map((cause) => why(cause, words)),
    ...causes.flatMap((cause) => (isDoubt(cause) || kind === "attested" ? [] : [why(cause, words)])),
  ]);

/** What would settle the doubts of a leaf. */
export const doubtNeeds = ({ causes }: Leaf, words: Words): readonly string[] =>
  causes.filter(isDoubt).map((cause) => need(cause, words));

/** The first few, and how many more there are. */
export const few = (texts: readonly string[], most: number, { requirements, number }: Locale): string =>
  [
    ...texts.slice(0, most),
    ...(texts.length > most ? [requirements.others(number(texts.length - most))] : []),
  ].join("; ");
