import { nameKey } from "../../model/values/name-key.js";
import { freeId, idFrom } from "./give-ids.js";
import type { PlanBookWords } from "../book/words.js";
import { lineOf, linesOf, wordsIn } from "./fields.js";
import { isRow, partyRows } from "./parts-of-rows.js";
import type { Ledger, PlacedRow, PlacedRows } from "./reading.js";

/** The question of *Chỗ nghi ngờ* who the sides are stands beside no cell of another sheet. */
export const PARTIES = "parties";

interface Site {
  readonly language: string;
  readonly words: PlanBookWords;
  readonly told: Pick<Ledger, "fault">;
}

/** The same rows, with the sides that are named beside the question about them: *Sở Y tế; huyện B*. */
export function withParties(rows: PlacedRows, { language, words, told }: Site): PlacedRows {
  const asked = rows.doubts.find((row) => lineOf(row, "field") === PARTIES);
  const answer = asked === undefined ? "" : lineOf(asked, "restored");
  if (asked === undefined || answer === "" || partyRows(rows).length > 0) return rows;
  const units = rows.units.filter((row) => isRow(row, "unit"));
  const found = namesIn(answer).map((name) => ({ name, unit: unitOf(name, units) }));
  const heads = new Map(found.flatMap(({ name, unit }) => (unit === undefined ? [] : [[unit.id, name]])));
  if (found.length < 2 || heads.size < found.length) {
    const question = words.doubts["parties-unclear"]({
      code: "parties-unclear",
      units: units.map((row) => nameOf(row)),
    });
    told.fault({ code: "answer-unclear", found: answer, question }, asked, "restored");
    return rows;
  }
  const taken = new Set<string>();
  const parties = found.map(({ name, unit }): PlacedRow => ({
    id: freeId(idFrom(name, "party"), taken),
    place: asked.place,
    fields: { is: "party", name: { [language]: name }, ...(unit && { unit: nameOf(unit) }) },
  }));
  const own = rows.units.map((row) =>
    heads.has(row.id) && lineOf(row, "party") === ""
      ? { ...row, fields: { ...row.fields, party: heads.get(row.id) } }
      : row,
  );
  return { ...rows, units: [...parties, ...own] };
}

const nameOf = (row: PlacedRow): string => Object.values(wordsIn(row, "name") ?? {})[0] ?? "";

const namesIn = (answer: string): readonly string[] => {
  const parted = answer.split(/[;\n]/);
  return (parted.length > 1 ? parted : answer.split(/\s+(?:và|với|and)\s+/iu))
    .map((name) => name.trim().replace(/[.,]+$/, ""))
    .filter((name) => name !== "");
};

/** The unit of that name; else the only one of which the name says a part: *huyện B* of *UBND huyện B*. */
function unitOf(name: string, units: readonly PlacedRow[]): PlacedRow | undefined {
  const key = nameKey(name);
  const keys = (row: PlacedRow) =>
    [...Object.values(wordsIn(row, "name") ?? {}), ...linesOf(row, "aliases")].map(nameKey);
  const same = units.filter((row) => keys(row).includes(key));
  const near = units.filter((row) =>
    keys(row).some(
      (one) => one.endsWith(` ${key}`) || one.startsWith(`${key} `) || key.startsWith(`${one} `),
    ),
  );
  const [only, ...others] = same.length > 0 ? same : near;
  return others.length === 0 ? only : undefined;
}
