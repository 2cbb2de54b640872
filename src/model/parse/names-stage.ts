import { names, type Check } from "./checks.js";
import type { Owned } from "./plan-ids.js";
import { suggestions } from "../issue/suggestions.js";

/** A stage must be one of an existing procedure: `mark.granted`. Which stages the procedure has is told, for they are few. */
export function namesStage(stages: Owned): Check {
  const suggest = suggestions();
  const procedure = names("procedure", stages);
  return (found, path, report) => {
    if (typeof found !== "string") return;
    const name = found.slice(0, Math.max(0, found.indexOf(".")));
    const own = stages.get(name);
    if (name !== "" && !own) procedure(name, path, report);
    else if (!own?.has(found)) {
      const accepted = [...(own ?? [...stages.values()].flatMap((of) => [...of]))];
      report({
        code: "unknown-id",
        path,
        kind: "stage",
        found,
        nearest: suggest(found, accepted),
        ...(own && { accepted }),
      });
    }
  };
}
