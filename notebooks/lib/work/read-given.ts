import { parsePlan, parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { parsePassages, type Passages } from "phoihop/report";
import type { Language } from "../language.ts";

/** What a page was made for, as its data slot tells it. */
export interface GivenText {
  /** Null = the plan that comes with phoihop. */
  readonly plan: Plan | null;
  readonly register: Register;
  /** Null where none was named. */
  readonly asOf: string | null;
  readonly knownBy: string | null;
  readonly language: Language;
  /** What officials wrote into the papers, where the page was saved with it. */
  readonly passages: Passages["passages"];
  /** The reviews before, where it was saved with them; not yet read. */
  readonly reviews: unknown;
}

export function readGiven({ text }: { readonly text: string }): GivenText {
  const found: unknown = JSON.parse(text);
  const at = new Map<string, unknown>(
    typeof found === "object" && found !== null ? Object.entries(found) : [],
  );
  const plan = at.get("plan") === null ? null : usable(parsePlan(at.get("plan")));
  const knownBy = at.get("knownBy");
  return {
    plan,
    register: usable(parseRegister(at.get("register"), plan ?? caoLanh)),
    asOf: String(at.get("asOf")),
    knownBy: typeof knownBy === "string" ? knownBy : null,
    language: at.get("language") === "en" ? "en" : "vi",
    passages: usable(parsePassages({ formatVersion: 1, passages: at.get("passages") ?? {} })).passages,
    reviews: at.get("reviews") ?? null,
  };
}

/** The command has looked at it before it wrote the page. */
export function usable<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}
