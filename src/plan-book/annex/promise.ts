import { cleanLine } from "../../sheets/cells/clean-text.js";
import type { PlanBookWords } from "../book/words.js";
import { isFalling } from "../rows/falling.js";
import { readLevel } from "../rows/level.js";
import { countedBy } from "./counted-by.js";
import type { AnnexDoubt } from "./doubt.js";
import type { Kinds } from "./kinds.js";
import type { AnnexPromise, FieldDoubt, MeasuredPromise, Site } from "./measured-promise.js";
import { amountsIn, type Amount } from "./numbers/amounts.js";
import { isTime } from "./numbers/periods.js";
import { directionAfter, isSumOf, saidAgain, type Numbers } from "./numbers/said-again.js";
import { numberInWords, unitIn } from "./numbers/units.js";
import { firstWords } from "./titles.js";

/** Reads what is promised: how it is measured, how much, and what is to be asked. No number is made up, none is lost. */
export function measured(promised: AnnexPromise, kinds: Kinds, words: PlanBookWords): MeasuredPromise {
  const site = { kinds, words };
  const found = promised.years.length > 0 ? ofYears(promised, site) : ofNumbers(promised, site);
  const shared = promised.shared.filter((text) => isTaken(text, promised));
  if (shared.length === 0) return found;
  const { level: _, ...fields } = found.fields;
  const doubt: AnnexDoubt = { code: "shared-number", found: shared.join("; ") };
  return { ...found, fields, doubts: [...found.doubts, { doubt, field: "level" }] };
}

/** Whether the level is taken of a text: where years have figures of their own, of no other. */
const isTaken = (shared: string, { text, target, years }: AnnexPromise): boolean =>
  (years.length > 0 ? years.map(([, figure]) => figure) : [text, target]).some(
    (own) => own !== "" && cleanLine(shared).includes(cleanLine(own)),
  );

function ofNumbers(promised: AnnexPromise, site: Site): MeasuredPromise {
  const { amounts, inWords } = saidAgain(promised);
  const [amount, ...others] = amounts;
  if (amount === undefined) return unmeasured(promised, site);
  if (amounts.every(isTime) && inWords.length === 0) return ofTimes(amounts, promised, site);
  const counted = countedBy(amount, promised, site);
  if (others.length > 0 || inWords.length > 0) {
    const found = [...amounts.map(numberText), ...inWords];
    const doubt: AnnexDoubt = { code: "several-numbers", found };
    return { ...counted, doubts: [{ doubt, field: "level" }] };
  }
  const [level, doubt] = levelOf(amount, promised, site);
  return {
    ...counted,
    fields: { ...counted.fields, ...(level !== undefined && { level: [level] }) },
    doubts: [...counted.doubts, ...(doubt === undefined ? [] : [{ doubt, field: "level" }])],
  };
}

const numberText = ({ number, isPercent, of }: Amount) => `${number}${isPercent ? "%" : ""} ${of}`.trim();

/** *Báo cáo 6 tháng*: what is counted may be known, how much of it each time is not. */
function ofTimes(amounts: readonly Amount[], promised: AnnexPromise, site: Site): MeasuredPromise {
  const found = amounts.map((one) => firstWords(numberText(one), SHOWN)).join("; ");
  const doubt: FieldDoubt = { doubt: { code: "period-number", found }, field: "level" };
  const [amount] = amounts;
  const counted =
    amount === undefined || unitIn(promised.text) === ""
      ? unmeasured(promised, site)
      : countedBy({ ...amount, of: "" }, promised, site);
  return { ...counted, doubts: [...counted.doubts, doubt] };
}

const SHOWN = 6;

type LevelDoubt = Extract<AnnexDoubt, { readonly code: "about-number" | "change-number" | "unclear-number" }>;

/** The level as a cell has it, or what must be asked before there is one. */
function levelOf(
  { direction, number, isPercent, said }: Amount,
  { text, target }: Numbers,
  { words }: Site,
): readonly [string | undefined, LevelDoubt | undefined] {
  if (direction === "change") return [undefined, { code: "change-number", found: said }];
  if (direction === "about" || (direction === null && isFalling(text, target)))
    return [undefined, { code: "about-number", found: said }];
  const level = `${words.level.comparison[direction ?? "atLeast"]} ${number}${isPercent ? "%" : ""}`;
  return readLevel(level).ok ? [level, undefined] : [undefined, { code: "unclear-number", found: number }];
}

/** A figure for each year, each in its column. */
function ofYears(promised: AnnexPromise, site: Site): MeasuredPromise {
  const years = promised.years.map(
    ([year, target]) => [year, target, saidAgain({ ...promised, text: "", target }).amounts] as const,
  );
  const [, , [first] = []] = years[0] ?? [];
  const beside = [...amountsIn(promised.text), ...amountsIn(promised.target)];
  const isClear = years.every(([, , found]) => found.length === 1);
  const told = yearsTold(promised);
  if (first === undefined || !isClear) {
    const doubt: AnnexDoubt = { code: "unclear-number", found: told };
    const doubts = [{ doubt, field: "level" }, ...beside.map(otherNumber)];
    return { ...unmeasured(promised, site), doubts };
  }
  const counted = countedBy(first, { ...promised, target: "" }, site);
  const amounts = years.flatMap(([, , found]) => found);
  const others = beside.filter((one) => !isSumOf(one, amounts));
  const levels = years.map(([year, , [amount = first]]) => {
    const direction = amount.direction ?? directionAfter(promised.text);
    return [year, ...levelOf({ ...amount, direction }, promised, site)] as const;
  });
  // One doubt is of all years, for they share a cell.
  const asked = levels
    .flatMap(([, , doubt]) => doubt ?? [])
    .slice(0, 1)
    .map((doubt): LevelDoubt => ({ ...doubt, found: told }));
  return {
    ...counted,
    fields: {
      ...counted.fields,
      every: "year",
      ...(asked.length === 0 && { level: levels.map(([year, level = ""]) => `${year}: ${level}`) }),
    },
    doubts: [
      ...counted.doubts,
      ...asked.map((doubt) => ({ doubt, field: "level" })),
      ...others.map(otherNumber),
    ],
  };
}

const yearsTold = ({ years }: AnnexPromise) => years.map(([year, text]) => `${year}: ${text}`).join("; ");
const otherNumber = ({ said }: Amount): FieldDoubt => ({
  doubt: { code: "other-number", found: said },
  field: null,
});

/** No number: a number in words is asked about, and else how the promise is to be measured. */
function unmeasured({ text, target }: AnnexPromise, { kinds, words: { made } }: Site): MeasuredPromise {
  const inWords = numberInWords(target) ?? numberInWords(text);
  const counted = kinds.take({ title: made.others, subject: made.work });
  const [doubt, field]: readonly [AnnexDoubt, string] =
    inWords === undefined
      ? [{ code: "no-number" }, "measure"]
      : [{ code: "unclear-number", found: inWords }, "level"];
  return { fields: inWords === undefined ? {} : { measure: "count" }, counted, doubts: [{ doubt, field }] };
}
