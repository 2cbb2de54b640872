import type { PortfolioEntry } from "../../../portfolio/index.js";
import type { JudgedEntry } from "../../../portfolio/judge/judge-entry.js";
import { digest, type Unfinished } from "./unfinished.js";

type Judge = (entries: AsyncIterable<PortfolioEntry>) => AsyncIterable<JudgedEntry>;

/** What entries come to: what an earlier run has judged of the same entries is taken from there, the rest is judged. */
export async function* goOn(
  entries: AsyncIterable<PortfolioEntry>,
  judge: Judge,
  unfinished: Unfinished,
): AsyncGenerator<JudgedEntry, void, undefined> {
  const marked = withMarks(entries);
  for await (const { entry, mark } of marked) {
    const before = await unfinished.take(mark);
    if (before === null) {
      yield* judgeRest({ entry, mark }, marked, { judge, unfinished });
      return;
    }
    yield before;
  }
}

interface Marked {
  readonly entry: PortfolioEntry;
  readonly mark: string;
}

async function* judgeRest(
  first: Marked,
  others: AsyncIterable<Marked>,
  { judge, unfinished }: { readonly judge: Judge; readonly unfinished: Unfinished },
): AsyncGenerator<JudgedEntry, void, undefined> {
  // Several entries may be under way at once; they come back in their order.
  const marks = [first.mark];
  async function* rest() {
    yield first.entry;
    for await (const { entry, mark } of others) {
      marks.push(mark);
      yield entry;
    }
  }
  for await (const judged of judge(rest())) {
    unfinished.add(marks.shift() ?? "", judged);
    yield judged;
  }
}

async function* withMarks(entries: AsyncIterable<PortfolioEntry>): AsyncGenerator<Marked, void, undefined> {
  for await (const entry of entries) yield { entry, mark: markOf(entry) };
}

/** The same where an entry says the same at the same place. */
function markOf({ place, plan, register, unread }: PortfolioEntry): string {
  try {
    return digest(JSON.stringify([place, plan ?? null, register ?? null, unread ?? null]));
  } catch {
    // What is nested too deep to be written is refused wherever it stands.
    return digest(JSON.stringify([place, "too deep"]));
  }
}
