import { fc } from "@fast-check/vitest";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { DOCUMENT_KINDS } from "../../src/model/register/document.js";

const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const without = (fields: object) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
const day = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2029-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Plans of two sides and two procedures, with promises of every kind; `word` makes their texts. */
export function plans(word: fc.Arbitrary<string>): fc.Arbitrary<Plan> {
  const text = fc.record({ vi: word, en: some(word) }).map(without);
  const source = fc
    .tuple(
      fc.constantFrom("head", "body", "annex"),
      word,
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 0, max: 9 }),
      word,
    )
    .map(([part, clause, first, more, quote]) => ({ part, clause, lines: [first, first + more], quote }));
  const unit = fc
    .record({
      name: text,
      party: some(fc.constantFrom("a", "b")),
      form: fc.constantFrom("committee", "other"),
      aliases: some(fc.uniqueArray(word, { minLength: 1, maxLength: 2 })),
      founded: some(fc.constantFrom("2020", "2021-06", "../2020-01-31", "2021-02-03")),
    })
    .map(without);
  const stage = (more: object) =>
    fc
      .record({
        title: text,
        proof: fc.uniqueArray(fc.constantFrom(...DOCUMENT_KINDS), { maxLength: 3 }),
        valid: some(text),
      })
      .map((one) => ({ ...without(one), ...more }));
  const procedure = fc.record({
    title: text,
    subject: text,
    stages: fc.record({ begun: stage({}), done: stage({ repeats: true }) }),
    ends: fc.record({ stopped: stage({}) }),
    attributes: fc.record({
      people: fc.record({
        title: text,
        type: fc.constant("number"),
        unit: text,
        adds: fc.constant(true),
        of: fc.constant("act"),
        decimals: fc.constant(2),
      }),
      field: fc.record({
        title: text,
        type: fc.constant("choice"),
        options: fc.record({ one: text, two: text }),
        of: fc.constantFrom("act", "subject"),
      }),
      receiver: fc.record({
        title: text,
        type: fc.constant("unit"),
        of: fc.constant("act"),
        stages: fc.constant(["done"]),
      }),
    }),
  });
  const places = fc.constantFrom("task-1", "part-1", "row-9");
  const condition = fc.oneof(
    fc
      .uniqueArray(fc.constantFrom("one", "two"), { minLength: 1 })
      .map((values) => ({ attribute: "field", in: values })),
    fc.constantFrom("u1", "u2").map((id) => ({ attribute: "receiver", unit: id })),
    fc.constantFrom("a", "b").map((party) => ({ attribute: "receiver", party })),
    fc
      .tuple(fc.integer({ min: 0, max: 5 }), some(fc.integer({ min: 6, max: 9 })))
      .map(([atLeast, atMost]) => without({ attribute: "people", atLeast, atMost })),
  );
  const quantity = fc
    .record({
      kind: fc.constantFrom("count", "sum", "latest"),
      stage: fc.constantFrom("x.done", "y.done"),
      for: some(fc.uniqueArray(places, { minLength: 1, maxLength: 2 })),
      where: some(
        fc.uniqueArray(condition, { minLength: 1, maxLength: 2, selector: (one) => JSON.stringify(one) }),
      ),
      within: some(
        fc.oneof(
          fc.constantFrom("2023", "2023-04/2023-06", "2022/2024", "../2023-06-30", "2023-06"),
          day.map((from) => ({ from })),
        ),
      ),
      valid: some(fc.constant(true)),
    })
    .map((one) => without({ ...one, ...(one.kind !== "count" && { attribute: "people" }) }));
  const number = fc.oneof(
    fc.integer({ min: 1, max: 2_000_000_000 }),
    fc.constantFrom(1000, 999, 0.5, 1234.25, 12.5),
  );
  const leaf = fc.oneof(
    fc.constantFrom("a", "b").map((by) => ({ kind: "attested", by })),
    fc
      .tuple(
        quantity,
        fc.constantFrom("atLeast", "moreThan", "atMost", "lessThan"),
        number,
        fc.integer({ min: 1, max: 90 }),
        fc.constantFrom("number", "percent", "plus"),
        quantity,
      )
      .map(([own, comparison, value, percent, kind, base]) => {
        const whole = Math.ceil(value);
        const of = { ...base, kind: own.kind, attribute: own.attribute };
        const level =
          kind === "number"
            ? own.kind === "count"
              ? whole
              : value
            : kind === "percent"
              ? { percent, of: own.kind === "count" ? without(of) : whole }
              : { plus: percent, of: without(of) };
        return { ...own, [comparison]: level };
      }),
  );
  const requirement = fc.oneof(
    leaf,
    fc.tuple(leaf, leaf).map((of) => ({ kind: "allOf", of })),
    fc
      .tuple(
        leaf,
        fc.oneof(
          leaf,
          fc.tuple(leaf, leaf).map((of) => ({ kind: "allOf", of })),
        ),
      )
      .map((of) => ({ kind: "anyOf", of })),
  );
  const duties = fc
    .tuple(fc.subarray(["u1", "u2"]), fc.subarray(["u3"]))
    .map(([leads, partners]) => [
      ...leads.map((id) => ({ unit: id, role: "lead" })),
      ...partners.map((id) => ({ unit: id, role: "partner" })),
    ]);
  const promise = (id: string, about: fc.Arbitrary<string | undefined>) =>
    fc
      .record({
        kind: fc.constantFrom("indicator", "item", "obligation", "review", "funding"),
        title: text,
        responsible: duties,
        due: some(day),
        when: some(leaf),
        source,
        about,
        first: requirement,
        second: some(fc.record({ title: text, requirement })),
      })
      .map(({ first, second, ...one }) =>
        without({
          id,
          ...one,
          ...(one.kind === "funding" && { funds: "counterpart" }),
          readings: [
            { id: "as-written", requirement: first },
            ...(second === undefined ? [] : [{ id: "other", ...second }]),
          ],
        }),
      );
  return fc
    .record({
      title: text,
      form: some(text),
      numbers: fc.array(fc.record({ number: word, source }), { maxLength: 2 }),
      units: fc.record({ u1: unit, u2: unit, u3: unit }),
      names: fc.tuple(text, text),
      x: procedure,
      y: procedure,
      task: fc.record({
        title: text,
        source,
        partSource: source,
        partTitle: text,
        bullet: some(fc.integer({ min: 1, max: 9 })),
        product: word,
      }),
      promises: fc.tuple(
        promise("row-8", fc.constantFrom("task-1", "part-1")),
        promise("row-9", fc.constant(undefined)),
        promise("task-2", fc.constant("task-2")),
      ),
      doubt: fc.record({
        source,
        restored: fc.option(word),
        confidence: fc.integer({ min: 0, max: 100 }).map((one) => one / 100),
        reason: text,
      }),
      basis: fc.record({ text, source }),
    })
    .map((made) => planOf(made))
    .filter((plan): plan is Plan => plan !== undefined);
}

