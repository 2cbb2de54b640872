import { law, procedures } from "phoihop/law";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { describe, expect, test } from "vitest";

/** Names under which a test of law looks up an attribute. */
const LOOKED_UP = ["attribute", "as", "part", "whole", "of"];

/** Every attribute that a test of law looks up, however deep. */
const lookedUp = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    LOOKED_UP.includes(key) && typeof part === "string" ? [part] : lookedUp(part),
  );
};

// The plan holds every shipped procedure, with what is left out filled in.
const shipped = Object.entries(procedures).map(([id, procedure]) => ({
  id,
  procedure,
  attributes: caoLanh.procedures[id]?.attributes ?? {},
}));
const declared = Object.fromEntries(shipped.map(({ id, attributes }) => [id, attributes]));
const known = shipped.flatMap(({ id, attributes, procedure }) =>
  Object.entries(attributes).map(([name, attribute]) => ({ id, name, attribute, procedure })),
);

describe("what shipped procedures say of their subjects", () => {
  // The unit that holds a subject stands on the subject itself.
  test.each(Object.entries(law.criteria))("%s looks up only what its procedure declares", (_, criterion) => {
    const names = criterion.versions.flatMap(({ test: asked, when }) => [
      ...lookedUp(asked),
      ...lookedUp(when),
    ]);
    const own = declared[criterion.procedure] ?? {};
    expect([...new Set(names)].filter((name) => name !== "unit" && own[name] === undefined)).toEqual([]);
  });

  test("every attribute, option, sheet and word for valid is written in both languages", () => {
    const texts = [
      ...known.flatMap(({ attribute }) => [
        attribute.title,
        ...("options" in attribute ? Object.values(attribute.options) : []),
        ...("unit" in attribute ? [attribute.unit] : []),
      ]),
      ...Object.values(procedures).flatMap(({ sheet, stages }) => [
        sheet.title,
        ...Object.values(stages).flatMap((stage) => ("valid" in stage ? [stage.valid] : [])),
      ]),
    ];
    expect(texts.filter((text) => Object.keys(text).join() !== "vi,en")).toEqual([]);
  });

  test("an attribute is told at stages or ends that the procedure has", () => {
    const astray = known.filter(({ attribute: { stages = [] }, procedure }) =>
      stages.some((stage) => !(stage in procedure.stages) && !(stage in procedure.ends)),
    );
    expect(astray.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
  });

  test("whatever ends what a stage grants, the stage has its own word for what still holds", () => {
    const asked = ["mark.granted", "st-enterprise.certified", "tt-contract.registered", "ocop.recognised"];
    const words = asked.map((ref) => {
      const [id = "", stage = ""] = ref.split(".");
      const found = Object.entries(procedures).find(([name]) => name === id)?.[1].stages;
      return Object.entries(found ?? {}).find(([name]) => name === stage)?.[1];
    });
    expect(
      words.filter((stage) => stage === undefined || !("valid" in stage && "certificate" in stage)),
    ).toEqual([]);
  });
});
