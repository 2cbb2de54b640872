import { optionalWords, type PlanParts } from "./parts.js";
import { labels, type Labels, type Named } from "../../sheets/book/labels.js";

/** The names by which cells speak of the parts of one plan. */
export interface Names {
  readonly language: string;
  readonly parties: Labels;
  readonly units: Labels;
  /** Tasks, items, products and promises. */
  readonly matters: Labels;
  readonly procedures: Labels;
  /** `procedure.stage`, as *Loại việc: bước*. */
  readonly stages: Labels;
  /** What is told of one procedure, by its id. */
  readonly attributes: (procedure: string) => Labels;
  /** The options of one choice. */
  readonly options: (procedure: string, attribute: string) => Labels;
  /** Anything that a doubt may concern. */
  readonly parts: Labels;
}

/** Names from the parts of a plan, whole or still being read. */
export function namesOf(plan: PlanParts): Names {
  const { language } = plan;
  const named = (id: string, text: unknown, ...more: readonly string[]): Named => ({
    id,
    names: [...more, ...optionalWords(text, language)],
  });
  const units = plan.units.map(({ id, name, aliases }): Named => ({
    id,
    names: [...optionalWords(name, language), ...aliases],
  }));
  const matters = plan.matters.map(({ id, no, title }) => ({
    id,
    names: optionalWords(title, language).flatMap((word, index) =>
      no === undefined ? [word] : index === 0 ? [`${no}. ${word}`, no] : [`${no}. ${word}`],
    ),
  }));
  const stages = plan.stages.map(({ id, kind, title }) => ({
    id,
    names: optionalWords(title, language).flatMap((word, index) => [
      `${optionalWords(kind, language)[index] ?? optionalWords(kind, language)[0] ?? ""}: ${word}`,
      word,
    ]),
  }));
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
    stages: labels(stages),
    attributes: (procedure) => attributes.get(procedure) ?? NONE,
    options: (procedure, attribute) => options.get(`${procedure} ${attribute}`) ?? NONE,
    parts: labels([...units, ...matters, ...plan.passages.map(({ id, text }) => named(id, text))]),
  };
}

const NONE = labels([]);

function grouped<T>(
  all: readonly T[],
  keyOf: (one: T) => string,
  nameOf: (one: T) => Named,
): ReadonlyMap<string, Labels> {
  const groups = new Map<string, Named[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? [];
    group.push(nameOf(one));
    groups.set(keyOf(one), group);
  }
  return new Map(Array.from(groups, ([key, named]) => [key, labels(named)]));
}
