import { parsePlan, parseRegister, type Parsed, type Plan, type Register } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { sheets } from "phoihop/locale/vi";
import { parsePassages, type Passages } from "phoihop/report";
import { openedPlan } from "./own-plans.ts";
import type { Language } from "./language.ts";

/** What a page was made for; the data slot of a self-contained page holds it. */
export interface Given {
  readonly plan: Plan;
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

const slot = document.getElementById("phoihop-data");

/** A page in one file stands alone, without the other notebooks and without its code. */
export const isAlone: boolean = slot !== null;

const inSlot = readSlot(slot?.textContent ?? "");

/** The plan of the page itself: the one that it was made for, or the one that comes with phoihop. */
export const ownPlan: Plan = inSlot?.plan ?? caoLanh;

/** What this page was made for, or a plan that was opened in it; nothing where it shows what comes with phoihop. */
export const given: Given | null =
  openedPlan === null ? inSlot : begunWith(openedPlan, inSlot?.language ?? "vi");

/** A plan of which nothing is on file yet. */
function begunWith(opened: Plan, language: Language): Given {
  const head = { formatVersion: 2, id: `register-${opened.id}`, plan: opened.id, nature: "working" };
  const parts = { title: sheets.register, units: {}, subjects: {}, documents: {} };
  const lists = { records: [], statements: [], decisions: [], notes: [] };
  const register = usable(parseRegister({ ...head, ...parts, ...lists }, opened));
  return { plan: opened, register, asOf: null, knownBy: null, language, passages: {}, reviews: [] };
}

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

/** The plan that is looked at. */
export const plan: Plan = given?.plan ?? ownPlan;
