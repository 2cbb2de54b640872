import { span } from "../../model/values/date.js";
import type { Decision } from "../../model/register/decision.js";
import type { Plan } from "../../model/plan/plan.js";
import { isFact, type FactRecord, type RegisterRecord } from "../../model/register/record.js";
import type { Register } from "../../model/register/register.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import { targetsOf } from "../../model/plan/targets.js";
import type { ChangeLocale, CauseOrigin } from "../words/change-words.js";
import { list, marked, unique, textIn } from "./values.js";

/** Where what a cause names is to be looked up. */
export interface ChangeSources {
  /** The later plan. */
  readonly plan: Plan;
  /** The later register, then the earlier. */
  readonly registers: readonly Register[];
}

/** An entry of the register: what happened to whom and when, or what was decided. */
export function entryText(
  id: string,
  since: CauseOrigin,
  sources: ChangeSources,
  locale: ChangeLocale,
): string {
  const { entry } = locale.changes;
  const { record, statement, decision } = find(id, sources);
  if (record !== undefined) return recordText(record, since, sources, locale);
  if (statement !== undefined)
    return entry.statement(unitName(statement.by, sources, locale), locale.dates.day(statement.upTo));
  if (decision === undefined) return entry.record(null, since);
  return entry.decision(decided(decision, sources, locale), locale.dates.day(decision.on));
}

/** What the registers say of a unit that the plan could not know: the later one first. */
export function unitText(id: string, sources: ChangeSources, locale: ChangeLocale): string {
  const successors = unitsTold(id, sources)[0]?.successors ?? [];
  const names = unique(successors.map(({ unit }) => unitName(unit, sources, locale)));
  return locale.changes.entry.unit(unitName(id, sources, locale), names.length === 0 ? null : list(names));
}

const unitsTold = (id: string, { registers }: ChangeSources) =>
  registers.flatMap(({ units }) => units[id] ?? []);

const unitName = (id: string, sources: ChangeSources, { language }: Pick<ChangeLocale, "language">): string =>
  textIn((unitsTold(id, sources)[0] ?? sources.plan.units[id])?.name, language) ?? id;

function find(wanted: string, { registers }: ChangeSources) {
  const is = ({ id }: { readonly id: string }) => id === wanted;
  return {
    record: registers.flatMap(({ records }) => records).find(is),
    statement: registers.flatMap(({ statements }) => statements).find(is),
    decision: registers.flatMap(({ decisions }) => decisions).find(is),
  };
}

function recordText(
  record: RegisterRecord,
  since: CauseOrigin,
  sources: ChangeSources,
  locale: ChangeLocale,
): string {
  const { entry } = locale.changes;
  const { corrects } = record;
  const act = factText(record, sources, locale);
  if (corrects === undefined || since === "on-file") return entry.record(act, since);
  return entry.correction(factText(find(corrects, sources).record, sources, locale), act);
}

/** What a record tells; nothing where it only takes another back. */
const factText = (
  record: RegisterRecord | undefined,
  sources: ChangeSources,
  locale: ChangeLocale,
): string | null => (record !== undefined && isFact(record) ? actText(record, sources, locale) : null);

/** `“Cá tra” đã được cấp văn bằng bảo hộ (ngày …)`. */
function actText(
  { subject, stage, on }: FactRecord,
  { plan, registers }: ChangeSources,
  { changes, language, when }: ChangeLocale,
): string {
  const step = stageOf(stage);
  const { stages = {}, ends = {} } = plan.procedures[procedureOf(stage)] ?? {};
  const title = textIn((stages[step] ?? ends[step])?.title, language) ?? stage;
  return changes.entry.act(
    marked(nameOf(subject, registers)),
    title,
    when(on === undefined ? { from: null, to: null } : span(on)),
  );
}

const nameOf = (subject: string, registers: readonly Register[]): string =>
  registers.flatMap(({ subjects }) => subjects[subject]?.name ?? [])[0] ?? subject;

/** What a person decided. */
function decided(decision: Decision, { plan, registers }: ChangeSources, locale: ChangeLocale): string {
  const { changes, language, dates } = locale;
  const { entry } = changes;
  switch (decision.kind) {
    case "same":
      return entry.one(
        decision.ids.map((one) => marked(nameOf(one, registers))),
        decision.same,
      );
    case "equivalence": {
      const places = targetsOf(plan);
      const planned = places.namesOf(decision.for)[0] ?? textIn(places.titleOf(decision.for), language);
      return entry.same(
        marked(nameOf(decision.subject, registers)),
        marked(planned ?? decision.for),
        decision.same,
      );
    }
    case "reading":
      return entry.reading(marked(readingTitle(plan, decision.commitment, decision.reading, language)));
    case "waiver":
      return entry.waiver(decision.until === undefined ? null : dates.day(decision.until));
    case "attestation":
      return entry.attestation(decision.kept);
    case "override":
      return entry.override;
  }
}

/** What sets a reading of a clause apart; its id where the clause says nothing of it. */
function readingTitle(
  { commitments }: Pick<Plan, "commitments">,
  commitment: string,
  reading: string,
  language: ChangeLocale["language"],
): string {
  const readings = commitments.find(({ id }) => id === commitment)?.readings ?? [];
  return textIn(readings.find(({ id }) => id === reading)?.title, language) ?? reading;
}
