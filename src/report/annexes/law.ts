import { actText, criterionParts } from "../../locale/say/criteria.js";
import { capital, marked, sentence, unique } from "../../locale/say/values.js";
import { inLanguage } from "../../model/values/wording.js";
import type { LegalRemark } from "../../rules/criteria/remark.js";
import { groupBy } from "../../rules/group-by.js";
import type { Block, TableRow } from "../block-kinds.js";
import type { Material } from "../material.js";
import { recordNames, stageText } from "../facts/record-name.js";
import { renamedRemark } from "../facts/record-numbers.js";

const ORDER: readonly LegalRemark["verdict"][] = ["unmet", "unknown", "met"];

/** What the law says of the acts on file: what does not comply first, then what nobody can tell; the same of many at once. */
export function lawAnnex(material: Material): readonly Block[] {
  const { remarks, locale } = material;
  const { law } = material.moment;
  if (law === undefined || remarks.length === 0) return [];
  const { caption, columns } = locale.report.annexes.law;
  const nameOf = recordNames(material);
  const plain = remarks.map((remark) => ofItself(remark, material));
  const sorted = ORDER.flatMap((verdict) => alike(plain.filter((remark) => remark.verdict === verdict)));
  return [
    {
      kind: "table",
      id: "law",
      caption: caption(law.version, remarks.length),
      columns: [
        { id: "no", head: columns.no, cells: "number", width: 4 },
        { id: "act", head: columns.act, cells: "text", width: 20 },
        { id: "rule", head: columns.rule, cells: "text", width: 24 },
        { id: "verdict", head: columns.verdict, cells: "text", width: 12 },
        { id: "why", head: columns.why, cells: "text", width: 24 },
        { id: "basis", head: columns.basis, cells: "text", width: 22 },
      ],
      groups: [{ title: null, rows: saidOnce(sorted, { nameOf, locale }) }],
      empty: locale.report.annexes.empty,
    },
  ];
}

interface Telling extends Pick<Material, "locale"> {
  /** A record is called by what the paper shows of it. */
  readonly nameOf: (record: string) => string;
}

/** What the judged act itself does not state: it stands beside, and need not be named again. */
function ofItself(remark: LegalRemark, { plan, register, locale: { language } }: Material): LegalRemark {
  const { act, subject } = remark;
  if (act === null) return remark;
  const stage = inLanguage(act.stage, language);
  const own = new Set(
    register.records.flatMap((one) => {
      const isOwn = "stage" in one && one.subject === subject.id;
      return isOwn && stageText(one.stage, plan, language) === stage ? [one.id] : [];
    }),
  );
  const causes = remark.causes.map((cause) =>
    cause.code === "attribute-missing" && cause.records.every((id) => own.has(id))
      ? { ...cause, records: [] }
      : cause,
  );
  return { ...remark, causes };
}

/** Remarks of which only the act differs, and the records that it rests on. */
type Alike = readonly [LegalRemark, ...LegalRemark[]];

const alike = (remarks: readonly LegalRemark[]): readonly Alike[] => [...groupBy(remarks, saidBy).values()];

const saidBy = ({ subject: _subject, act, records: _records, found: _found, ...said }: LegalRemark): string =>
  JSON.stringify({
    ...said,
    stage: act?.stage,
    causes: said.causes.map((cause) => ({ ...cause, records: [] })),
  });

/** Several acts that an earlier row names in the same words are not named again. */
function saidOnce(sorted: readonly Alike[], telling: Telling): readonly TableRow[] {
  const { as } = telling.locale.report.annexes.law;
  const named = new Map<string, number>();
  return sorted.map((same, index) => {
    const row = rowOf(same, index + 1, telling);
    const [no, acts, ...rest] = row.cells;
    if (same.length === 1 || typeof acts !== "string" || no === undefined) return row;
    const before = named.get(acts);
    if (before === undefined) named.set(acts, index + 1);
    return before === undefined ? row : { ...row, cells: [no, as(before), ...rest] };
  });
}

function rowOf(same: Alike, no: number, { nameOf, locale }: Telling): TableRow {
  const [first] = same;
  const records = unique(same.flatMap((remark) => remark.records));
  const causes = first.causes.map((cause, index) =>
    "records" in cause
      ? { ...cause, records: unique(same.flatMap((remark) => recordsOf(remark, index))) }
      : cause,
  );
  const { statement, verdict, why, law } = criterionParts(
    renamedRemark({ ...first, causes }, nameOf),
    locale,
  );
  return {
    cells: [
      no,
      actsText(same, locale),
      statement,
      capital(verdict),
      why.length === 0 ? null : sentence(why.join("; ")),
      law.length === 0 ? null : law.map(sentence).join(" "),
    ],
    from: { findings: [], records },
  };
}

/** Acts of one stage: what was reached is said once, then whose it was and when. */
function actsText(same: Alike, locale: Material["locale"]): string {
  const [first] = same;
  if (same.length === 1) return actText(first, locale);
  const named = same.map(({ subject, act }) =>
    [marked(subject.name), ...(act?.on ? [`(${locale.when(act.on)})`] : [])].join(" "),
  );
  const all = unique(named).join("; ");
  return first.act === null ? all : `${capital(inLanguage(first.act.stage, locale.language))}: ${all}`;
}

/** The records that one of the causes names. */
function recordsOf({ causes }: LegalRemark, index: number): readonly string[] {
  const cause = causes[index];
  return cause !== undefined && "records" in cause ? cause.records : [];
}
