import { DOCUMENT_KINDS } from "../../model/register/document.js";
import { labels } from "../../sheets/book/labels.js";
import { fieldOf } from "../../sheets/cells/fields.js";
import { currencyOf } from "../rows/currency.js";
import { lineOf, linesOf, named, namedAll, wordsIn } from "./fields.js";
import { kindsOf, optionId } from "./parts-of-rows.js";
import type { PlacedRow, PlanReading } from "./reading.js";

/** Procedures with their stages, from *Loại việc*, and what is told there, from *Danh mục*. */
export function readKinds(reading: PlanReading): Readonly<Record<string, unknown>> {
  const { rows, from } = reading;
  const told = readLists(reading);
  const entries = Array.from(kindsOf(rows), ([id, stages]) => {
    const [first] = stages;
    if (first !== undefined) from(["procedures", id], first, "kind");
    const list = (isEnd: boolean) =>
      Object.fromEntries(
        stages
          .filter((row) => (fieldOf(row.fields, "end") === true) === isEnd)
          .map((row) => [row.id, stageOf(row, [id, isEnd ? "ends" : "stages", row.id], reading)]),
      );
    const procedure = {
      title: first && wordsIn(first, "kind"),
      subject: first && wordsIn(first, "subject"),
      stages: list(false),
      ends: list(true),
      attributes: told.get(id) ?? {},
    };
    return [id, procedure] as const;
  });
  return Object.fromEntries(entries);
}

function stageOf(row: PlacedRow, path: readonly string[], reading: PlanReading) {
  const { words, fault, from } = reading;
  const papers = labels(
    DOCUMENT_KINDS.map((kind) => ({ id: kind, names: [words.sheets.choices.document[kind] ?? kind] })),
  );
  from(["procedures", ...path], row, "title");
  const valid = wordsIn(row, "valid");
  const proof = linesOf(row, "proof").flatMap((paper) => {
    const kind = papers.idOf(paper);
    if (kind === undefined) fault({ code: "not-accepted", found: paper, accepted: papers.all }, row, "proof");
    return kind ?? [];
  });
  return {
    title: wordsIn(row, "title"),
    proof,
    ...(fieldOf(row.fields, "repeats") === true && { repeats: true }),
    ...(fieldOf(row.fields, "certificate") === true && { certificate: true }),
    ...(valid !== undefined && { valid }),
  };
}

type Attributes = Map<string, Record<string, unknown>>;

/** What is told, by the procedure that it is told of. */
function readLists(reading: PlanReading): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const { rows, names, from } = reading;
  const found: Attributes = new Map();
  const options = new Map<string, Record<string, unknown>>();
  for (const row of rows.lists) {
    const kind = named(lineOf(row, "kind"), {
      kind: "procedure",
      labels: names.procedures,
      row,
      key: "kind",
      reading,
    });
    if (kind === undefined) continue;
    const own = found.get(kind) ?? {};
    const option = wordsIn(row, "option");
    const place = `${kind} ${row.id}`;
    if (option !== undefined) {
      const list = options.get(place) ?? {};
      list[optionId(row)] = option;
      options.set(place, list);
    } else {
      const path = ["procedures", kind, "attributes", row.id];
      from(path, row, "title");
      for (const [field, column] of PLACES) from([...path, field], row, column);
      own[row.id] = toldOf(row, options, { place, reading, kind });
    }
    found.set(kind, own);
  }
  return found;
}

/** What is told of a figure, and in which column. */
const PLACES = [
  ["type", "type"],
  ["unit", "unit"],
  ["currency", "unit"],
  ["decimals", "decimals"],
  ["adds", "adds"],
  ["of", "told"],
  ["stages", "stages"],
] as const;

interface Told {
  readonly place: string;
  readonly kind: string;
  readonly reading: PlanReading;
}

function toldOf(
  row: PlacedRow,
  options: Map<string, Record<string, unknown>>,
  { place, kind, reading }: Told,
) {
  const { names } = reading;
  const type = lineOf(row, "type");
  const stages = namedAll(linesOf(row, "stages"), {
    kind: "stage",
    labels: names.stages,
    row,
    key: "stages",
    reading,
  });
  const list = options.get(place) ?? {};
  options.set(place, list);
  const unit = wordsIn(row, "unit");
  const decimals = fieldOf(row.fields, "decimals");
  return {
    title: wordsIn(row, "title"),
    type,
    of: lineOf(row, "told"),
    ...(stages.length > 0 && { stages: stages.map((stage) => stage.slice(kind.length + 1)) }),
    ...(type === "number" && { unit }),
    ...(type === "money" && { currency: currencyOf(Object.values(unit ?? {})[0] ?? "") }),
    ...(type === "choice" && { options: list }),
    ...(decimals !== undefined && { decimals }),
    ...(fieldOf(row.fields, "adds") === true && { adds: true }),
  };
}
