import { span } from "../../model/values/date.js";
import { inLanguage } from "../../model/values/wording.js";
import { list as joined } from "../../locale/say/values.js";
import { note, paragraph } from "../blocks.js";
import type { Block } from "../block-kinds.js";
import { entriesOf } from "../facts/entry-counts.js";
import { partiesOf } from "../facts/parties.js";
import { yearOf, type Material } from "../material.js";

/** The basis (căn cứ), who reports, and the period and origin of the data. */
export function openingBlocks(material: Material): readonly Block[] {
  const { plan, register, kind, asOf, locale } = material;
  const { dates, language } = locale;
  const { opening } = locale.report;
  const sides = opening.sides(partiesOf(material).map(({ name }) => name));
  const both = opening.both(Object.keys(plan.parties).length);
  return [
    paragraph(basisOf(material)),
    ...plan.amended.map(({ number, on }) => paragraph(opening.amended(number, dates.day(on)))),
    paragraph(opening.data[register.nature](inLanguage(register.title, language), entriesOf(material))),
    paragraph(opening.reports[kind](sides, both, dates.day(asOf), yearOf(material))),
    ...notes(material),
  ];
}

/** The plan as it is cited, with its day of issue as well as it is known. */
function basisOf({ plan, locale }: Material): string {
  const { report, language, dates, when } = locale;
  const issued = span(plan.issued);
  const isDay = issued.from !== null && issued.from === issued.to;
  const [first] = plan.numbers;
  return report.opening.basis(
    inLanguage(plan.title, language),
    first?.number ?? null,
    isDay ? dates.day(issued.from) : when(issued),
    isDay,
  );
}

/** What a reader must know of the data, and of the words of this paper. */
function notes(material: Material): readonly Block[] {
  const { register, assessment, locale, isShort } = material;
  const { opening } = locale.report;
  const nature = opening.nature[register.nature];
  return [
    ...(nature === "" ? [] : [note(nature)]),
    ...(assessment.knownBy === null ? [] : [note(opening.known(locale.dates.day(assessment.knownBy)))]),
    ...(isShort ? [] : [note(opening.guide)]),
    ...numbersNote(material),
  ];
}

function numbersNote({ plan, locale: { report } }: Material): readonly Block[] {
  const numbers = [...new Set(plan.numbers.map(({ number }) => number))];
  return numbers.length < 2 ? [] : [note(report.opening.numbers(joined(numbers), numbers[0] ?? ""))];
}
