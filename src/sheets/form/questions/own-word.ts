import { contentId } from "../../../model/values/content-id.js";
import type { Sameness } from "../../../model/register/decision.js";
import { procedureOf, stageOf } from "../../../model/plan/stage-ref.js";
import { isFact, type FactRecord } from "../../../model/register/record.js";
import type { RecordChange } from "../../../rules/questions/simulate/hypothesis.js";
import { paperId } from "../../read/papers.js";
import { dutiesOf } from "../reporters.js";
import type { ToldIn } from "./answer-meaning.js";

/** Whose words an answer may change (lời của chính đơn vị): its own, those it has taken over, and what nobody has told. */
export interface OwnWord {
  /** The unit that told a record, where it is not for this one to change. */
  readonly othersWord: (record: string) => string | undefined;
  /** Of changes to records of one act, those that say it once: of its own word, else one telling beside the others'. */
  readonly saidOnce: (changes: readonly RecordChange[]) => readonly RecordChange[];
}

export function ownWord({ plan, kept: { register, asOf }, returned: { unit } }: ToldIn): OwnWord {
  const own = new Set(unit === undefined ? [] : [unit, ...dutiesOf(unit, plan, { asOf, register }).after]);
  const known = new Map(register.records.map((record) => [record.id, record]));
  const othersWord = (id: string) => {
    const by = known.get(id)?.by;
    return by === undefined || own.has(by) ? undefined : by;
  };
  const actKey = (id: string) => {
    const record = known.get(id);
    return record !== undefined && isFact(record) ? [record.subject, record.stage, record.on].join() : id;
  };
  return {
    othersWord,
    saidOnce: (changes) => {
      const mine = changes.filter(({ record }) => othersWord(record) === undefined);
      const said = new Set(mine.map(({ record }) => actKey(record)));
      const beside = changes.filter(({ record }) => {
        const key = actKey(record);
        if (mine.some((one) => one.record === record) || said.has(key)) return false;
        said.add(key);
        return true;
      });
      return [...mine, ...beside];
    },
  };
}

/** A telling beside that of another unit, and the decisions that it needs. */
interface ToldBeside {
  readonly said: Omit<FactRecord, "id">;
  /** Of a stage that repeats it is decided, by whoever answers, that this is the act that was asked about. */
  readonly sameAs: (id: string) => readonly Sameness[];
}

/** What a correction says, as a telling of whoever answers. */
export function toldBeside(correction: FactRecord, question: string, given: ToldIn): ToldBeside {
  const { plan, issue, returned } = given;
  const { unit, recorded, letter } = returned;
  const { id: _id, corrects: target = "", ...said } = correction;
  const repeats = plan.procedures[procedureOf(said.stage)]?.stages[stageOf(said.stage)]?.repeats === true;
  return {
    said: {
      ...said,
      ...(unit !== undefined && { by: unit }),
      row: { issue, id: contentId("row", [question, target]) },
    },
    sameAs: (id) => {
      if (!repeats || unit === undefined || recorded === undefined) return [];
      const decision = {
        kind: "same",
        recorded,
        on: recorded,
        by: unit,
        what: "records",
        ids: [target, id],
        same: true,
        ...(letter && { evidence: [paperId(letter)] }),
      } as const;
      return [{ ...decision, id: contentId("decision", decision) }];
    },
  };
}
