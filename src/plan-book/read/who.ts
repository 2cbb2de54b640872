import type { PlacedRow, PlanReading } from "./reading.js";
import { lineOf, linesOf, named, sourceOf, wordsIn, writtenSource, type NameSite } from "./fields.js";
import { isRow, partyRows } from "./parts-of-rows.js";

/** Sides, units, focal units and who signed, from *Đơn vị*. */
export function readWho(reading: PlanReading) {
  const { rows, from, language } = reading;
  const rowsOf = (kind: string) => rows.units.filter((row) => isRow(row, kind));
  const parties = partyRows(rows).map(({ id, name, row, isImplied }) => {
    from(["parties", id], row, isImplied ? "party" : "name");
    from(["parties", id, "head"], row, "unit");
    const head = isImplied ? row.id : unitIn(row, reading);
    return [id, { name, ...(head !== undefined && { head }) }] as const;
  });
  const units = rowsOf("unit").map((row) => [row.id, unitOf(row, reading)] as const);
  return {
    parties: Object.fromEntries(parties),
    units: Object.fromEntries(units),
    focalUnits: rowsOf("focal").map((row, index) => {
      from(["focalUnits", index], row, "unit");
      return {
        ...sideOf(row, reading),
        unit: unitIn(row, reading),
        source: sourceOf(row, reading, lineOf(row, "unit")),
      };
    }),
    signatories: rowsOf("signatory").map((row, index) => {
      from(["signatories", index], row, "name");
      const name = lineOf(row, `name.${language}`);
      return {
        ...sideOf(row, reading),
        name,
        position: wordsIn(row, "position"),
        source: sourceOf(row, reading, name),
      };
    }),
  };
}

function unitOf(row: PlacedRow, reading: PlanReading) {
  const { from } = reading;
  const [aliases, founded, ended, source] = [
    linesOf(row, "aliases"),
    lineOf(row, "founded"),
    lineOf(row, "ended"),
    writtenSource(row, reading),
  ];
  from(["units", row.id], row, "name");
  from(["units", row.id, "form"], row, "form");
  return {
    name: wordsIn(row, "name"),
    ...sideOf(row, reading),
    form: lineOf(row, "form") || "other",
    ...(aliases.length > 0 && { aliases }),
    ...(founded !== "" && { founded }),
    ...(ended !== "" && { ended }),
    ...(source !== undefined && { source }),
  };
}

function sideOf(row: PlacedRow, reading: PlanReading): { readonly party?: string } {
  const text = lineOf(row, "party");
  const site: NameSite = { kind: "party", labels: reading.names.parties, row, key: "party", reading };
  const party = text === "" ? undefined : named(text, site);
  return party === undefined ? {} : { party };
}

function unitIn(row: PlacedRow, reading: PlanReading): string | undefined {
  const text = lineOf(row, "unit");
  if (text !== "")
    return named(text, { kind: "unit", labels: reading.names.units, row, key: "unit", reading });
  reading.fault({ code: "missing" }, row, "unit");
  return undefined;
}
