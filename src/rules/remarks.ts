import { span } from "../model/date.js";
import { isFact, type FactRecord } from "../model/record.js";
import { procedureOf } from "../model/stage-ref.js";
import type { Remark } from "./assessment.js";
import { declaredUpTo } from "./closure.js";
import type { Finding } from "./finding.js";
import { tallies } from "./judge.js";
import type { World } from "./world.js";

/** What a reader must know of the evidence beside the verdicts. */
export const remarksOn = (findings: readonly Finding[], world: World): readonly Remark[] => [
  ...doubleUses(findings, world),
  ...disputed(world),
];

/** Papers on which promises rest that have no subject in common; a news page may well tell of several things. */
function doubleUses(findings: readonly Finding[], world: World): readonly Remark[] {
  return [...usesOf(findings, world)].flatMap(([document, uses]): readonly Remark[] => {
    if (uses.size === 1) return [];
    const all = [...uses];
    const apart = all.filter(([, own]) => all.some(([, other]) => isDisjoint(own, other)));
    return apart.length === 0 ? [] : [{ code: "double-use", document, commitments: apart.map(([id]) => id) }];
  });
}

/** For each paper, the promises that rest on it, and by way of which subjects. */
function usesOf(findings: readonly Finding[], { register, records }: World) {
  const uses = new Map<string, Map<string, Set<string>>>();
  for (const { commitment, explanation } of findings)
    for (const { subjects } of tallies(explanation))
      for (const subject of subjects)
        for (const document of subject.records.flatMap((id) => records.get(id)?.evidence ?? [])) {
          if (register.documents[document]?.kind === "news") continue;
          const own = uses.get(document) ?? new Map<string, Set<string>>();
          if (own.size === 0) uses.set(document, own);
          own.set(commitment, (own.get(commitment) ?? new Set()).add(subject.id));
        }
  return uses;
}

const isDisjoint = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].every((one) => !others.has(one));

/** Records written later into what a statement had declared complete. */
function disputed({ statements, records: known, register, places }: World): readonly Remark[] {
  const facts = [...known.values()].filter(isFact);
  return statements.flatMap((statement): readonly Remark[] => {
    const upTo = declaredUpTo(statement);
    const inside = ({ subject, stage, on, recorded }: FactRecord) => {
      if (recorded <= statement.recorded) return false;
      if (statement.procedure !== undefined && procedureOf(stage) !== statement.procedure) return false;
      const last = on === undefined ? null : span(on).to;
      if (last === null || last > upTo) return false;
      const meant = register.subjects[subject]?.for ?? [];
      return (
        statement.for === undefined ||
        meant.some((place) => places.within(place).some((outer) => statement.for?.includes(outer)))
      );
    };
    const records = facts.filter(inside).map(({ id }) => id);
    return records.length === 0 ? [] : [{ code: "statement-disputed", statement: statement.id, records }];
  });
}
