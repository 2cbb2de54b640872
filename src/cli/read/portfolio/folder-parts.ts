import { lstatSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { at } from "../../../model/parse/checks.js";
import type { PortfolioPart } from "../../../portfolio/index.js";
import type { Session } from "../../session.js";
import { namesIn } from "../expand.js";
import { fileKind } from "../json/file-kind.js";
import { load } from "../load.js";

/** What a folder has of each sort. */
export interface PartCounts {
  plans: number;
  registers: number;
  unread: number;
  /** Neither plan nor register. */
  readonly passed: string[];
}

/** A file that was looked into; it is read again when its turn comes, so that a folder of thousands takes no memory. */
interface Held {
  readonly file: string;
  readonly place: string;
  /** The id of the plan that it is, or that it names. */
  readonly plan: unknown;
}

/**
 * The plans and registers of a folder and of those in it, each register below its plan. A file is what it holds, whatever its
 * name. A register goes to the plan that it names: one in its own folder, else in the nearest above it. What cannot be read
 * is told, and stands in the portfolio as such.
 */
export async function* folderParts(
  folder: string,
  counts: PartCounts,
  session: Session,
): AsyncGenerator<PortfolioPart, void, undefined> {
  yield* partsIn(folder, [], { root: folder, counts, session });
}

interface Walk {
  readonly root: string;
  readonly counts: PartCounts;
  readonly session: Session;
}

async function* partsIn(
  folder: string,
  above: readonly Held[],
  walk: Walk,
): AsyncGenerator<PortfolioPart, ReadonlySet<Held>, undefined> {
  const [folders, files] = sorted(folder);
  const { plans, registers, unread } = await lookInto(files, walk);
  for (const place of unread) yield { place, unread: "file" };
  const known = [...plans, ...above];
  const used = new Set<Held>();
  for (const plan of known) {
    const own = registers.filter((register) => planOf(register, known) === plan);
    if (own.length === 0) continue;
    used.add(plan);
    for (const held of [plan, ...own]) yield await partOf(held, walk);
  }
  for (const register of registers)
    if (planOf(register, known) === undefined) yield await partOf(register, walk);
  for (const inner of folders) for (const plan of yield* partsIn(inner, known, walk)) used.add(plan);
  for (const plan of plans) if (!used.has(plan)) yield await partOf(plan, walk);
  return used;
}

/** What the files of one folder are. */
async function lookInto(files: readonly string[], { root, counts, session }: Walk) {
  const [plans, registers, unread]: [Held[], Held[], string[]] = [[], [], []];
  for (const file of files) {
    const place = relative(root, file).replaceAll(sep, "/");
    const loaded = await load(file, asItIs, session);
    const kind = loaded && fileKind(loaded.value);
    if (loaded === null) unread.push(place);
    else if (kind === "plan") plans.push({ file, place, plan: at(loaded.value, "id") });
    else if (kind === "register") registers.push({ file, place, plan: at(loaded.value, "plan") });
    else counts.passed.push(place);
  }
  counts.plans += plans.length;
  counts.registers += registers.length;
  counts.unread += unread.length;
  return { plans, registers, unread };
}

const planOf = ({ plan }: Held, plans: readonly Held[]) => plans.find((each) => each.plan === plan);

async function partOf({ file, place }: Held, { session }: Walk): Promise<PortfolioPart> {
  const loaded = await load(file, asItIs, session);
  if (loaded === null) return { place, unread: "file" };
  const { value } = loaded;
  return fileKind(value) === "plan" ? { place, plan: value } : { place, register: value };
}

const asItIs = (value: unknown) => ({ ok: true, value, warnings: [] }) as const;

/** Folders and JSON files in a folder, by name; what is hidden and what is a link is passed over. */
function sorted(folder: string): readonly [folders: readonly string[], files: readonly string[]] {
  const inside = namesIn(folder)
    .filter((name) => !name.startsWith("."))
    .toSorted()
    .map((name) => ({ path: join(folder, name), stats: lstatSync(join(folder, name)) }));
  const paths = (some: typeof inside) => some.map(({ path }) => path);
  return [
    paths(inside.filter(({ stats }) => stats.isDirectory())),
    paths(inside.filter(({ path, stats }) => stats.isFile() && extname(path).toLowerCase() === ".json")),
  ];
}
