import type { Plan } from "phoihop";
import { parseAmendment, type Amendment } from "phoihop/plan";
import { isUnsaved, keepBeside, keptBeside, markUnsaved } from "./keeping.ts";
import { noted, takenBackBy, tellChanged } from "./steps.ts";

let own: readonly Amendment[] = [];
let before: Promise<void> | undefined;

takenBackBy("drafts", {
  isUnkept: () => isUnsaved(own),
  put: async ({ before: stood }, plan) => {
    const drafts = Array.isArray(stood) ? stood.map((each: unknown) => draftIn(each, plan)) : [null];
    const sound = drafts.filter((each) => each !== null);
    if (sound.length === drafts.length) await put(sound, plan);
    return sound.length === drafts.length;
  },
});

/** Draft amendments that a reader has brought; this browser keeps them by their plan. */
export const ownDrafts = (): readonly Amendment[] => own;

/** Brings back what was kept, once for a page. */
export function draftsRestored(plan: Plan): Promise<void> {
  before ??= keptBeside("drafts", plan, (each) => draftIn(each, plan)).then((kept) => {
    own = (kept ?? []).map(([, draft]) => draft);
    if (own.length > 0) tellChanged();
  });
  return before;
}

/** One draft more; which is looked at before and from now on. */
export async function bringDraft(
  draft: Amendment,
  { file, looked, now }: { readonly file: string; readonly looked: string; readonly now: string },
  plan: Plan,
): Promise<void> {
  await draftsRestored(plan);
  const what = { vi: file, en: file };
  const step = { of: "drafts", did: "read", key: "", title: draft.reason, what, control: "draft" } as const;
  await noted({ ...step, looked, before: own }, now, plan);
  await put([...own, draft], plan);
}

async function put(drafts: readonly Amendment[], plan: Plan): Promise<void> {
  markUnsaved(own, false);
  own = drafts;
  const isKept = await keepBeside("drafts", drafts, plan);
  markUnsaved(own, !isKept && own.length > 0);
  tellChanged();
}

function draftIn(found: unknown, plan: Plan): Amendment | null {
  const parsed = parseAmendment(found, plan);
  return parsed.ok ? parsed.value : null;
}
