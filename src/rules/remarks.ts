import { disputedIn } from "../model/inside-complete.js";
import { isFact } from "../model/record.js";
import type { Statement } from "../model/statement.js";
import type { Remark } from "./assessment.js";
import type { Finding } from "./finding.js";
import { tallies } from "./judge.js";
import { kindOf } from "./proof.js";
import type { World } from "./world.js";

/** What a reader must know of the evidence beside the verdicts. */
export const remarksOn = (findings: readonly Finding[], world: World): readonly Remark[] => [
  ...doubleUses(findings, world),
  ...disputed(world),
];

/** Papers on which promises rest that have no subject in common; a news page may well tell of several things. */
function doubleUses(findings: readonly Finding[], world: World): readonly Remark[] {
  return [...usesOf(findings, world)].flatMap(([document, uses]): readonly Remark[] => {
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
function disputed({ statements, records: known, register, places }: World): readonly Remark[] {
  const disputes = disputedIn(statements, register, places);
  const found = new Map(statements.map((statement): [Statement, string[]] => [statement, []]));
  for (const record of known.values())
    if (isFact(record)) for (const statement of disputes.all(record)) found.get(statement)?.push(record.id);
  return [...found].flatMap(([{ id }, records]): readonly Remark[] =>
    records.length === 0 ? [] : [{ code: "statement-disputed", statement: id, records }],
  );
}
