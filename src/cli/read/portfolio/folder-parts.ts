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

interface Held {
  readonly place: string;
  readonly value: unknown;
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
  const { counts } = walk;
  const [plans, registers]: [Held[], Held[]] = [[], []];
  const [folders, files] = sorted(folder);
  for (const file of files) {
    const place = relative(walk.root, file).replaceAll(sep, "/");
    const loaded = await load(file, (value) => ({ ok: true, value, warnings: [] }), walk.session);
    const kind = loaded && fileKind(loaded.value);
    if (loaded === null) {
      counts.unread += 1;
      yield { place, unread: "file" };
    } else if (kind === "plan") plans.push({ place, value: loaded.value });
    else if (kind === "register") registers.push({ place, value: loaded.value });
    else counts.passed.push(place);
  }
  counts.plans += plans.length;
  counts.registers += registers.length;
  const known = [...plans, ...above];
  const used = new Set<Held>();
  for (const plan of known) {
    const own = registers.filter((register) => planOf(register, known) === plan);
    if (own.length === 0) continue;
    used.add(plan);
    yield partOf(plan);
    for (const { place, value } of own) yield { place, register: value };
  }
  for (const register of registers)
    if (planOf(register, known) === undefined) yield { place: register.place, register: register.value };
  for (const inner of folders) for (const plan of yield* partsIn(inner, known, walk)) used.add(plan);
  for (const plan of plans) if (!used.has(plan)) yield partOf(plan);
  return used;
}

const partOf = ({ place, value }: Held): PortfolioPart => ({ place, plan: value });

const planOf = ({ value }: Held, plans: readonly Held[]) =>
  plans.find((plan) => at(plan.value, "id") === at(value, "plan"));

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
