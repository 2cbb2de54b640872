import type { Path, Warning } from "../issue/issue.js";
import { at, elements } from "../parse/checks.js";
import { isFields } from "../values/fields.js";
import { eachOf, withField } from "./fields.js";
import { upgradeRequirement } from "./requirement.js";

/** A commitment of version 1 in the words of version 2: its numbers stand in the requirement alone. */
export function upgradeCommitment(value: unknown): unknown {
  if (!isFields(value)) return value;
  const { target: _target, unit: _unit, baseline: _baseline, amount: _amount, ...kept } = value;
  const asked = withField(kept, "when", upgradeRequirement);
  const read = withField(asked, "readings", (readings) =>
    eachOf(readings, (reading) => withField(reading, "requirement", upgradeRequirement)),
  );
  return withField(read, "responsible", (duties) =>
    eachOf(duties, (duty) => withField(duty, "role", (role) => (role === "with" ? "partner" : role))),
  );
}

/** Numbers beside the requirement of which it says nothing, and which are lost with them. */
export function droppedFrom(value: unknown, path: Path): readonly Warning[] {
  const asked = numbersIn(at(at(at(value, "readings"), 0), "requirement"));
  return ["target", "baseline", "amount"].flatMap((field): readonly Warning[] => {
    const found = at(value, field);
    return typeof found !== "number" || asked.includes(found)
      ? []
      : [{ code: "value-dropped", path: [...path, field], field, found: String(found) }];
  });
}

const numbersIn = (requirement: unknown): readonly unknown[] => [
  at(requirement, "atLeast"),
  at(requirement, "percent"),
  ...elements(at(requirement, "of")).flatMap(([, part]) => numbersIn(part)),
];
