import { span } from "../model/date.js";
import { isFact, type FactRecord } from "../model/record.js";
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

/** Papers on which several promises rest, each by way of a subject of its own; a news page may well tell of several. */
function doubleUses(findings: readonly Finding[], { register }: World): readonly Remark[] {
  const uses = new Map<string, { commitments: Set<string>; subjects: Set<string> }>();
  for (const finding of findings) {
    if (finding.evidence.length === 0) continue;
    const subjectOf = new Map(
      tallies(finding.explanation).flatMap(({ subjects }) => subjects.flatMap(({ id, records }) => records.map((record) => [record, id] as const))),
    );
    for (const { record, documents } of finding.evidence)
      for (const document of documents) {
        if (register.documents[document]?.kind === "news") continue;
        const use = uses.get(document) ?? { commitments: new Set(), subjects: new Set() };
        uses.set(document, use);
        use.commitments.add(finding.commitment);
        use.subjects.add(subjectOf.get(record) ?? record);
      }
  }
  return [...uses].flatMap(([document, { commitments, subjects }]): readonly Remark[] =>
    commitments.size > 1 && subjects.size > 1 ? [{ code: "double-use", document, commitments: [...commitments] }] : [],
  );
}

/** Records written later into what a statement had declared complete. */
function disputed({ statements, records: known, register, places }: World): readonly Remark[] {
  const facts = [...known.values()].filter(isFact);
  return statements.flatMap((statement): readonly Remark[] => {
    const upTo = declaredUpTo(statement);
    const inside = ({ subject, stage, on, recorded }: FactRecord) => {
      if (recorded <= statement.recorded) return false;
      if (statement.procedure !== undefined && !stage.startsWith(`${statement.procedure}.`)) return false;
      const last = on === undefined ? null : span(on).to;
      if (last === null || last > upTo) return false;
      const meant = register.subjects[subject]?.for ?? [];
      return statement.for === undefined || meant.some((place) => places.within(place).some((outer) => statement.for?.includes(outer)));
    };
    const records = facts.filter(inside).map(({ id }) => id);
    return records.length === 0 ? [] : [{ code: "statement-disputed", statement: statement.id, records }];
  });
}
