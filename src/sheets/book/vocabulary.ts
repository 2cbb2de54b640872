import type { Plan } from "../../model/plan/plan.js";
import { inLanguage, type Wording } from "../../model/values/wording.js";
import type { Unit } from "../../model/plan/unit.js";
import { labels, type CellLabels, type NamedThing } from "./labels.js";
import type { Attribute } from "../../model/plan/attribute.js";
import { optionsOf } from "./attribute-columns.js";
import { shortNames } from "./short-names.js";
import type { SheetWords } from "../../locale/words/sheet-words.js";

/** All that cells may name, for one plan and one language. */
export interface CellVocabulary {
  readonly words: SheetWords;
  readonly units: CellLabels;
  readonly parties: CellLabels;
  readonly places: CellLabels;
  /** The same under short names, for columns that are narrow. */
  readonly shortPlaces: CellLabels;
  readonly commitments: CellLabels;
  readonly procedures: CellLabels;
  readonly stages: CellLabels;
  readonly subjects: CellLabels;
  readonly documents: CellLabels;
  /** Lists of choices by name: those of a language, and the options of each attribute. */
  readonly choices: Readonly<Record<string, CellLabels>>;
  readonly epoch: 1900 | 1904;
}

/** What a register adds to the names of its plan. */
export interface OwnNames {
  readonly units?: Readonly<Record<string, Pick<Unit, "name" | "aliases">>>;
  readonly subjects?: readonly NamedThing[];
  readonly documents?: readonly NamedThing[];
  readonly epoch?: 1900 | 1904;
}

export function termsOf(plan: Plan, words: SheetWords, own: OwnNames = {}): CellVocabulary {
  const lang = words.language;
  const choices = words.choices;
  const terms: CellVocabulary = {
    words,
    units: labels([]),
    parties: labels(
      Object.entries(plan.parties).map(([id, { name }]) => ({ id, names: saidIn(name, lang) })),
    ),
    places: labels(withShort(placesOf(plan, lang), shortNames(placesOf(plan, lang)), "last")),
    shortPlaces: labels(withShort(placesOf(plan, lang), shortNames(placesOf(plan, lang)), "first")),
    commitments: labels(plan.commitments.map(({ id, title }) => ({ id, names: saidIn(title, lang) }))),
    procedures: labels(
      Object.entries(plan.procedures).map(([id, { title }]) => ({ id, names: saidIn(title, lang) })),
    ),
    stages: labels(stagesOf(plan, lang)),
    subjects: labels([]),
    documents: labels([]),
    choices: {
      ...Object.fromEntries(Object.entries(choices).map(([name, list]) => [name, choice(list)])),
      ...optionLists(plan, lang),
    },
    epoch: 1900,
  };
  return withOwnNames(terms, plan, own);
}

/** The same with what a register or workbook names besides. */
export function withOwnNames(terms: CellVocabulary, plan: Plan, own: OwnNames): CellVocabulary {
  const lang = terms.words.language;
  const units = Object.entries({ ...plan.units, ...own.units }).map(([id, { name, aliases = [] }]) => ({
    id,
    names: [...saidIn(name, lang), ...aliases],
  }));
  return {
    ...terms,
    units: labels(units),
    subjects: labels(own.subjects ?? []),
    documents: labels(own.documents ?? []),
    epoch: own.epoch ?? terms.epoch,
  };
}

const choice = (words: Readonly<Record<string, string>>) =>
  labels(Object.entries(words).map(([id, word]) => ({ id, names: [word] })));

/** The options of each attribute of the plan. */
const optionLists = (plan: Plan, lang: Language): Readonly<Record<string, CellLabels>> =>
  Object.fromEntries(
    Object.entries(plan.procedures).flatMap(([procedure, { attributes }]) =>
      Object.entries(attributes).flatMap(([name, attribute]: [string, Attribute]) =>
        attribute.type === "choice"
          ? [[optionsOf(procedure, name), labels(optionNames(attribute.options, lang))]]
          : [],
      ),
    ),
  );

const optionNames = (options: Readonly<Record<string, Wording>>, lang: Language): readonly NamedThing[] =>
  Object.entries(options).map(([id, text]) => ({ id, names: saidIn(text, lang) }));

type Language = SheetWords["language"];

/** The words of a text: those of one language first, then all others. */
const saidIn = (text: Wording, language: Language): readonly string[] => [
  ...new Set([inLanguage(text, language), ...Object.values(text)]),
];

/** Tasks, their items, the products of these, and promises that are none of them. */
function placesOf(plan: Plan, lang: Language): readonly NamedThing[] {
  const parts = Object.entries(plan.tasks).flatMap(([id, task]) => [
    { id, names: [...saidIn(task.title, lang).map((title) => `${task.no}. ${title}`), task.no] },
    ...Object.entries(task.items).flatMap(([itemId, { no, title, products = {} }]) => [
      { id: itemId, names: [...saidIn(title, lang).map((said) => `${no}. ${said}`), no] },
      ...Object.entries(products).map(([productId, { name, en }]) => ({
        id: productId,
        names: [lang === "en" ? (en ?? name) : name, name],
      })),
    ]),
  ]);
  const known = new Set(parts.map(({ id }) => id));
  const promises = plan.commitments.filter(({ id }) => !known.has(id));
  return [
    ...parts,
    ...promises.map(({ id, title, source }) => ({
      id,
      names: [`${source.clause}: ${inLanguage(title, lang)}`, ...saidIn(title, lang)],
    })),
  ];
}

/** A place is known under its short name as well; which of the names is shown comes first. */
const withShort = (
  places: readonly NamedThing[],
  short: ReadonlyMap<string, string>,
  where: "first" | "last",
): readonly NamedThing[] =>
  places.map(({ id, names }) => {
    const name = short.get(id);
    if (name === undefined) return { id, names };
    return { id, names: where === "first" ? [name, ...names] : [...names, name] };
  });

/** A stage under its procedure; alone, where no other procedure has one of that name. */
const stagesOf = (plan: Plan, lang: Language): readonly NamedThing[] =>
  Object.entries(plan.procedures).flatMap(([id, { title, stages, ends }]) =>
    Object.entries({ ...stages, ...ends }).map(([name, stage]) => ({
      id: `${id}.${name}`,
      names: [
        `${inLanguage(title, lang)}: ${inLanguage(stage.title, lang)}`,
        ...saidIn(stage.title, lang),
        ...Object.keys(title).map((one) => `${inLanguage(title, one)}: ${inLanguage(stage.title, one)}`),
      ],
    })),
  );
