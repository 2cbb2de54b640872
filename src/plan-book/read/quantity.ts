import { procedureOf } from "../../model/plan/stage-ref.js";
import { fold } from "../../model/values/wording.js";
import { fieldOf } from "../../sheets/cells/fields.js";
import { readCondition } from "../rows/condition-text.js";
import { readStretch } from "../rows/stretch-text.js";
import { currencyOf } from "../rows/currency.js";
import { lineOf, linesOf, named, wordsIn } from "./fields.js";
import { isRow, kindsOf } from "./parts-of-rows.js";
import type { PlacedRow, PlanReading } from "./reading.js";
import type { RequirementSite } from "./requirement-site.js";

type Asked = Readonly<Record<string, unknown>>;

const KINDS: Readonly<Record<string, string>> = {
  count: "count",
  share: "count",
  sum: "sum",
  latest: "latest",
};

/** What a row measures, without its level; undefined where its stage or figure is not known. */
export function readQuantity(row: PlacedRow, measure: string, site: RequirementSite): Asked | undefined {
  const { reading, path, step } = site;
  const kind = KINDS[measure];
  const stage = stageOf(row, reading);
  if (stage === undefined || kind === undefined) return undefined;
  reading.from([...path, "stage"], row, "stage");
  const attribute = kind === "count" ? undefined : attributeOf(row, stage, reading);
  if (kind !== "count" && attribute === undefined) return undefined;
  checkUnit(row, { procedure: procedureOf(stage), attribute }, reading);
  const within = step?.within ?? withinOf(row, reading);
  const where = conditionsOf(row, stage, reading);
  const places = placesOf(row, site);
  reading.from([...path, "attribute"], row, "attribute");
  reading.from([...path, "where"], row, "where");
  return {
    kind,
    stage,
    ...(attribute !== undefined && { attribute }),
    ...(places.length > 0 && { for: places }),
    ...(where.length > 0 && { where }),
    ...(within !== undefined && { within }),
    ...(fieldOf(row.fields, "valid") === true && { valid: true }),
  };
}

/** A unit of measure that is none of what is counted or added there. */
function checkUnit(
  row: PlacedRow,
  { procedure, attribute }: { readonly procedure: string; readonly attribute: string | undefined },
  reading: PlanReading,
): void {
  const { rows, names, fault } = reading;
  const found = lineOf(row, "unit");
  const [kind] = kindsOf(rows).get(procedure) ?? [];
  const figure = rows.lists.find(
    (one) =>
      one.id === attribute &&
      names.procedures.idOf(lineOf(one, "kind")) === procedure &&
      wordsIn(one, "unit") !== undefined,
  );
  const own = attribute === undefined ? kind && wordsIn(kind, "subject") : figure && wordsIn(figure, "unit");
  const accepted = Object.values(own ?? {});
  if (found !== "" && accepted.length > 0 && !accepted.some((word) => isSameUnit(word, found)))
    fault({ code: "not-accepted", found, accepted }, row, "unit");
}

/** *đồng* is the name of the currency that a plan calls VND. */
const isSameUnit = (a: string, b: string): boolean => fold(currencyOf(a)) === fold(currencyOf(b));

/** By its name; where none is written, by the unit of measure, if that is what one kind of work counts. */
function stageOf(row: PlacedRow, reading: PlanReading): string | undefined {
  const text = lineOf(row, "stage");
  if (text !== "")
    return named(text, { kind: "stage", labels: reading.names.stages, row, key: "stage", reading });
  const unit = fold(lineOf(row, "unit"));
  const counted = [...kindsOf(reading.rows)].filter(([, [first]]) =>
    Object.values((first && wordsIn(first, "subject")) ?? {}).some((subject) => fold(subject) === unit),
  );
  const [id, stages] = counted.length === 1 && counted[0] !== undefined ? counted[0] : ["", []];
  const last = stages.findLast((stage) => fieldOf(stage.fields, "end") !== true);
  if (unit !== "" && last !== undefined) return `${id}.${last.id}`;
  reading.fault({ code: "missing" }, row, "stage");
  return undefined;
}

function attributeOf(row: PlacedRow, stage: string, reading: PlanReading): string | undefined {
  const labels = reading.names.attributes(procedureOf(stage));
  const text = lineOf(row, "attribute");
  if (text !== "") return named(text, { kind: "attribute", labels, row, key: "attribute", reading });
  const unit = fold(lineOf(row, "unit"));
  const fitting = reading.rows.lists.filter(
    (one) =>
      reading.names.procedures.idOf(lineOf(one, "kind")) === procedureOf(stage) &&
      Object.values(wordsIn(one, "unit") ?? {}).some((word) => isSameUnit(word, unit)),
  );
  if (fitting.length === 1) return fitting[0]?.id;
  reading.fault({ code: "missing" }, row, "attribute");
  return undefined;
}

function withinOf(row: PlacedRow, { fault }: PlanReading) {
  const text = lineOf(row, "within");
  if (text === "") return undefined;
  const within = readStretch(text);
  if (within === undefined) fault({ code: "malformed", found: text, form: "written-date" }, row, "within");
  return within;
}

function conditionsOf(row: PlacedRow, stage: string, reading: PlanReading) {
  const { names, words, rows, fault } = reading;
  const procedure = procedureOf(stage);
  const told = rows.lists.filter((one) => names.procedures.idOf(lineOf(one, "kind")) === procedure);
  const attributeTypes = (id: string) => {
    const type = lineOf(
      told.find((one) => one.id === id && lineOf(one, "type") !== "") ?? { fields: {} },
      "type",
    );
    return TYPES.find((known) => known === type);
  };
  const attributeOf = (id: string) => {
    const type = attributeTypes(id);
    return type && { type };
  };
  return linesOf(row, "where").flatMap((line) => {
    const condition = readCondition(line, { procedure, names, words, attributeOf });
    if (condition === undefined)
      fault({ code: "malformed", found: line, form: "written-condition" }, row, "where");
    return condition ?? [];
  });
}

const TYPES = ["text", "choice", "number", "money", "unit", "day", "yes-no"] as const;

const placesOf = (row: PlacedRow, { reading, own }: RequirementSite) =>
  linesOf(row, "for").flatMap((place) =>
    place === reading.words.itself
      ? [own]
      : (named(place, { kind: "matter", labels: reading.names.matters, row, key: "for", reading }) ?? []),
  );

/** Whether a row makes a task: one of its own, or a promise with a number of the annex. */
export const makesTask = (row: PlacedRow): boolean =>
  isRow(row, "task") || (lineOf(row, "no") !== "" && !isRow(row, "part", "product"));
