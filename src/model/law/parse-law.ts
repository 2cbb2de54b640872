import { all, at, dayAt, each, elements, fields, names, within, type Check } from "../parse/checks.js";
import { LawSet } from "./criterion.js";
import type { Parsed } from "../issue/issue.js";
import { namesStage } from "../parse/names-stage.js";
import { parse } from "../parse/parse.js";
import type { Procedure } from "../plan/procedure.js";
import { isDay } from "../values/date.js";

/** Procedures (thủ tục) by their ids. */
export type Procedures = Readonly<Record<string, Procedure>>;

/**
 * A law set (bộ tiêu chí pháp lý) from outside, as a value, against the procedures whose acts it judges: every issue in the order of the
 * document, or the set.
 */
export const parseLaw = (value: unknown, procedures: Procedures): Parsed<LawSet> =>
  parse({ schema: LawSet, references: lawReferences(procedures), oddities: () => [] }, value);

/**
 * A user's own law file laid over a set: a criterion or lawful time of its own is added; of one that the set has, each
 * field that it gives replaces the set's.
 */
export const amendLaw = (base: LawSet, own: unknown, procedures: Procedures): Parsed<LawSet> =>
  parseLaw(laidOver(base, own), procedures);

function laidOver(base: LawSet, own: unknown): unknown {
  const [criteria, times] = [at(own, "criteria"), at(own, "times")];
  if (!isObject(own) || ![criteria, times].every((part) => part === undefined || isObject(part))) return own;
  const { formatVersion, id, version, holidays } = base;
  return {
    formatVersion,
    holidays,
    ...own,
    amends: { id, version },
    times: changed(base.times, times),
    criteria: changed(base.criteria, criteria),
  };
}

/** What a set has under its ids, with the fields that an own file gives instead, and what that adds. */
function changed(known: Readonly<Record<string, object>>, own: unknown): object {
  const laid = elements(own).map(([id, fields]) => {
    const before = at(known, id);
    return [id, isObject(before) && isObject(fields) ? { ...before, ...fields } : fields];
  });
  return { ...known, ...Object.fromEntries(laid) };
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every stage, procedure and lawful time that a set names must be there. */
const lawReferences = (procedures: Procedures): Check =>
  within((law) => {
    const times = new Set(elements(at(law, "times")).map(([id]) => String(id)));
    return referencesTo(stagesOf(procedures), times);
  });

const stagesOf = (procedures: Procedures) =>
  new Map(
    Object.entries(procedures).map(([id, { stages, ends }]) => [
      id,
      new Set([...Object.keys(stages), ...Object.keys(ends)].map((stage) => `${id}.${stage}`)),
    ]),
  );

function referencesTo(stages: Stages, times: ReadonlySet<string>): Check {
  const stage = namesStage(stages);
  const dateRef = fields({ stage });
  const test: Check = all(
    fields({ stage, under: stage, since: dateRef, day: dateRef, than: dateRef, what: dateRef }),
    (value, path, report) => fields({ of: each(test), time: names("time", times) })(value, path, report),
  );
  const version = all(fields({ when: test, test }), inForce);
  const time = all(fields({ after: stage, selectedBy: stage, reach: each(dateRef) }), inForce);
  const own = within((criterion) => {
    const ownStage = namesStage(onlyOf(at(criterion, "procedure"), stages));
    return fields({ at: ownStage, selectedBy: ownStage });
  });
  return fields({
    times: each(time),
    criteria: each(
      all(fields({ procedure: names("procedure", stages), versions: all(each(version), oneByOne) }), own),
    ),
  });
}

type Stages = ReadonlyMap<string, ReadonlySet<string>>;

const onlyOf = (procedure: unknown, stages: Stages) =>
  new Map([...stages].filter(([id]) => id === procedure));

/** A version is in force for a day at least. */
const inForce: Check = (version, path, report) => {
  const [from, to] = [dayAt(version, "from"), dayAt(version, "to")];
  if (from !== undefined && to !== undefined && from >= to)
    report({ code: "backward-period", path, from, to });
};

/** Only the first has no first day, only the last no end, and none begins before the one before it ends. */
const oneByOne: Check = (versions, path, report) => {
  const list = elements(versions).map(([, version]) => ({
    from: at(version, "from"),
    to: at(version, "to"),
  }));
  for (const [index, { from }] of list.entries()) {
    const before = index === 0 ? "" : list[index - 1]?.to;
    const [end, start] = [dayOr(before, "9999-12-31"), dayOr(from, index === 0 ? "" : "0000-01-01")];
    if (end !== undefined && start !== undefined && start < end)
      report({ code: "backward-period", path: [...path, index], from: end, to: start });
  }
};

/** An open end as the day that it amounts to; undefined where there is no day at all. */
const dayOr = (day: unknown, open: string) =>
  day === null ? open : typeof day === "string" && (day === open || isDay(day)) ? day : undefined;
