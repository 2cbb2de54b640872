import { optionalWords, type PlanParts } from "./parts.js";
import { labels, type CellLabels, type NamedThing } from "../../sheets/book/labels.js";

/** The names by which cells speak of the parts of one plan. */
export interface PartNames {
  readonly language: string;
  readonly parties: CellLabels;
  readonly units: CellLabels;
  /** Tasks, items, products and promises. */
  readonly matters: CellLabels;
  readonly procedures: CellLabels;
  /** `procedure.stage`, as *Loại việc: bước*. */
  readonly stages: CellLabels;
  /** What is told of one procedure, by its id. */
  readonly attributes: (procedure: string) => CellLabels;
  /** The options of one choice. */
  readonly options: (procedure: string, attribute: string) => CellLabels;
  /** Anything that a doubt may concern. */
  readonly parts: CellLabels;
}

/** Names from the parts of a plan, whole or still being read. */
export function namesOf(plan: PlanParts): PartNames {
  const { language } = plan;
  const [units, matters] = [unitNames(plan), matterNames(plan)];
  const named = (id: string, text: unknown): NamedThing => ({ id, names: optionalWords(text, language) });
  const attributes = grouped(
    plan.attributes,
    ({ procedure }) => procedure,
    (one) => named(one.id, one.title),
  );
  const options = grouped(
    plan.options,
    ({ procedure, attribute }) => `${procedure} ${attribute}`,
    (one) => named(one.id, one.title),
  );
  return {
    language,
    parties: labels(plan.parties.map(({ id, name }) => named(id, name))),
    units: labels(units),
    matters: labels(matters),
    procedures: labels(plan.procedures.map(({ id, title }) => named(id, title))),
    stages: labels(stageNames(plan)),
    attributes: (procedure) => attributes.get(procedure) ?? NONE,
    options: (procedure, attribute) => options.get(`${procedure} ${attribute}`) ?? NONE,
    parts: labels([...units, ...matters, ...plan.passages.map(({ id, text }) => named(id, text))]),
  };
}

const unitNames = ({ units, language }: PlanParts): readonly NamedThing[] =>
  units.map(({ id, name, aliases }) => ({ id, names: [...optionalWords(name, language), ...aliases] }));

/** What has a number of the annex is called by it as well. */
const matterNames = ({ matters, language }: PlanParts): readonly NamedThing[] =>
  matters.map(({ id, no, title }) => ({
    id,
    names: optionalWords(title, language).flatMap((word, index) =>
      no === undefined ? [word] : index === 0 ? [`${no}. ${word}`, no] : [`${no}. ${word}`],
    ),
  }));

/** *Loại việc: bước*; the stage alone, where no other bears that name. */
const stageNames = ({ stages, language }: PlanParts): readonly NamedThing[] =>
  stages.map(({ id, kind, title }) => {
    const kinds = optionalWords(kind, language);
    return {
      id,
      names: optionalWords(title, language).flatMap((word, index) => [
        `${kinds[index] ?? kinds[0] ?? ""}: ${word}`,
        word,
      ]),
    };
  });

const NONE = labels([]);

function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  nameOf: (one: T) => NamedThing,
): ReadonlyMap<string, CellLabels> {
  const groups = new Map<string, NamedThing[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(nameOf(one));
    groups.set(keyOf(one), group);
  }
  return new Map(Array.from(groups, ([key, named]) => [key, labels(named)]));
}
