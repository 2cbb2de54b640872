import { capital, list, unique } from "../../locale/say/values.js";
import type { FactRecord } from "../../model/register/record.js";
import { note } from "../blocks.js";
import { entriesOf } from "../facts/entry-counts.js";
import { citedFully, dayText } from "../facts/cited.js";
import type { Block, TableColumn, TableRow } from "../block-kinds.js";
import { textColumns } from "../text-columns.js";
import type { Material } from "../material.js";
import { actText } from "../facts/record-name.js";

/** Every record behind a conclusion, its papers, the clauses it bears on, and the cell it came from. */
export function evidenceAnnex(material: Material): readonly Block[] {
  const { locale } = material;
  const { evidence, empty } = locale.report.annexes;
  const { caption } = evidence;
  const listed = material.records.length;
  const about = promisesByRecord(material);
  // Records of workbooks come from a cell; those that a program wrote do not.
  const hasCells = material.records.some(({ cell }) => cell !== undefined && cell !== null);
  return [
    {
      kind: "table",
      id: "evidence",
      caption,
      columns: columnsOf(material, hasCells),
      groups: [
        {
          title: null,
          rows: material.records.map((record, index) =>
            rowOf(index + 1, record, about.get(record.id) ?? [], { material, hasCells }),
          ),
        },
      ],
      empty,
    },
    ...(listed === 0 ? [] : [note(evidence.key(listed, entriesOf(material).records))]),
  ];
}

function columnsOf({ locale }: Material, hasCells: boolean): readonly TableColumn[] {
  const { columns } = locale.report.annexes.evidence;
  const text = textColumns(columns);
  return [
    { id: "no", head: columns.no, cells: "number", width: 4 },
    text("act", 33),
    text("on", 13),
    text("proof", 34),
    text("clauses", 15),
    ...(hasCells ? [text("cell", 10)] : []),
  ];
}

/** For each record, the promises whose conclusion rests on it. */
function promisesByRecord({ findings }: Material): ReadonlyMap<string, readonly string[]> {
  const about = new Map<string, string[]>();
  for (const { commitment, evidence } of findings)
    for (const { record } of evidence) {
      const known = about.get(record);
      if (known === undefined) about.set(record, [commitment]);
      else known.push(commitment);
    }
  return about;
}

interface Written {
  readonly material: Material;
  readonly hasCells: boolean;
}

function rowOf(
  no: number,
  record: FactRecord,
  about: readonly string[],
  { material, hasCells }: Written,
): TableRow {
  const { register, promises, locale } = material;
  const { evidence = [], id, on, cell = null } = record;
  const papers = evidence.map((paper) => citedFully(register.documents[paper], locale, "short"));
  return {
    cells: [
      no,
      actText(record, material),
      capital(dayText(on, "short", locale)),
      papers.length === 0 ? capital(locale.report.annexes.noPaper) : papers.join("; "),
      list(unique(about.map((commitment) => promises.get(commitment)?.source.clause ?? commitment))),
      ...(hasCells ? [cell] : []),
    ],
    from: { findings: about, records: [id] },
  };
}
