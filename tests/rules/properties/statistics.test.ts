import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isFact } from "../../../src/model/register/record.js";
import { leavesOf, quantitiesOf } from "../../../src/model/requirement/requirement.js";
import { COMPARISONS } from "../../../src/model/requirement/comparison.js";
import { comparisonOf } from "../../../src/model/requirement/threshold.js";
import { ENDS, small, STAGES, type Small } from "../arbitrary.js";
import { plain } from "../oracle/alike.js";

const SAMPLES = 3000;

/** What a small plan and register shows, by name. */
function featuresOf({ requirement, when, register, about }: Small): ReadonlySet<string> {
  const leaves = leavesOf(requirement);
  const quantities = leaves.flatMap(quantitiesOf);
  const facts = register.records.filter(isFact);
  const named = Object.values(register.subjects).map(({ name }) => plain(name));
  const found = new Set<string>();
  const note = (name: string, isThere: boolean) => {
    if (isThere) found.add(name);
  };
  for (const leaf of leaves) {
    note(leaf.kind, true);
    if (leaf.kind === "attested") continue;
    const { comparison, threshold } = comparisonOf(leaf);
    note(comparison, true);
    note("threshold is a number", typeof threshold === "number");
    if (typeof threshold === "number") continue;
    note("so much more", "plus" in threshold);
    note(
      `per cent of a ${typeof threshold.of === "number" ? "number" : threshold.of.kind}`,
      "percent" in threshold,
    );
  }
  for (const { where = [], within, valid, for: places } of quantities) {
    for (const condition of where)
      note(`condition ${Object.keys(condition).filter((key) => key !== "attribute")[0] ?? ""}`, true);
    note("within", within !== undefined);
    note("valid", valid === true);
    note("for", places !== undefined);
  }
  note("group", "of" in requirement);
  note("when", when !== undefined);
  note("about", about !== undefined);
  note(
    "end",
    facts.some(({ stage }) =>
      Object.values(ENDS)
        .flat()
        .includes(stage.split(".")[1] ?? ""),
    ),
  );
  note(
    "renewal",
    facts.some(({ stage }) => stage === "mark.renewed"),
  );
  note(
    "implied",
    facts.some(({ stage }) => isLate(stage) && !facts.some((other) => isBefore(other.stage, stage))),
  );
  note(
    "coarse day",
    facts.some(({ on }) => on === undefined || on.length !== 10),
  );
  note(
    "unproved",
    facts.some(
      ({ evidence }) => evidence === undefined || !/^(app|dec|cert|vou|rep)/.test(evidence[0] ?? ""),
    ),
  );
  note("shared paper", new Set(facts.map(({ evidence }) => evidence?.[0])).size < facts.length);
  note(
    "withdrawal",
    register.records.some((record) => !isFact(record)),
  );
  note(
    "withdrawal withdrawn",
    register.records.some(({ id }) => id === "w2"),
  );
  note(
    "two corrections",
    register.records.some(({ id }) => id === "rival"),
  );
  note(
    "replacement",
    facts.some(({ replaces }) => replaces !== undefined),
  );
  note("names alike", new Set(named).size < named.length);
  note(
    "put forward for nothing",
    Object.values(register.subjects).some((subject) => subject.for === undefined),
  );
  note(
    "put forward for a task",
    Object.values(register.subjects).some((subject) => subject.for?.[0] === "row-1"),
  );
  note(
    "body that nobody knows",
    facts.some(({ attributes }) => attributes?.["proposer"] === "Hợp tác xã lạ"),
  );
  note("several statements", register.statements.length > 1);
  for (const { kind, ...decision } of register.decisions) {
    note(kind, true);
    note("word that covers a day", kind === "attestation" && "upTo" in decision);
  }
  return found;
}

const rank = (stage: string) =>
  Object.values(STAGES)
    .map((line) => line.findIndex((one) => one === stage.split(".")[1]))
    .find((place) => place >= 0) ?? 0;
const isLate = (stage: string) => rank(stage) > 0;
const isBefore = (one: string, other: string) => rank(one) < rank(other);

const WANTED = [
  ...COMPARISONS,
  "count",
  "sum",
  "latest",
  "attested",
  "group",
  "when",
  "about",
  "threshold is a number",
  "so much more",
  "per cent of a number",
  "per cent of a count",
  "per cent of a sum",
  "per cent of a latest",
  "condition in",
  "condition unit",
  "condition party",
  "condition atLeast",
  "condition atMost",
  "within",
  "valid",
  "for",
  "end",
  "renewal",
  "implied",
  "coarse day",
  "unproved",
  "shared paper",
  "withdrawal",
  "withdrawal withdrawn",
  "two corrections",
  "replacement",
  "names alike",
  "put forward for nothing",
  "put forward for a task",
  "body that nobody knows",
  "several statements",
  "equivalence",
  "same",
  "waiver",
  "attestation",
  "word that covers a day",
];

test("every part of the language and of a register is met often enough", () => {
  const seen = new Map(WANTED.map((name) => [name, 0]));
  for (const given of fc.sample(small, { numRuns: SAMPLES, seed: 7 }))
    for (const name of featuresOf(given)) seen.set(name, (seen.get(name) ?? 0) + 1);
  const rare = [...seen].filter(([, times]) => times < SAMPLES / 100);
  expect(rare).toEqual([]);
});
