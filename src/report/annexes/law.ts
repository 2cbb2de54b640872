import { criterionParts } from "../../locale/say/criteria.js";
import { capital, sentence } from "../../locale/say/values.js";
import type { LegalRemark } from "../../rules/criteria/remark.js";
import type { Block, TableRow } from "../block-kinds.js";
import type { Material } from "../material.js";
import { recordNames } from "../facts/record-name.js";
import { renamedRemark } from "../facts/record-numbers.js";

const ORDER: readonly LegalRemark["verdict"][] = ["unmet", "unknown", "met"];

/** What the law says of the acts on file: what does not comply first, then what nobody can tell. */
export function lawAnnex(material: Material): readonly Block[] {
  const { remarks, locale } = material;
  const { law } = material.moment;
  if (law === undefined || remarks.length === 0) return [];
  const { caption, columns } = locale.report.annexes.law;
  const nameOf = recordNames(material);
  const sorted = ORDER.flatMap((verdict) => remarks.filter((remark) => remark.verdict === verdict));
  return [
    {
      kind: "table",
      id: "law",
      caption: caption(`${law.id} ${law.version}`, remarks.length),
      columns: [
        { id: "no", head: columns.no, cells: "number", width: 4 },
        { id: "act", head: columns.act, cells: "text", width: 20 },
        { id: "rule", head: columns.rule, cells: "text", width: 24 },
        { id: "verdict", head: columns.verdict, cells: "text", width: 12 },
        { id: "why", head: columns.why, cells: "text", width: 24 },
        { id: "basis", head: columns.basis, cells: "text", width: 22 },
      ],
      groups: [
        { title: null, rows: sorted.map((remark, index) => rowOf(remark, index + 1, { nameOf, locale })) },
      ],
      empty: locale.report.annexes.empty,
    },
  ];
}

interface Telling extends Pick<Material, "locale"> {
  /** A record is called by what the paper shows of it. */
  readonly nameOf: (record: string) => string;
}

function rowOf(remark: LegalRemark, no: number, { nameOf, locale }: Telling): TableRow {
  const { act, statement, verdict, why, law } = criterionParts(renamedRemark(remark, nameOf), locale);
  return {
    cells: [
      no,
      act,
      statement,
      capital(verdict),
      why.length === 0 ? null : sentence(why.join("; ")),
      law.length === 0 ? null : law.map(sentence).join(" "),
    ],
    from: { findings: [], records: remark.records },
  };
}
