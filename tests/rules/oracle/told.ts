import type { FactRecord } from "../../../src/model/register/record.js";
import type { AttributeValue } from "../../../src/model/requirement/condition.js";
import type { Subject } from "../../../src/model/register/subject.js";
import { plain } from "./alike.js";
import { attributesOf, guesses, isProved, type Scene } from "./scene.js";
import type { Values } from "./world.js";

/** What an act really was like: as those say whose word counts, one of them where they differ, anything where all are silent. */
export function valuesOf(records: readonly FactRecord[], procedure: string, scene: Scene): Values {
  const values: Record<string, AttributeValue> = {};
  for (const name of attributesOf(scene, procedure)) {
    const attribute = scene.promised.plan.procedures[procedure]?.attributes[name];
    if (attribute?.of !== "act") continue;
    const told = distinct(records.flatMap(({ attributes }) => valueIn(attributes, name)));
    values[name] = really(
      told.length > 0 ? told : guesses(scene, procedure, name),
      attribute.type === "unit",
      scene,
    );
  }
  return values;
}

/** What holds of a subject on every day; two words that differ contradict. */
export function valuesOfThing(members: readonly (readonly [string, Subject])[], scene: Scene): Values {
  const values: Record<string, AttributeValue> = {};
  const own = scene.facts.filter(({ subject }) => members.some(([id]) => id === subject));
  for (const procedure of scene.attributes.keys())
    for (const name of attributesOf(scene, procedure)) {
      const attribute = scene.promised.plan.procedures[procedure]?.attributes[name];
      if (attribute?.of !== "subject") continue;
      const here = own.filter(({ stage }) => stage.startsWith(`${procedure}.`));
      const words = (records: readonly FactRecord[]) =>
        records.flatMap(({ attributes }) => valueIn(attributes, name));
      const good = distinct([
        ...members.flatMap(([, { attributes }]) => valueIn(attributes, name)),
        ...words(here.filter((record) => isProved(record, scene))),
      ]);
      const open = distinct([...words(here), ...guesses(scene, procedure, name)]);
      values[name] = really(good.length > 0 ? good : open, attribute.type === "unit", scene);
    }
  return values;
}

/** A body that nobody recognises may be any. */
function really(told: readonly AttributeValue[], isUnit: boolean, scene: Scene): AttributeValue {
  const word = scene.choose(told);
  if (!isUnit) return word;
  const units = Object.entries({ ...scene.register.units, ...scene.promised.plan.units });
  const known = units.find(
    ([id, { name, aliases = [] }]) =>
      id === word || [...Object.values(name), ...aliases].some((one) => plain(one) === plain(String(word))),
  );
  return known === undefined ? scene.choose(["nobody-known", ...units.map(([id]) => id)]) : known[0];
}

const valueIn = (values: Values | undefined, name: string): readonly AttributeValue[] => {
  const value = values?.[name];
  return value === undefined ? [] : [value];
};

const distinct = (values: readonly AttributeValue[]) => [...new Set(values)];
