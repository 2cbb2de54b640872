import type { CommandName } from "./commands.js";
import type { Format, Judging } from "./judging.js";
import { changeRequestOf, type ChangeRequest } from "./request-change.js";
import { reportRequestOf, type ReportRequest } from "./request-report.js";

export type { Judging, Language } from "./judging.js";

/** What the caller asks for, checked. */
export type Request =
  | ChangeRequest
  | ReportRequest
  | {
      readonly command: "check";
      readonly judging: Judging;
      readonly format: Format;
      readonly strict: boolean;
    }
  | { readonly command: "explain"; readonly judging: Judging; readonly commitment: string }
  | {
      readonly command: "questions";
      readonly judging: Judging;
      readonly unit: string | undefined;
      readonly format: Format;
    }
  | {
      readonly command: "inspect";
      readonly plan: string | undefined;
      readonly law: string | undefined;
      readonly format: Format;
    }
  | {
      readonly command: "law";
      readonly plan: string | undefined;
      readonly law: string | undefined;
      readonly calendar: string | undefined;
      readonly format: Format;
    }
  | {
      readonly command: "page";
      readonly judging: Judging;
      readonly output: string;
      readonly force: boolean;
    }
  | { readonly command: "notebook"; readonly folder: string }
  | { readonly command: "review"; readonly save: string | undefined }
  | {
      readonly command: "template";
      readonly plan: string | undefined;
      readonly unit: string | undefined;
      readonly allUnits: string | undefined;
      readonly register: string | undefined;
      readonly asOf: string | undefined;
      readonly output: string | undefined;
      readonly force: boolean;
    }
  | {
      readonly command: "merge";
      readonly files: readonly string[];
      readonly plan: string | undefined;
      readonly annotate: string | undefined;
      readonly preview: boolean;
      readonly returned: string | undefined;
      readonly skipFaulty: boolean;
      readonly convertLegacyText: boolean;
      readonly output: string;
      readonly force: boolean;
    }
  | {
      readonly command: "upgrade";
      readonly file: string;
      readonly plan: string | undefined;
      readonly output: string;
      readonly force: boolean;
    };

/** The question that `evaluate` answers. */
export const questionOf = ({ asOf, knownBy }: Pick<Judging, "asOf" | "knownBy">) => ({
  asOf,
  ...(knownBy !== undefined && { knownBy }),
});

/** Make a request of words that are known to be right, all that are required among them. */
export function requestOf(
  command: CommandName,
  others: readonly string[],
  given: ReadonlyMap<string, string>,
): Request {
  const judging = {
    register: given.get("register") ?? "",
    asOf: given.get("as-of") ?? "",
    plan: given.get("plan"),
    knownBy: given.get("known-by"),
    law: given.get("law"),
    calendar: given.get("calendar"),
  };
  const format = given.get("format") === "json" ? "json" : "table";
  switch (command) {
    case "check":
      return { command, judging, format, strict: given.has("strict") };
    case "explain":
      return { command, judging, commitment: others[0] ?? "" };
    case "questions":
      return { command, judging, unit: given.get("unit"), format };
    case "compare":
    case "rehearse":
    case "timeline":
    case "history":
      return changeRequestOf(command, others, { given, judging, format });
    case "inspect":
      return { command, plan: given.get("plan"), law: given.get("law"), format };
    case "law": {
      const { plan, law, calendar } = judging;
      return { command, plan, law, calendar, format };
    }
    case "page":
      return { command, judging, output: given.get("output") ?? "", force: given.has("force") };
    case "notebook":
      return { command, folder: others[1] ?? "" };
    case "report":
      return reportRequestOf(judging, given);
    case "review":
      return { command, save: given.get("save") };
    case "template":
      return {
        command,
        plan: given.get("plan"),
        unit: given.get("unit"),
        allUnits: given.get("all-units"),
        register: given.get("register"),
        asOf: given.get("as-of"),
        output: given.get("output"),
        force: given.has("force"),
      };
    case "merge":
      return {
        command,
        files: others,
        plan: given.get("plan"),
        annotate: given.get("annotate"),
        preview: given.has("preview"),
        returned: given.get("returned"),
        skipFaulty: given.has("skip-faulty"),
        convertLegacyText: given.has("convert-legacy-text"),
        output: given.get("output") ?? "",
        force: given.has("force"),
      };
    case "upgrade":
      return {
        command,
        file: others[0] ?? "",
        plan: given.get("plan"),
        output: given.get("output") ?? "",
        force: given.has("force"),
      };
  }
}
