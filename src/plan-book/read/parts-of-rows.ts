import { labels, type CellLabels } from "../../sheets/book/labels.js";
import { optionalWords, type PlanParts } from "../rows/parts.js";
import { lineOf, linesOf, wordsIn } from "./fields.js";
import { idFrom } from "./give-ids.js";
import type { PlacedRow, PlacedRows } from "./reading.js";

const PASSAGES = ["basis", "purpose", "content", "addressee"];
/** Rows that go on with the promise above them. */
const CONTINUING = ["and", "or", "whole", "reading", "when"];

export const isRow = (row: PlacedRow, ...kinds: readonly string[]): boolean =>
  kinds.includes(lineOf(row, "is"));

/** Whether a row goes on with the one above. */
export const goesOn = (row: PlacedRow): boolean => isRow(row, ...CONTINUING);

/** The rows of one procedure, under its id, in the order in which they stand. */
export function kindsOf({ kinds }: Pick<PlacedRows, "kinds">): ReadonlyMap<string, readonly PlacedRow[]> {
  const groups = new Map<string, PlacedRow[]>();
  for (const row of kinds) {
    const id = lineOf(row, "kindId") || idFrom(Object.values(wordsIn(row, "kind") ?? {})[0] ?? "", "kind");
    const group = groups.get(id) ?? [];
    group.push(row);
    groups.set(id, group);
  }
  return groups;
}

/** The procedures by their names, before anything else is known. */
export const kindLabels = (rows: Pick<PlacedRows, "kinds">, language: string): CellLabels =>
  labels(
    Array.from(kindsOf(rows), ([id, [row]]) => ({
      id,
      names: optionalWords(row && wordsIn(row, "kind"), language),
    })),
  );

/** What has a name in rows, so that all of it can be looked up before anything is made. */
export function partsOfRows(rows: PlacedRows, language: string): PlanParts {
  const kinds = [...kindsOf(rows)];
  return {
    language,
    parties: partyRows(rows).map(({ id, name }) => ({ id, name })),
    units: rows.units
      .filter((row) => isRow(row, "unit"))
      .map((row) => ({ id: row.id, name: wordsIn(row, "name"), aliases: linesOf(row, "aliases") })),
    matters: rows.contents
      .filter((row) => !goesOn(row))
      .map((row) => {
        const no = lineOf(row, "no");
        return { id: row.id, title: wordsIn(row, "title"), ...(no !== "" && { no }) };
      }),
    procedures: kinds.map(([id, [row]]) => ({ id, title: row && wordsIn(row, "kind") })),
    stages: kinds.flatMap(([id, stages]) => {
      const kind = stages[0] && wordsIn(stages[0], "kind");
      return stages.map((row) => ({ id: `${id}.${row.id}`, kind, title: wordsIn(row, "title") }));
    }),
    ...listParts(rows, language),
    passages: rows.general
      .filter((row) => isRow(row, ...PASSAGES))
      .map((row) => ({ id: row.id, text: wordsIn(row, "value") })),
  };
}

/** What is told of each procedure, and the options of its choices. */
function listParts(rows: PlacedRows, language: string): Pick<PlanParts, "attributes" | "options"> {
  const procedures = kindLabels(rows, language);
  const procedure = (row: PlacedRow) => procedures.idOf(lineOf(row, "kind")) ?? "";
  const isOption = (row: PlacedRow) => wordsIn(row, "option") !== undefined;
  return {
    attributes: rows.lists
      .filter((row) => !isOption(row))
      .map((row) => ({ procedure: procedure(row), id: row.id, title: wordsIn(row, "title") })),
    options: rows.lists.filter(isOption).map((row) => ({
      procedure: procedure(row),
      attribute: row.id,
      id: optionId(row),
      title: wordsIn(row, "option"),
    })),
  };
}

export const optionId = (row: PlacedRow): string =>
  lineOf(row, "optionId") || idFrom(Object.values(wordsIn(row, "option") ?? {})[0] ?? "", "option");

/** A side: a row of its own, or the name that units give for theirs, the first of which then heads it. */
interface PartyRow {
  readonly id: string;
  readonly name: Readonly<Record<string, string>> | undefined;
  readonly row: PlacedRow;
  /** NamedThing by its units alone. */
  readonly isImplied: boolean;
}

export function partyRows({ units }: Pick<PlacedRows, "units">): readonly PartyRow[] {
  const own = units
    .filter((row) => isRow(row, "party"))
    .map((row): PartyRow => ({ id: row.id, name: wordsIn(row, "name"), row, isImplied: false }));
  const known = labels(own.map(({ id, name }) => ({ id, names: Object.values(name ?? {}) })));
  const implied = new Map<string, PartyRow>();
  for (const row of units.filter((one) => isRow(one, "unit"))) {
    const name = lineOf(row, "party");
    const id = idFrom(name, "party");
    if (own.length === 0 && name !== "" && known.idOf(name) === undefined && !implied.has(id))
      implied.set(id, {
        id,
        name: { [Object.keys(wordsIn(row, "name") ?? {})[0] ?? "vi"]: name },
        row,
        isImplied: true,
      });
  }
  return [...own, ...implied.values()];
}
