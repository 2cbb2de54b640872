import { all, at, each, elements, fields, names, period, within, type Check } from "./checks.js";
import { namesStage } from "./names-stage.js";
import { noSuccessionCircle } from "./succession-circles.js";
import { planIds, type PlanIds } from "./plan-ids.js";

/** Every id in a plan must be one that the plan gives, and be given once. */
export const planReferences: Check = (plan, path, report) =>
  referencesTo(planIds(plan, report))(plan, path, report);

function referencesTo(ids: PlanIds): Check {
  const [party, unit, item] = [
    names("party", ids.parties),
    names("unit", ids.units),
    names("item", ids.items),
  ];
  const commitment = names("commitment", ids.commitments);
  const matter = names("matter", ids.matters);
  const promised = promise({ party, unit, item, matter, stage: namesStage(ids.stages) });
  return fields({
    receipts: each(fields({ unit })),
    period,
    parties: each(fields({ head: unit })),
    units: all(each(all(fields({ party }), succession(unit, matter))), noSuccessionCircle()),
    focalUnits: each(fields({ party, unit })),
    signatories: each(fields({ party })),
    procedures: each(ownStages),
    tasks: each(
      fields({ leads: each(unit), receivers: each(unit), items: each(fields({ receivers: each(unit) })) }),
    ),
    commitments: each(promised),
    emendations: each(fields({ concerns: each(names("part", ids.parts)) })),
    amendments: each(
      fields({ changes: each(all(fields({ commitment: promised, id: commitment }), replaced(commitment))) }),
    ),
  });
}

/** Who takes over, and for what. */
export const succession = (unit: Check, matter: Check) =>
  fields({ successors: each(fields({ unit, for: each(matter) })) });

/** What is replaced must be there. */
const replaced =
  (commitment: Check): Check =>
  (change, path, report) => {
    if (at(change, "kind") === "replace")
      fields({ commitment: fields({ id: commitment }) })(change, path, report);
  };

type Words = Readonly<Record<"party" | "unit" | "item" | "matter" | "stage", Check>>;

function promise({ party, unit, item, matter, stage }: Words): Check {
  const measure = fields({ stage, for: each(matter), where: each(fields({ unit, party })), within: period });
  const parts: Check = (value, path, report) => each(requirement)(value, path, report);
  const requirement = all(
    measure,
    fields({ of: parts, part: measure, whole: measure, sum: measure, covers: measure, by: party }),
  );
  return fields({
    responsible: each(fields({ unit })),
    about: item,
    when: requirement,
    readings: each(fields({ requirement })),
    custom: period,
  });
}

/** Terms and limits are counted from stages of the same procedure. */
const ownStages = within((procedure) => {
  const own = new Set(
    [at(procedure, "stages"), at(procedure, "ends")].flatMap(elements).map(([key]) => String(key)),
  );
  const stage = names("stage", own);
  const stages = each(
    fields({ limit: fields({ after: stage }), stands: fields({ from: stage }), renews: fields({ stage }) }),
  );
  return fields({ stages, ends: stages });
});
