import type { Day } from "../../model/values/date.js";
import type { Format, Judging } from "./judging.js";

/** What is asked of reviews side by side, of drafts, and of time. */
export type ChangeRequest =
  | {
      readonly command: "compare";
      readonly register: string;
      readonly plan: string | undefined;
      /** The earlier day, or else a kept assessment that has it. */
      readonly from: Day | undefined;
      readonly previous: string | undefined;
      readonly to: Day;
      readonly fromKnownBy: Day | undefined;
      readonly toKnownBy: Day | undefined;
      /** The register and the plan of that time, where they are kept; else those of today. */
      readonly previousRegister: string | undefined;
      readonly previousPlan: string | undefined;
      /** By what a kept assessment is judged anew. */
      readonly law: string | undefined;
      readonly calendar: string | undefined;
      readonly format: Format;
    }
  | {
      readonly command: "rehearse";
      readonly judging: Judging;
      readonly draft: string;
      readonly format: Format;
    }
  | {
      readonly command: "timeline";
      readonly register: string;
      readonly plan: string | undefined;
      readonly from: Day;
      readonly to: Day;
      readonly knownBy: Day | undefined;
      readonly commitment: string | undefined;
      readonly format: Format;
    }
  | {
      readonly command: "history";
      readonly plan: string | undefined;
      readonly commitment: string;
      readonly format: Format;
    };

interface Words {
  readonly given: ReadonlyMap<string, string>;
  readonly judging: Judging;
  readonly format: Format;
}

/** Make such a request of words that are known to be right. */
export function changeRequestOf(
  command: ChangeRequest["command"],
  others: readonly string[],
  { given, judging, format }: Words,
): ChangeRequest {
  const { register, plan, knownBy, law, calendar } = judging;
  const [from, to] = [given.get("from"), given.get("to") ?? ""];
  switch (command) {
    case "compare":
      return { command, register, plan, from, to, law, calendar, format, ...earlierOf(given) };
    case "rehearse":
      return { command, judging, draft: given.get("draft") ?? "", format };
    case "timeline": {
      const commitment = given.get("commitment");
      return { command, register, plan, from: from ?? "", to, knownBy, commitment, format };
    }
    case "history":
      return { command, plan, commitment: others[0] ?? "", format };
  }
}

/** All that may be said of the earlier review besides its day. */
const earlierOf = (given: ReadonlyMap<string, string>) => ({
  previous: given.get("previous"),
  fromKnownBy: given.get("from-known-by"),
  toKnownBy: given.get("to-known-by"),
  previousRegister: given.get("previous-register"),
  previousPlan: given.get("previous-plan"),
});
