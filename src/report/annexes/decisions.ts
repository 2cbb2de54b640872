import { inLanguage } from "../../model/values/wording.js";
import { capital, marked, textIn } from "../../locale/say/values.js";
import type { Decision } from "../../model/register/decision.js";
import { nameOf } from "../../rules/commitment/responsible.js";
import { citedFully } from "../facts/cited.js";
import type { Block, TableRow } from "../block-kinds.js";
import type { Material } from "../material.js";

/**
 * What people decided by the day of the review, and later words on which a conclusion rests, from the first (quyết định, ý kiến
 * của người có thẩm quyền).
 */
export function decisionsOn({
  snapshot,
  asOf,
  findings,
}: Pick<Material, "snapshot" | "asOf" | "findings">): readonly Decision[] {
  const used = new Set(findings.flatMap(({ decisions }) => decisions.map(({ decision }) => decision)));
  return snapshot.decisions
    .filter(({ id, on }) => on <= asOf || used.has(id))
    .toSorted((a, b) => a.on.localeCompare(b.on));
}

/** Every decision on which a conclusion may rest: when, by whom, what, why, by which paper. */
export function decisionAnnex(material: Material): readonly Block[] {
  const decisions = decisionsOn(material);
  if (decisions.length === 0) return [];
  const { decisions: words, empty } = material.locale.report.annexes;
  const { caption, columns } = words;
  return [
    {
      kind: "table",
      id: "decisions",
      caption,
      columns: [
        { id: "no", head: columns.no, cells: "number", width: 4 },
        { id: "on", head: columns.on, cells: "day", width: 11 },
        { id: "by", head: columns.by, cells: "text", width: 18 },
        { id: "what", head: columns.what, cells: "text", width: 34 },
        { id: "reason", head: columns.reason, cells: "text", width: 18 },
        { id: "proof", head: columns.proof, cells: "text", width: 18 },
      ],
      groups: [
        { title: null, rows: decisions.map((decision, index) => rowOf(index + 1, decision, material)) },
      ],
      empty,
    },
  ];
}

function rowOf(no: number, decision: Decision, material: Material): TableRow {
  const { register, snapshot, locale } = material;
  const papers = (decision.evidence ?? []).map((id) => citedFully(register.documents[id], locale, "short"));
  return {
    cells: [
      no,
      decision.on,
      capital(inLanguage(nameOf(decision.by, snapshot.units), locale.language)),
      capital(decidedText(decision, material)),
      decision.reason ?? null,
      papers.length === 0 ? capital(locale.report.annexes.noPaper) : papers.join("; "),
    ],
    from: {
      findings: "commitment" in decision ? [decision.commitment] : [],
      records: [decision.id],
    },
  };
}

/** What somebody decided, as the end of a sentence that begins with who did. */
function decidedText(decision: Decision, { plan, register, promises, snapshot, locale }: Material): string {
  const { report, language, dates, findings } = locale;
  const { what } = report.annexes.decisions;
  const title = (id: string) => textIn(promises.get(id)?.title, language) ?? id;
  switch (decision.kind) {
    case "same":
      return what.one(
        decision.ids.map((id) => marked(register.subjects[id]?.name ?? id)),
        decision.same,
      );
    case "equivalence": {
      const planned =
        snapshot.places.namesOf(decision.for)[0] ?? textIn(snapshot.places.titleOf(decision.for), language);
      const subject = register.subjects[decision.subject]?.name ?? decision.subject;
      return what.same(marked(subject), marked(planned ?? decision.for), decision.same);
    }
    case "reading": {
      const reading = plan.commitments
        .find(({ id }) => id === decision.commitment)
        ?.readings.find(({ id }) => id === decision.reading);
      return what.reading(title(decision.commitment), textIn(reading?.title, language) ?? decision.reading);
    }
    case "waiver":
      return what.waiver(
        title(decision.commitment),
        decision.until === undefined ? null : dates.day(decision.until),
      );
    case "attestation":
      return what.attestation(title(decision.commitment), decision.kept);
    case "override": {
      const verdict = decision.verdict;
      return what.override(title(decision.commitment), findings.verdict[verdict]);
    }
  }
}
