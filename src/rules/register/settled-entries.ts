import { canonical } from "../../model/values/content-id.js";
import type { Fields } from "../../model/values/fields.js";
import { nameKey } from "../../model/values/name-key.js";
import { isPlain } from "../../model/values/same-value.js";
import { settleTellings, TAKEN_BACK, type Telling } from "./settle-tellings.js";
import type { Row } from "../../model/register/record.js";

const OF_TELLING = new Set(["id", "by", "recorded", "row", "corrects", "cell"]);

/**
 * Records or notes with what each corrects worked out from the whole set: `corrects` of an entry that was read from a row is
 * never kept, only made anew. `nameOf` gives the name of a subject, for it is by names that rows speak of one thing.
 */
export function settledEntries(
  entries: readonly Fields[],
  nameOf: (subject: string) => string,
): readonly Fields[] {
  const own = entries.filter(({ id }) => !String(id).startsWith(`${TAKEN_BACK}-`));
  const { corrects, takenBack } = settleTellings(own.map((entry) => tellingOf(entry, nameOf)));
  const byId = new Map(own.map((entry) => [String(entry["id"]), entry]));
  return [
    ...own.map((entry) => withCorrects(entry, corrects.get(String(entry["id"])))),
    ...takenBack.flatMap(({ id, after, corrects }): readonly Fields[] => {
      const speaker = byId.get(after);
      if (speaker === undefined) return [];
      const { by, recorded, row } = speaker;
      return [{ id, ...(by !== undefined && { by }), recorded, row, corrects }];
    }),
  ];
}

function withCorrects(entry: Fields, corrects: string | undefined): Fields {
  if (entry["row"] === undefined) return entry;
  const { corrects: before, ...others } = entry;
  // What only withdraws must name something, were it only its own word.
  const target =
    corrects ?? (entry["stage"] === undefined && entry["text"] === undefined ? before : undefined);
  return target === undefined ? others : { ...others, corrects: target };
}

function tellingOf(entry: Fields, nameOf: (subject: string) => string): Telling {
  const { by, row, corrects, replaces, subject, stage, kind } = entry;
  const about =
    typeof stage === "string"
      ? `${nameKey(nameOf(String(subject)))} ${stage}`
      : typeof entry["text"] === "string"
        ? String(kind)
        : undefined;
  return {
    id: String(entry["id"]),
    ...(typeof by === "string" && { by }),
    recorded: typeof entry["recorded"] === "string" ? entry["recorded"] : "",
    ...(isRow(row) && { row }),
    ...(typeof corrects === "string" && { corrects }),
    ...(typeof replaces === "string" && { replaces }),
    ...(about !== undefined && { about }),
    content: () => canonical(saidIn(entry)),
  };
}

const saidIn = (entry: Fields): Fields =>
  Object.fromEntries(Object.entries(entry).filter(([key]) => !OF_TELLING.has(key)));

const isRow = (value: unknown): value is Row =>
  isPlain(value) && typeof value["issue"] === "string" && typeof value["id"] === "string";
