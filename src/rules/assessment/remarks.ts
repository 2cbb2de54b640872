import { declaredUpTo, type CompletenessStatement } from "../../model/register/completeness-statement.js";
import { disputedIn } from "../../model/register/inside-complete.js";
import type { Plan } from "../../model/plan/plan.js";
import { isFact } from "../../model/register/record.js";
import { procedureOf, stageOf } from "../../model/plan/stage-ref.js";
import type { Remark } from "./assessment.js";
import { talliesIn, type Counted, type Tally } from "./explanation.js";
import type { Finding } from "./finding.js";
import { closureOf } from "../requirement/closure.js";
import { isProved, kindOf } from "../snapshot/proof.js";
import type { Snapshot } from "../snapshot/snapshot.js";

/** What a reader must know of the evidence beside the verdicts. */
export const remarksOn = (findings: readonly Finding[], snapshot: Snapshot): readonly Remark[] => [
  ...doubleUses(findings, snapshot),
  ...disputed(snapshot),
  ...wrongAboutActs(findings, snapshot),
  ...perhapsOne(snapshot),
];

/** Papers on which promises rest that have no subject in common; a news page may well tell of several things. */
function doubleUses(findings: readonly Finding[], snapshot: Snapshot): readonly Remark[] {
  return [...usesOf(findings, snapshot)].flatMap(([document, uses]): readonly Remark[] => {
    const commitments = apartIn(uses);
    return commitments.length === 0 ? [] : [{ code: "double-use", document, commitments }];
  });
}

/**
 * The promises that have no subject in common with some other. A paper may stand behind thousands of promises: those about
 * the same subjects are compared once, and none where one subject is behind them all.
 */
function apartIn(uses: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const [first = new Set<string>(), ...rest] = uses.values();
  if ([...first].some((subject) => rest.every((own) => own.has(subject)))) return [];
  const groups = new Map([...uses.values()].map((own) => [[...own].toSorted().join(" "), own]));
  const apart = new Set(
    [...groups].flatMap(([key, own]) =>
      [...groups.values()].some((other) => isDisjoint(own, other)) ? [key] : [],
    ),
  );
  return [...uses].flatMap(([id, own]) => (apart.has([...own].toSorted().join(" ")) ? [id] : []));
}

/** For each paper, the promises that rest on it, and by way of which subjects. */
function usesOf(findings: readonly Finding[], { register, records }: Snapshot) {
  const uses = new Map<string, Map<string, Set<string>>>();
  for (const { commitment, explanation } of findings)
    for (const { subjects } of talliesIn(explanation))
      for (const subject of subjects)
        for (const document of subject.records.flatMap((id) => records.get(id)?.evidence ?? [])) {
          if (kindOf(document, register.documents) === "news") continue;
          const own = uses.get(document) ?? new Map<string, Set<string>>();
          uses.set(document, own);
          own.set(commitment, (own.get(commitment) ?? new Set()).add(subject.id));
        }
  return uses;
}

const isDisjoint = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((one) => !others.has(one));

/** Statements that later records show to have been untrue, with those records. */
function disputed({ statements, records: known, register, places }: Snapshot): readonly Remark[] {
  const disputes = disputedIn(statements, register, places);
  const found = new Map(statements.map((statement): [CompletenessStatement, string[]] => [statement, []]));
  for (const record of known.values())
    if (isFact(record)) for (const statement of disputes.all(record)) found.get(statement)?.push(record.id);
  return [...found].flatMap(([{ id }, records]): readonly Remark[] =>
    records.length === 0 ? [] : [{ code: "statement-disputed", statement: id, records }],
  );
}

/** Acts that later ones imply and that are not on file, though all had been declared entered: no day is left for them. */
function wrongAboutActs(findings: readonly Finding[], snapshot: Snapshot): readonly Remark[] {
  const found = new Map<string, Remark>();
  for (const { commitment, explanation } of findings)
    for (const tally of talliesIn(explanation))
      for (const subject of tally.subjects)
        if (isLeftOut(subject, snapshot))
          for (const { id: statement } of declaringAll(commitment, tally, subject, snapshot)) {
            const { id, name, records } = subject;
            found.set(`${statement} ${id} ${tally.quantity.stage}`, {
              code: "statement-wrong",
              statement,
              subject: { id, name },
              stage: tally.stage,
              records,
            });
          }
  return [...found.values()];
}

/** Known only from what is proved to have come after it. */
const isLeftOut = ({ implied, on, records }: Counted, snapshot: Snapshot): boolean =>
  implied === true && on.from === null && records.every((id) => isProvedAct(id, snapshot));

function isProvedAct(id: string, { records, plan, register: { documents } }: Snapshot): boolean {
  const record = records.get(id);
  if (record === undefined || !isFact(record)) return false;
  return isProved(record.evidence, proofOf(record.stage, plan), documents);
}

const proofOf = (ref: string, { procedures }: Plan) =>
  procedures[procedureOf(ref)]?.stages[stageOf(ref)]?.proof ?? [];

/** The statements that leave no day between what they declare and the act that came after. */
function declaringAll(
  commitment: string,
  { quantity }: Tally,
  { id, on }: Counted,
  snapshot: Snapshot,
): readonly CompletenessStatement[] {
  const promise = snapshot.plan.commitments.find((one) => one.id === commitment);
  if (promise === undefined) return [];
  const places = snapshot.register.subjects[id]?.for ?? [];
  return closureOf(promise, snapshot)
    .declaring(quantity, places)
    .filter((statement) => declaredUpTo(statement) >= on.to);
}

/** Each group once, in whatever procedures its subjects stand. */
function perhapsOne({ things }: Snapshot): readonly Remark[] {
  const groups = [...things.values()]
    .flat()
    .filter(({ merged }) => merged !== null)
    .map(({ apart }) => apart.map(({ id, name }) => ({ id, name })));
  const apart = new Map(groups.map((group) => [group.map(({ id }) => id).join(" "), group]));
  return [...apart.values()].map((subjects) => ({ code: "perhaps-the-same", subjects }));
}
