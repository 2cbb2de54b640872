import { fold } from "../../../model/values/wording.js";
import type { SheetWords } from "../../../locale/words/sheet-words.js";

/** Words by which lines and cells are known that tell of nothing themselves. */
interface Signs {
  readonly totals: ReadonlySet<string>;
  readonly below: readonly string[];
  readonly notDone: readonly string[];
  readonly ditto: ReadonlySet<string>;
  /** Longer cells are no ditto. */
  readonly longestDitto: number;
}

const known = new WeakMap<SheetWords, Signs>();

/** The signs of a language, folded once: they are compared with every row. */
export function signsIn(words: SheetWords): Signs {
  const signs = known.get(words) ?? folded(words);
  known.set(words, signs);
  return signs;
}

const folded = ({ totals, form }: SheetWords): Signs => ({
  totals: new Set(totals.map(fold)),
  below: form.below.map(fold),
  notDone: form.notDone.map(fold),
  ditto: new Set(form.ditto.map((sign) => fold(sign).replace(/[.]$/, ""))),
  longestDitto: Math.max(...form.ditto.map((sign) => sign.length)) + 2,
});
