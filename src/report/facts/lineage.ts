import { talliesIn } from "../../rules/assessment/explanation.js";
import type { Finding } from "../../rules/assessment/finding.js";
import type { Annex, Printout } from "../printout.js";
import type { Block, Lineage } from "../block-kinds.js";

/** What a sentence on these findings rests on: the findings, and every entry of the register behind them. */
export const restsOn = (findings: readonly Finding[]): Lineage => ({
  findings: distinct(findings.map(({ commitment }) => commitment)),
  records: distinct(findings.flatMap(entriesOf)),
});

/** The papers that prove them, each once. */
export const papersOf = (findings: readonly Finding[]): readonly string[] =>
  distinct(findings.flatMap(({ evidence }) => evidence.flatMap(({ documents }) => documents)));

export const distinct = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

/** Records, statements and decisions that a finding rests on. */
const entriesOf = ({
  evidence,
  statements,
  decisions,
  explanation,
  override,
}: Finding): readonly string[] => [
  ...evidence.map(({ record }) => record),
  ...statements.map(({ statement }) => statement),
  ...talliesIn(explanation).flatMap(({ closedBy }) => closedBy),
  ...decisions.map(({ decision }) => decision),
  ...(override === undefined ? [] : [override.decision]),
];

/** Where something stands in a paper: in which part, in which of its blocks, and in which item or row of that. */
export interface BlockPlace {
  /** `null` = the body; else the id of an annex. */
  readonly annex: string | null;
  /** Index of the block, from 0. */
  readonly block: number;
  /** Index of the item of a list, or of the row of a table, from 0 through all groups; null where it is one piece. */
  readonly item: number | null;
}

/** A piece of a paper that states a fact, with where it stands and what it rests on. */
interface Stated {
  readonly place: BlockPlace;
  readonly from: Lineage;
}

/** Every finding that a paper rests on (các kết luận được dùng), each once, in the order of the paper. */
export const findingsIn = (document: Printout): readonly string[] =>
  distinct(statedIn(document).flatMap(({ from }) => from.findings));

/** The places of a paper that rest on a finding, a record, a statement or a decision, by its id. */
export const statedAt = (document: Printout, id: string): readonly BlockPlace[] =>
  statedIn(document).flatMap(({ place, from }) =>
    from.findings.includes(id) || from.records.includes(id) ? [place] : [],
  );

/** All that a paper states, with what it rests on. */
export const statedIn = ({ body, annexes }: Printout): readonly Stated[] => [
  ...stated(null, body),
  ...annexes.flatMap(({ id, blocks }) => stated(id, blocks)),
];

const stated = (annex: Annex["id"] | null, blocks: readonly Block[]): readonly Stated[] =>
  blocks.flatMap((block, index) =>
    piecesOf(block).flatMap(({ from, item }) =>
      from === undefined ? [] : [{ place: { annex, block: index, item }, from }],
    ),
  );

interface Piece {
  readonly from: Lineage | undefined;
  readonly item: number | null;
}

function piecesOf(block: Block): readonly Piece[] {
  switch (block.kind) {
    case "paragraph":
    case "note":
      return [{ from: block.from, item: null }];
    case "list":
      return block.items.map(({ from }, item) => ({ from, item }));
    case "table":
      return block.groups.flatMap(({ rows }) => rows).map(({ from }, item) => ({ from, item }));
    case "heading":
    case "figure":
    case "passage":
      return [];
  }
}
