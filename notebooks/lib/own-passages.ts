import type { Issue, Plan } from "phoihop";
import { readReturned, type ForeignPart } from "phoihop/office";
import { joinedPassages, parsePassages, type Passages } from "phoihop/report";
import { given } from "./embedded-data.ts";
import { isUnsaved, keepBeside, keptBeside, markUnsaved } from "./keeping.ts";
import type { NamedFile } from "./read-register.ts";
import { noted, takenBackBy, tellChanged } from "./steps.ts";

type Kept = Passages["passages"];

/** What became of a Word file in which officials may have written. */
export type PaperOutcome =
  | { readonly code: "refused"; readonly file: string; readonly issues: readonly Issue[] }
  | {
      readonly code: "taken";
      readonly file: string;
      /** How many places hold words that were not kept so far. */
      readonly fresh: number;
      /** How many hold words in all. */
      readonly written: number;
      /** How many hold an older wording than what is kept. */
      readonly older: number;
      /** What stands there besides words and is not taken. */
      readonly foreign: readonly ForeignPart[];
    };

let own: Kept = given?.passages ?? {};
let before: Promise<Kept> | undefined;

takenBackBy("passages", {
  isUnkept: () => isUnsaved(own),
  put: async ({ before: stood }, plan) => {
    const passages = soundOf(stood);
    if (passages !== null) await put(passages, plan);
    return passages !== null;
  },
});

/** What officials wrote (phần của người soạn) and this page keeps, by its places. */
export function writtenFor(plan: Plan): Promise<Kept> {
  before ??= keptBeside("passages", plan, (each, id) => soundOf({ [id]: each })?.[id] ?? null).then(
    (kept) => {
      if (kept !== null) own = Object.fromEntries(kept);
      return own;
    },
  );
  return before.then(() => own);
}

/** Takes the officials' words out of a paper that comes back; what was kept of them gives way to what is newer. */
export async function takePaper(file: NamedFile, plan: Plan): Promise<PaperOutcome> {
  const known = await writtenFor(plan);
  const read = await readReturned(new Uint8Array(await file.arrayBuffer()), { file: file.name });
  if (!read.ok) return { code: "refused", file: file.name, issues: read.issues };
  const found = read.value.passages;
  const texts = new Map(found.flatMap(({ id, text }) => (text.length === 0 ? [] : [[id, text] as const])));
  const { passages, conflicts } = joinedPassages(known, texts);
  // Words of before, in a paper of before, take nothing from those that are newer.
  const next = Object.fromEntries(
    Object.entries(passages).map(([id, written]) => [
      id,
      conflicts.includes(id) ? (known[id] ?? written) : written,
    ]),
  );
  const isFresh = ([id, { text }]: readonly [string, Kept[string]]) =>
    text.join("\n") !== (known[id]?.text ?? []).join("\n");
  const fresh = Object.entries(next).filter(isFresh).length;
  if (fresh > 0) await done("read", { vi: file.name, en: file.name }, next, plan);
  return {
    code: "taken",
    file: file.name,
    fresh,
    written: texts.size,
    older: conflicts.length,
    foreign: [...new Set(found.flatMap(({ foreign = [] }) => foreign))],
  };
}

/** Keeps the words of one place no longer, or of all. */
export async function dropWritten(id: string | null, plan: Plan): Promise<void> {
  const known = await writtenFor(plan);
  const left = Object.fromEntries(Object.entries(known).filter(([each]) => id !== null && each !== id));
  await done("removed", { vi: "", en: "" }, left, plan);
}

async function done(did: "read" | "removed", what: { vi: string; en: string }, next: Kept, plan: Plan) {
  const step = {
    of: "passages",
    did,
    key: "",
    title: plan.title,
    what,
    control: "papers",
    looked: "",
  } as const;
  await noted({ ...step, before: own }, "", plan);
  await put(next, plan);
}

async function put(passages: Kept, plan: Plan): Promise<void> {
  markUnsaved(own, false);
  own = passages;
  const isKept = await keepBeside("passages", passages, plan);
  markUnsaved(own, !isKept);
  tellChanged();
}

function soundOf(passages: unknown): Kept | null {
  const parsed = parsePassages({ formatVersion: 1, passages });
  return parsed.ok ? parsed.value.passages : null;
}
