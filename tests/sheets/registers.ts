import { fc } from "@fast-check/vitest";
import { addDays } from "../../src/model/values/date.js";
import { DOCUMENT_KINDS } from "../../src/model/register/document.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import type { Plan } from "../../src/model/plan/plan.js";
import type { Register } from "../../src/model/register/register.js";

/** Any register that belongs to a plan, as odd as the schemas allow. */
export function registers(plan: Plan): fc.Arbitrary<Register> {
  const stages = Object.entries(plan.procedures).flatMap(([id, procedure]) =>
    Object.keys({ ...procedure.stages, ...procedure.ends }).map((stage) => `${id}.${stage}`),
  );
  const places = [
    ...Object.entries(plan.tasks).flatMap(([id, { items }]) => [id, ...Object.keys(items)]),
    ...plan.commitments.map(({ id }) => id),
  ];
  const unit = fc.constantFrom(...Object.keys(plan.units));
  const ids = (prefix: string) =>
    fc.uniqueArray(fc.nat(30), { maxLength: 5 }).map((numbers) => numbers.map((no) => `${prefix}-${no}`));

  return fc
    .record({ subjects: ids("subject"), documents: ids("doc"), records: ids("rec"), statements: ids("st") })
    .chain((known) => {
      const entry = {
        by: unit,
        evidence: fc.subarray([...known.documents]),
        cell: line,
        note: line,
      };
      const fact = (id: string) =>
        record(
          {
            id: fc.constant(id),
            recorded: day,
            subject: fc.constantFrom(...known.subjects, "subject-x"),
            stage: fc.constantFrom(...stages),
          },
          { ...entry, on: partial, attributes },
        );
      const statement = (id: string) =>
        record(
          {
            id: fc.constant(id),
            recorded: day,
            upTo: day,
            by: unit,
            procedure: fc.constantFrom(...Object.keys(plan.procedures)),
          },
          { ...entry, for: fc.uniqueArray(fc.constantFrom(...places), { minLength: 1, maxLength: 3 }) },
        );
      const subject = record(
        { name: line },
        { attributes, for: fc.uniqueArray(fc.constantFrom(...places), { maxLength: 3 }), unit, note: line },
      );
      return fc
        .record({
          units: fc.constant({}),
          subjects: keyed([...known.subjects, "subject-x"], subject),
          documents: keyed(
            known.documents,
            record(
              {},
              {
                kind: fc.constantFrom(...DOCUMENT_KINDS),
                title: line,
                number: line,
                symbol: line,
                issuer: line,
                date: partial,
                link: line,
              },
            ),
          ),
          records: fc.tuple(...known.records.map(fact)),
          statements: fc.tuple(...known.statements.map(statement)),
          nature: fc.constantFrom("public-record", "working", "illustrative"),
          title: fc.record({ vi: line, en: line }),
        })
        .map((parts) =>
          parseRegister({ formatVersion: 1, id: "any", plan: plan.id, decisions: [], ...parts }, plan),
        );
    })
    .filter((parsed) => parsed.ok)
    .map((parsed) => parsed.value);
}

const record = <R extends object, O extends object>(
  required: { [K in keyof R]: fc.Arbitrary<R[K]> },
  optional: { [K in keyof O]: fc.Arbitrary<O[K]> },
) => fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) as never[] });

const keyed = <T>(ids: readonly string[], value: fc.Arbitrary<T>) =>
  fc
    .tuple(...ids.map(() => value))
    .map((values) => Object.fromEntries(ids.map((id, index) => [id, values[index]])));

const line = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(
        "Ổi lê Mỹ Hiệp",
        "Chanh  Cao Lãnh ",
        "Hòa\u00a0Bình",
        "=1+1",
        "a; b\nc",
        "12/10",
        "2023",
        "\u200bẩn",
        "Tổng cộng",
        "Së Khoa häc vµ C«ng nghÖ",
        "có",
        "_x0041_",
        "\u0000\u0007",
        "Tên đối tượng",
      ),
    },
    { weight: 2, arbitrary: fc.string({ minLength: 1, maxLength: 12, unit: "binary" }) },
  )
  .map((text) => text.normalize("NFC"));

const day = fc.integer({ min: -60_000, max: 60_000 }).map((days) => addDays("2000-01-01", days));
const coarse = day.chain((text) => fc.constantFrom(text, text.slice(0, 7), text.slice(0, 4)));
const partial = fc.oneof(
  coarse,
  coarse.map((to) => `../${to}`),
  coarse.map((from) => `${from}/..`),
  fc.tuple(day, fc.nat(400)).map(([from, days]) => `${from}/${addDays(from, days)}`),
  fc.constantFrom("2024-04/2024-06", "2023-01/2023-06", "2023/2024"),
);
const value = fc.oneof(
  line,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.integer(),
);
const attributes = fc
  .dictionary(
    fc.constantFrom("level", "proposer", "authority", "source", "budget-year", "legal-form", "odd"),
    value,
    { maxKeys: 4 },
  )
  .chain((others) =>
    fc
      .option(fc.maxSafeNat(), { nil: undefined })
      .map((amount) => (amount === undefined ? others : { ...others, amount })),
  );
