import { readJson } from "phoihop/office";
import { readPortfolio, type PortfolioEntry } from "phoihop/portfolio";
import { breath } from "./breath.ts";
import { otherFile } from "./file-sort.ts";
import type { NamedFile } from "./read-register.ts";
import type { AcrossWords } from "./words/across-words.ts";

/** What was brought: entries to be judged, and the names of files that are none of what is looked for. */
export interface Brought {
  readonly entries: readonly PortfolioEntry[];
  readonly passed: readonly string[];
}

/** Reads portfolios, plans and registers in any number. A register goes to the plan that it names, in whichever file that is. */
export async function broughtIn(files: readonly NamedFile[], words: AcrossWords): Promise<Brought> {
  const entries: PortfolioEntry[] = [];
  const registers: Named[] = [];
  const passed: string[] = [];
  for (const file of files) {
    const content = new Uint8Array(await file.arrayBuffer());
    if (isPortfolio(file)) entries.push(...(await entriesIn(file.name, content, words)));
    else if (!isJson(file)) passed.push(file.name);
    else {
      const place = file.name;
      const read = readJson(content, { file: place });
      const value = read.ok ? read.value : null;
      if (!read.ok) entries.push({ place, unread: "file" });
      else if (otherFile(value, "") === "plan") entries.push({ place, plan: value });
      else if (planOf(value) !== null) registers.push({ place, register: value });
      else passed.push(place);
    }
    await breath();
  }
  return { entries: registers.reduce(withRegister, entries), passed };
}

interface Named {
  readonly place: string;
  readonly register: unknown;
}

const isPortfolio = ({ name }: NamedFile) => /\.(?:ndjson|jsonl)$/i.test(name);
const isJson = ({ name }: NamedFile) => /\.json$/i.test(name);

async function entriesIn(
  file: string,
  content: Uint8Array,
  words: AcrossWords,
): Promise<readonly PortfolioEntry[]> {
  const entries: PortfolioEntry[] = [];
  for await (const entry of readPortfolio([content])) {
    entries.push({ ...entry, place: words.line(file, entry.place) });
    await breath();
  }
  return entries;
}

/** A register beside its plan; a plan that stood alone stands there no more. */
function withRegister(entries: readonly PortfolioEntry[], { place, register }: Named): PortfolioEntry[] {
  const own = planOf(register);
  const last = entries.findLastIndex(({ plan }) => textAt(plan, "id") === own);
  const host = entries[last];
  if (host === undefined) return [...entries, { place, register }];
  const isAlone = host.register === undefined;
  return entries.toSpliced(isAlone ? last : last + 1, isAlone ? 1 : 0, { place, plan: host.plan, register });
}

/** The plan that a register names; null where it is no register. */
const planOf = (value: unknown) => (textAt(value, "nature") === null ? null : textAt(value, "plan"));

function textAt(value: unknown, key: string): string | null {
  const found: unknown = typeof value === "object" && value !== null ? Reflect.get(value, key) : null;
  return typeof found === "string" ? found : null;
}
