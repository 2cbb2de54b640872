import { parsePlan, parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { parsePassages, type Passages } from "phoihop/report";
import type { Language } from "./language.ts";

/** What a page was made for; the data slot of a self-contained page holds it. */
export interface Given {
  readonly plan: Plan;
  readonly register: Register;
  readonly asOf: string;
  readonly knownBy: string | null;
  readonly language: Language;
  /** What officials wrote into the papers, where the page was saved with it. */
  readonly passages: Passages["passages"];
  /** The reviews before, where it was saved with them; not yet read. */
  readonly reviews: unknown;
}

const slot = document.getElementById("phoihop-data");

/** A page in one file stands alone, without the other notebooks and without its code. */
export const isAlone: boolean = slot !== null;

/** What this page was made for, or nothing where it shows what comes with phoihop. */
export const given: Given | null = readSlot(slot?.textContent ?? "");

function readSlot(text: string): Given | null {
  const found: unknown = text.trim() === "" ? null : JSON.parse(text);
  if (typeof found !== "object" || found === null) return null;
  const at = new Map<string, unknown>(Object.entries(found));
  const own = at.get("plan") === null ? caoLanh : usable(parsePlan(at.get("plan")));
  const knownBy = at.get("knownBy");
  return {
    plan: own,
    register: usable(parseRegister(at.get("register"), own)),
    asOf: String(at.get("asOf")),
    knownBy: typeof knownBy === "string" ? knownBy : null,
    language: at.get("language") === "en" ? "en" : "vi",
    passages: usable(parsePassages({ formatVersion: 1, passages: at.get("passages") ?? {} })).passages,
    reviews: at.get("reviews"),
  };
}

/** The command has looked at it before it wrote the page. */
function usable<T>(parsed: Parsed<T>): T {
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.issues));
}

/** The plan that is looked at: the one this page was made for, or the one that comes with phoihop. */
export const plan: Plan = given?.plan ?? caoLanh;
