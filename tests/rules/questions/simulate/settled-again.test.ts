import { expect, test } from "vitest";
import { snapshotOf, type Snapshot } from "../../../../src/rules/snapshot/snapshot.js";
import { affectedBy } from "../../../../src/rules/questions/simulate/affected.js";
import { familiesIn } from "../../../../src/rules/questions/simulate/families.js";
import { additionsOf, putOnFile } from "../../../../src/rules/questions/simulate/on-file.js";
import { settledAgain } from "../../../../src/rules/questions/simulate/settled-again.js";
import { simulationOf } from "../../../../src/rules/questions/simulate/simulation.js";
import { optionsOf } from "../../../../src/rules/questions/open-fact.js";
import { openFactsOf } from "../../../../src/rules/questions/open/open-facts.js";
import { allKinds } from "../all-kinds.js";

const { plan, register, asOf } = allKinds();
const simulation = simulationOf(plan, register, { asOf });
const { snapshot } = simulation;
const thingsOf = (subject: string) =>
  [...snapshot.things.values()]
    .flat()
    .filter(({ apart }) => apart.some(({ members }) => members.some(({ id }) => id === subject)));
const families = familiesIn(register.records);

const answers = simulation.findings
  .flatMap((finding) => {
    const location = simulation.locationOf(finding);
    return location === undefined ? [] : openFactsOf(finding, location);
  })
  .flatMap((fact) => optionsOf(fact, simulation));

/** All that a snapshot holds of records and things, by their ids. */
const held = ({ records, things, thingsFor }: Snapshot) => ({
  records: [...records.values()].map(({ id }) => id).toSorted(),
  known: register.records.map(({ id }) => records.get(id)?.id),
  things: Object.fromEntries(
    [...things].map(([procedure, list]) => [
      procedure,
      list.map(({ id, apart, merged }) => [id, apart.map(({ members }) => members.length), merged?.id]),
    ]),
  ),
  limes: thingsFor("mark", ["lime"]).map(({ id }) => id),
  marks: thingsFor("mark", undefined).map(({ id }) => id),
});

test("what is settled again by halves holds the same records and things as all that is settled anew", () => {
  const settle = settledAgain(snapshot, thingsOf, families);
  let tried = 0;
  for (const { reply, hypothesis } of answers) {
    const additions = additionsOf(simulation)([hypothesis]);
    const affected = affectedBy({ additions, snapshot, thingsOf, families });
    if (affected === "all") continue;
    tried += 1;
    const whole = snapshotOf(plan, putOnFile(register, additions), { asOf });
    expect(held(settle(additions, affected.subjects)), JSON.stringify(reply)).toEqual(held(whole));
  }
  expect(tried).toBeGreaterThan(20);
});
