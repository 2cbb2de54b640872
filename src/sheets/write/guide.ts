import type { Day } from "../../model/values/date.js";
import type { Plan } from "../../model/plan/plan.js";
import type { Example } from "../form/example.js";
import { shownDay } from "./shown-day.js";
import { inLanguage } from "../../model/values/wording.js";
import type { Lists } from "../book/dropdowns.js";
import type { Cell, Look, Sheet } from "../book/sheet.js";
import type { CellVocabulary } from "../book/vocabulary.js";

export interface GuideOptions {
  readonly unit?: string | undefined;
  readonly lists: Lists;
  /** How the workbook is filled in. */
  readonly lines: readonly string[];
  /** The names of the sheets that can be declared complete. */
  readonly complete?: readonly string[];
  /** The day on which the workbook is sent out. */
  readonly asOf?: Day;
  readonly example?: Example;
}

/** Rows in which people write, counted from the top. */
const FIELDS = 3;

/** The first sheet: who returns the workbook, which sheets are complete, how to fill it in, and where to sign. */
export function guideSheet(
  plan: Plan,
  terms: CellVocabulary,
  { unit, lists, lines, complete = [], asOf, example }: GuideOptions,
): Sheet {
  const { words } = terms;
  const { fields, form } = words;
  const top: readonly (readonly Cell[])[] = [
    [words.guideTitle],
    [inLanguage(plan.title, words.language)],
    asOf === undefined ? [] : [`${form.returnBy}:`, shownDay(asOf)],
    [`${fields.unit}:`, unit === undefined ? null : terms.units.labelOf(unit)],
    [`${fields.author}:`, null],
    [`${fields.recorded}:`, null],
    [`${fields.letter}:`, null],
    [`${fields.letterDate}:`, null],
    [],
  ];
  const declared: readonly (readonly Cell[])[] =
    complete.length === 0
      ? []
      : [
          [form.complete.sheet, form.complete.upTo],
          ...complete.map((name): readonly Cell[] => [name, null]),
          [],
        ];
  const prose = lines.map((line): readonly Cell[] => [line]);
  const shown: readonly (readonly Cell[])[] =
    example === undefined ? [] : [[], [example.title], ...example.lines];
  const signed = unit === undefined ? [] : [[], ...form.sign.map((line): readonly Cell[] => [null, line])];
  const list = lists.listFor({ key: "unit", kind: "unit", width: 0 }, "units");
  return {
    name: words.sheets.guide,
    rows: [...top, ...declared, ...prose, ...shown, ...signed],
    look: {
      columns: [{ width: 34 }, { width: 62, ...(list && { list }) }],
      titles: [
        ...(complete.length === 0 ? [0, 1] : [0, 1, top.length]),
        ...(example === undefined ? [] : [top.length + declared.length + prose.length + 1]),
      ],
      prose: prose.map((_, index) => top.length + declared.length + index),
      inputs: [
        ...inputs(),
        ...complete.map((_, index) => ({ row: top.length + 1 + index, column: 1, format: "day" as const })),
      ],
    },
  };
}

/** Unit, author, day, letter and its day. */
const inputs = (): NonNullable<Look["inputs"]> =>
  [0, 1, 2, 3, 4].map((index) => ({
    row: FIELDS + index,
    column: 1,
    ...((index === 2 || index === 4) && { format: "day" as const }),
  }));
