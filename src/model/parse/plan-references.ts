import { checkRequirement } from "../requirement/check/check-requirement.js";
import type { Vocabulary } from "../requirement/vocabulary.js";
import { all, at, each, elements, fields, names, period, within, type Check } from "./checks.js";
import { namesStage } from "./names-stage.js";
import { noSuccessionCircle } from "./succession-circles.js";
import { planIds, type PlanIds } from "./plan-ids.js";
import { stageFacts } from "./procedure-facts.js";
import { checkSeries } from "./series.js";

/** Every id in a plan must be one that the plan gives, and be given once; what it asks, some register must be able to show. */
export const planReferences: Check = (plan, path, report) => {
  const ids = planIds(plan, report);
  const words = {
    party: names("party", ids.parties),
    unit: names("unit", ids.units),
    matter: names("matter", ids.matters),
    stage: namesStage(ids.stages),
    stageFacts: stageFacts(at(plan, "procedures")),
  };
  referencesTo(ids, words)(plan, path, report);
  checkSeries(words)(plan, path, report);
};

function referencesTo(ids: PlanIds, words: Vocabulary): Check {
  const { party, unit, matter } = words;
  const [item, commitment] = [names("item", ids.items), names("commitment", ids.commitments)];
  const requirement = checkRequirement(words);
  const promised = fields({
    responsible: each(fields({ unit })),
    about: item,
    when: requirement,
    readings: each(fields({ requirement })),
    custom: period,
  });
  const change = fields({ commitment: promised, id: commitment });
  return fields({
    issues: party,
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
    amendments: each(fields({ changes: each(all(change, replaced(commitment))) })),
    amended: each(fields({ changes: each(all(change, fields({ commitment: fields({ id: commitment }) }))) })),
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

/** Terms are counted from stages of the same procedure, and attributes are told at such. */
const ownStages = within((procedure) => {
  const own = new Set(
    [at(procedure, "stages"), at(procedure, "ends")].flatMap(elements).map(([key]) => String(key)),
  );
  const stage = names("stage", own);
  const stages = each(fields({ stands: fields({ from: stage }), renews: fields({ stage }) }));
  return fields({ stages, ends: stages, attributes: each(fields({ stages: each(stage) })) });
});
