import { span, type Day } from "../values/date.js";
import { effective } from "../register/effective.js";
import { disputedIn } from "../register/inside-complete.js";
import type { Warning } from "../issue/issue.js";
import { outOfOrder } from "./out-of-order.js";
import { askedQuantities } from "../plan/asked-quantities.js";
import { targetsOf } from "../plan/targets.js";
import type { Plan } from "../plan/plan.js";
import type { Quantity } from "../requirement/quantity.js";
import type { Register } from "../register/register.js";
import { declaredUpTo, declares } from "../register/completeness-statement.js";
import { standingRecords, type StandingRecord } from "./standing-records.js";
import { fold } from "../values/wording.js";

/** What is odd in a register that can be used all the same. */
export function registerOddities(plan: Plan, register: Register): readonly Warning[] {
  const standing = standingRecords(register);
  const issued = span(plan.issued).from;
  const asked = plan.commitments.flatMap(askedQuantities);
  return [
    ...standing.flatMap((one) => oddOnItsOwn(one, issued, asked)),
    ...outOfOrder(plan, standing),
    ...insideComplete(plan, register, standing),
    ...register.statements.flatMap(({ id, upTo, recorded }, index): readonly Warning[] =>
      upTo > recorded
        ? [{ code: "states-future", path: ["statements", index], statement: id, upTo, recorded }]
        : [],
    ),
    ...sameNames(register),
  ];
}

function oddOnItsOwn(
  { record, from, to, path }: StandingRecord,
  issued: Day | null,
  asked: readonly Quantity[],
): readonly Warning[] {
  const { id, stage, recorded, evidence, on = `../${recorded}` } = record;
  const odd: Warning[] = [];
  if (issued !== null && to < issued && !isAskedOf(stage, to, asked))
    odd.push({ code: "before-plan", path, record: id, on, issued });
  if (issued !== null && recorded < issued)
    odd.push({ code: "told-early", path, record: id, recorded, than: "plan", day: issued });
  if (from !== null && from > recorded) odd.push({ code: "recorded-before", path, record: id, on, recorded });
  if (!evidence?.length) odd.push({ code: "no-evidence", path, record: id });
  return odd;
}

/** A plan may compare with a figure that is older than itself: of those days it asks. */
const isAskedOf = (told: string, day: Day, asked: readonly Quantity[]): boolean =>
  asked.some(({ stage, within }) => {
    if (stage !== told) return false;
    const from = typeof within === "string" ? span(within).from : within?.from;
    return from != null && from <= day;
  });

/** Records written into what had been declared complete before; one statement is enough to say so, that which reaches farthest. */
function insideComplete(
  plan: Plan,
  register: Register,
  standing: readonly StandingRecord[],
): readonly Warning[] {
  const { entries } = effective(register.statements, null, (statement) => !declares(statement));
  const declared = entries.filter(declares);
  if (declared.length === 0) return [];
  const disputes = disputedIn(declared, register, targetsOf(plan));
  return standing.flatMap(({ record, path }): readonly Warning[] => {
    const found = disputes.farthest(record);
    if (found === undefined) return [];
    const statement = { statement: found.id, upTo: declaredUpTo(found) };
    return [{ code: "inside-complete", path, record: record.id, ...statement }];
  });
}

/** Subjects of one name put forward for one thing are perhaps one subject, counted twice. */
function sameNames({ subjects }: Register): readonly Warning[] {
  const first = new Map<string, Map<string, string>>();
  const found: Warning[] = [];
  for (const [subject, { name, for: places = ANYWHERE }] of Object.entries(subjects)) {
    const folded = fold(name);
    let other: string | undefined;
    for (const place of places) {
      const named = first.get(place) ?? new Map<string, string>();
      first.set(place, named);
      other ??= named.get(folded);
      if (!named.has(folded)) named.set(folded, subject);
    }
    if (other !== undefined)
      found.push({ code: "same-name", path: ["subjects", subject], subject, other, name });
  }
  return found;
}

const ANYWHERE: readonly string[] = [""];
