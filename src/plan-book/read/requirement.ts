import { fieldOf } from "../../sheets/cells/fields.js";
import { readNumber } from "../../sheets/cells/read-number.js";
import { isFalling } from "../rows/falling.js";
import { readLevel, type Level } from "../rows/level.js";
import { lineOf, linesOf, named } from "./fields.js";
import { titleOf } from "./promise-rows.js";
import { readQuantity } from "./quantity.js";
import type { PlacedRow, PlanReading } from "./reading.js";
import type { RequirementSite } from "./requirement-site.js";

/** A requirement that is being read: still plain data, judged when the plan is parsed. */
type Asked = Readonly<Record<string, unknown>>;

/** The requirement of some rows: the first, and those that go on with it by *và*, *hoặc*, *trong tổng số*. */
export function readRequirement(rows: readonly PlacedRow[], site: RequirementSite): Asked | undefined {
  const alternatives: PlacedRow[][][] = [];
  for (const row of rows) {
    const tie = lineOf(row, "is");
    if (tie === "whole") alternatives.at(-1)?.at(-1)?.push(row);
    else if (tie === "and") alternatives.at(-1)?.push([row]);
    else alternatives.push([[row]]);
  }
  const isSplit = alternatives.length > 1;
  const parts = alternatives.map((leaves, index) => {
    const own = isSplit ? [...site.path, "of", index] : site.path;
    const read = leaves.map((leaf, place) =>
      readLeaf(leaf, { ...site, path: leaves.length > 1 ? [...own, "of", place] : own }),
    );
    return read.length > 1 ? { kind: "allOf", of: read } : read[0];
  });
  return isSplit ? { kind: "anyOf", of: parts } : parts[0];
}

/** One row, with the row of its whole where it has one. */
function readLeaf([row, whole]: readonly PlacedRow[], site: RequirementSite): Asked | undefined {
  const { reading, path } = site;
  if (row === undefined) return undefined;
  reading.from(path, row, "measure");
  const measure = lineOf(row, "measure");
  if (measure === "") {
    reading.fault({ code: "missing" }, row, "measure");
    return undefined;
  }
  if (measure === "attested") return readAttested(row, reading);
  const quantity = readQuantity(row, measure, site);
  const level = levelOf(row, site);
  if (quantity === undefined || level === undefined) return undefined;
  reading.from([...path, level.comparison], row, "level");
  const threshold = thresholdOf(level, { row, whole, quantity, site });
  return threshold === undefined ? undefined : { ...quantity, [level.comparison]: threshold };
}

function readAttested(row: PlacedRow, reading: PlanReading): Asked | undefined {
  const text = lineOf(row, "of");
  if (text === "") reading.fault({ code: "missing" }, row, "of");
  const site = { kind: "party" as const, labels: reading.names.parties, row, key: "of", reading };
  const by = text === "" ? undefined : named(text, site);
  return by === undefined ? undefined : { kind: "attested", by };
}

/** The level of a row; of several lines that of the year. */
function levelOf(row: PlacedRow, { reading, step }: RequirementSite): Level | undefined {
  const lines = linesOf(row, "level");
  const years = lines.map((line) => /^(\d{4})\s*[:–-]\s*(.+)$/u.exec(line));
  const ofYear = years.find((one) => one !== null && Number(one[1]) === step?.year)?.[2];
  const [only] = lines.length === 1 && years[0] === null ? lines : [];
  const text = step === undefined ? only : (ofYear ?? only);
  if (step === undefined && years.some((one) => one !== null)) {
    reading.fault({ code: "yearly-level" }, row, "every");
    return undefined;
  }
  if (text === undefined) {
    reading.fault(lines.length === 0 ? { code: "missing" } : malformed(lines.join("; ")), row, "level");
    return undefined;
  }
  const read = readLevel(text);
  const isUnclear = read.ok && !read.isCompared && isFalling(titleOf(row));
  if (read.ok && !isUnclear) return read.level;
  const { atLeast, atMost } = reading.words.level.comparison;
  const candidates = read.ok ? [`${atLeast} ${text}`, `${atMost} ${text}`] : read.candidates;
  reading.fault(
    candidates.length > 0 ? { code: "ambiguous", found: text, candidates } : malformed(text),
    row,
    "level",
  );
  return undefined;
}

const malformed = (found: string) => ({ code: "malformed", found, form: "written-level" }) as const;

interface Held {
  readonly row: PlacedRow;
  readonly whole: PlacedRow | undefined;
  readonly quantity: Asked;
  readonly site: RequirementSite;
}

function thresholdOf(level: Level, held: Held): unknown {
  const { row, quantity, whole, site } = held;
  const isAlone = lineOf(row, "of") === "" && whole === undefined;
  if (level.kind === "number" && isAlone) return level.value;
  // A rate is told in per cent already: *88%* of nothing else is the figure 88.
  if (level.kind === "percent" && quantity["kind"] === "latest" && isAlone) return level.value;
  if (level.kind === "number") {
    site.reading.fault(malformed(linesOf(row, "level").join("; ")), row, "level");
    return undefined;
  }
  const of = baseOf(held);
  if (of === undefined) return undefined;
  if (level.kind === "plus") return { plus: level.value, of };
  return { percent: level.value, of, ...(level.plus !== undefined && { plus: level.plus }) };
}

/** What a percentage is taken of: the row below, a number, or a stage. */
function baseOf({ row, whole, quantity, site }: Held): unknown {
  const { reading } = site;
  if (whole !== undefined) {
    const measure = lineOf(whole, "measure");
    if (measure !== "") return readQuantity(whole, measure, site);
    reading.fault({ code: "missing" }, whole, "measure");
    return undefined;
  }
  const text = lineOf(row, "of");
  if (text === "") {
    reading.fault({ code: "missing" }, row, "of");
    return undefined;
  }
  const number = readNumber(text);
  if (number.ok) return number.value;
  const stage = named(text, { kind: "stage", labels: reading.names.stages, row, key: "of", reading });
  const attribute = fieldOf(quantity, "attribute");
  return stage === undefined
    ? undefined
    : { kind: quantity["kind"], stage, ...(attribute !== undefined && { attribute }) };
}
