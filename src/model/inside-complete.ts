import type { Day } from "./date.js";
import type { Warning } from "./issue.js";
import type { Plan } from "./plan.js";
import type { Register } from "./register.js";
import { procedureOf } from "./stage-ref.js";
import type { StandingRecord } from "./standing-records.js";
import type { Statement } from "./statement.js";

interface Declared {
  readonly statement: string;
  readonly upTo: Day;
}

/** Records written into what had been declared complete before: they count, and the statement was not true. */
export function insideComplete(
  plan: Plan,
  register: Register,
  standing: readonly StandingRecord[],
): readonly Warning[] {
  const wrong = new Set(register.statements.map(({ corrects }) => corrects));
  const statements = register.statements
    .filter(({ id, procedure, for: places }) => !wrong.has(id) && (procedure ?? places) !== undefined)
    .toSorted((a, b) => order(a.recorded, b.recorded));
  if (statements.length === 0) return [];
  const outer = outerPlaces(plan);
  const declared = new Map<string, Declared>();
  let next = 0;
  return standing
    .toSorted((a, b) => order(a.record.recorded, b.record.recorded))
    .flatMap(({ record, to, path }): readonly Warning[] => {
      for (let one = statements[next]; one && one.recorded < record.recorded; one = statements[++next])
        declare(one, declared);
      const places = (register.subjects[record.subject]?.for ?? []).flatMap((place) => [
        place,
        ...(outer.get(place) ?? []),
      ]);
      const found = [procedureOf(record.stage), ANY]
        .flatMap((procedure) => keysOf(procedure, [ANY, ...places]))
        .map((key) => declared.get(key))
        .find((one) => one && to <= one.upTo);
      return found ? [{ code: "inside-complete", path, record: record.id, ...found }] : [];
    });
}

/** Nobody can declare a day that was still to come. */
function declare({ id, procedure, for: places, ...days }: Statement, declared: Map<string, Declared>): void {
  const upTo = days.upTo < days.recorded ? days.upTo : days.recorded;
  for (const key of keysOf(procedure ?? ANY, places ?? [ANY]))
    if (upTo > (declared.get(key)?.upTo ?? "")) declared.set(key, { statement: id, upTo });
}

const ANY = "*";
const keysOf = (procedure: string, places: readonly string[]) =>
  places.map((place) => `${procedure} ${place}`);
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What an item or a product lies in. */
const outerPlaces = ({ tasks }: Plan) =>
  new Map(
    Object.entries(tasks).flatMap(([task, { items }]) =>
      Object.entries(items).flatMap(([item, { products = {} }]): [string, readonly string[]][] => [
        [item, [task]],
        ...Object.keys(products).map((product): [string, readonly string[]] => [product, [item, task]]),
      ]),
    ),
  );
