import type { Plan } from "../plan/plan.js";
import { isSameValue } from "../values/same-value.js";
import { at, elements, type Check } from "./checks.js";

/**
 * A register may say of a unit of the plan what the plan could not know: when it ended, who followed it, under which
 * other spellings papers name it. All else it must repeat as it stands in the plan.
 */
export const extendsPlan =
  ({ units }: Plan): Check =>
  (added, path, report) => {
    for (const [id, unit] of elements(added)) {
      const known = at(units, id);
      if (known === undefined) continue;
      for (const [key, value] of elements(unit))
        if (!isNews(String(key), known) && !isSameValue(value, at(known, key)))
          report({
            code: "differs-from-plan",
            path: [...path, id, key],
            found: String(id),
            key: String(key),
          });
    }
  };

const isNews = (key: string, known: unknown) =>
  key === "successors" || key === "aliases" || (key === "ended" && at(known, key) === undefined);