// oxlint-disable-next-line typescript/no-explicit-any -- the parser says whether what was drawn is a plan
function planOf(made: any): Plan | undefined {
  const { title, source, partTitle, partSource, bullet, product } = made.task;
  const [, , joined] = made.promises;
  const parsed = parsePlan({
    ...without({ form: made.form }),
    formatVersion: 2,
    id: "drawn",
    version: "1",
    title: made.title,
    numbers: made.numbers,
    issued: "2022-01-05",
    period: { from: "2022-01-01", to: "2025-12-31" },
    parties: { a: { name: made.names[0], head: "u1" }, b: { name: made.names[1], head: "u2" } },
    units: made.units,
    focalUnits: [{ party: "a", unit: "u3", source }],
    bases: [{ id: "basis-1", ...made.basis }],
    procedures: { x: made.x, y: made.y },
    tasks: {
      "task-1": {
        no: "1",
        title,
        leads: ["u1"],
        receivers: ["u3"],
        items: {
          "part-1": without({
            no: "1.1",
            title: partTitle,
            bullet,
            source: partSource,
            products: { "product-1": { name: product } },
          }),
        },
        source,
      },
      "task-2": {
        no: "2",
        title: joined.title,
        leads: joined.responsible.flatMap((duty: { unit: string; role: string }) =>
          duty.role === "lead" ? [duty.unit] : [],
        ),
        receivers: [],
        source: joined.source,
      },
    },
    commitments: made.promises,
    emendations: [{ id: "doubt-1", ...made.doubt, concerns: ["task-1", "u1"] }],
  });
  return parsed.ok ? parsed.value : undefined;
}
