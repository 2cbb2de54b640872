import { all, at, distinct, each, fields, isKeyed, names, within, type Check } from "./checks.js";
import { extendsPlan } from "./extended-units.js";
import { Dong } from "../money.js";
import { namesStage } from "./names-stage.js";
import { fit } from "./fit.js";
import type { Plan } from "../plan.js";
import { planIds } from "./plan-ids.js";
import { noSuccessionCircle } from "./succession-circles.js";
import { succession } from "./plan-references.js";
import { linked } from "./register-links.js";

/** Every id in a register must be one that the register or its plan gives, and be given once. */
export const registerReferences =
  (plan: Plan): Check =>
  (register, path, report) => {
    const ids = planIds(plan, () => {});
    const own = (list: string) => idsOf(at(register, list));
    const units = own("units") && new Set([...Object.keys(plan.units), ...(own("units") ?? [])]);
    const [unit, matter] = [names("unit", units), names("matter", ids.matters)];
    const [subject, procedure] = [names("subject", own("subjects")), names("procedure", ids.stages)];
    const commitment = names("commitment", ids.commitments);
    const attributes = fields({ amount });
    const evidence = all(
      each(names("document", own("documents"))),
      // A paper named twice would seem to be two.
      within(() => each(distinct(new Map()))),
    );
    const entry = { id: distinct(new Map()), by: unit, evidence };
    fields({
      plan: isPlan(plan.id),
      units: all(
        extendsPlan(plan),
        each(all(fields({ party: names("party", ids.parties) }), succession(unit, matter))),
        noSuccessionCircle(plan.units),
      ),
      subjects: each(fields({ for: each(matter), unit, attributes })),
      records: all(
        each(fields({ ...entry, subject, stage: namesStage(ids.stages), attributes })),
        linked("record"),
      ),
      statements: all(
        each(all(fields({ ...entry, procedure, for: each(matter) }), saysOfWhat)),
        linked("statement"),
      ),
      decisions: all(
        each(fields({ ...entry, subject, for: matter, commitment })),
        each(
          within((decision) =>
            fields({ reading: names("reading", ids.readings.get(String(at(decision, "commitment")))) }),
          ),
        ),
        linked("decision"),
      ),
    })(register, path, report);
  };

/** Which ids there are; not to be told where their list is broken. */
const idsOf = (list: unknown) => (isKeyed(list) ? new Set(Object.keys(list)) : undefined);

const isPlan =
  (expected: string): Check =>
  (found, path, report) => {
    if (typeof found === "string" && found !== expected)
      report({ code: "wrong-plan", path, found, expected });
  };

/** An attribute may be any text or number, but an amount is money. */
const amount: Check = (value, path, report) => void (isKeyed(value) || fit(Dong, value, path, report));

/** Complete in what? Only a statement that withdraws another says nothing. */
const saysOfWhat: Check = (statement, path, report) => {
  const keys = ["procedure", "for"];
  if (isKeyed(statement) && ["corrects", ...keys].every((key) => at(statement, key) === undefined))
    report({ code: "missing-one-of", path, keys });
};
