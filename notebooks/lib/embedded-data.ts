import { parseRegister, type Plan } from "phoihop";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { sheets } from "phoihop/locale/vi";
import { openedPlan } from "./own-plans.ts";
import type { Language } from "./language.ts";
import { byHand } from "./work/lanes.ts";
import { readGiven, usable, type GivenText } from "./work/read-given.ts";

/** What a page was made for. */
export type Given = Omit<GivenText, "plan"> & { readonly plan: Plan };

const slot = document.getElementById("phoihop-data");

/** A page in one file stands alone, without the other notebooks and without its code. */
export const isAlone: boolean = slot !== null;

/** So little is read at once. */
const LITTLE = 1_000_000;

const text = (slot?.textContent ?? "").trim();
const inSlot = text === "" ? null : withPlan(await givenIn(text));

/** The plan of the page itself: the one that it was made for, or the one that comes with phoihop. */
export const ownPlan: Plan = inSlot?.plan ?? caoLanh;

/** What this page was made for, or a plan that was opened in it; nothing where it shows what comes with phoihop. */
export const given: Given | null =
  openedPlan === null ? inSlot : begunWith(openedPlan, inSlot?.language ?? "vi");

function givenIn(content: string): Promise<GivenText> | GivenText {
  return content.length < LITTLE ? readGiven({ text: content }) : byHand("given", { text: content });
}

function withPlan({ plan: named, ...rest }: GivenText): Given {
  return { plan: named ?? caoLanh, ...rest };
}

/** A plan of which nothing is on file yet. */
function begunWith(opened: Plan, language: Language): Given {
  const head = { formatVersion: 2, id: `register-${opened.id}`, plan: opened.id, nature: "working" };
  const parts = { title: sheets.register, units: {}, subjects: {}, documents: {} };
  const lists = { records: [], statements: [], decisions: [], notes: [] };
  const register = usable(parseRegister({ ...head, ...parts, ...lists }, opened));
  return { plan: opened, register, asOf: null, knownBy: null, language, passages: {}, reviews: [] };
}

/** The plan that is looked at. */
export const plan: Plan = given?.plan ?? ownPlan;
