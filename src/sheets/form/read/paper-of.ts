import { contentId } from "../../../model/values/content-id.js";
import type { Warning } from "../../../model/issue/issue.js";
import { paperKey } from "../../../rules/snapshot/perhaps-same.js";
import type { Fields } from "../../../model/values/fields.js";
import { text } from "../../cells/fields.js";
import { stageOf } from "../../../model/plan/stage-ref.js";
import { numbersIn } from "../../cells/paper-numbers.js";
import type { ActTold, ReadFormRow } from "./read-row.js";

/** The papers that a block names, and what is odd in them. */
export interface PapersTold {
  readonly papers: readonly Fields[];
  /** Their ids; with those that the record named already and the row does not show. */
  readonly evidence: readonly string[];
  readonly odd: readonly Warning[];
}

/** Papers by kind and number, several where the cell names several; one that cannot prove the stage is told. */
export function paperOf({ block, stage }: ActTold, row: ReadFormRow): PapersTold {
  const { plan, terms, returned } = row.source;
  const rules = plan.procedures[row.source.found.sheet.procedure];
  const proof = (rules?.stages[stageOf(stage)] ?? rules?.ends[stageOf(stage)])?.proof ?? [];
  const numbers = numbersIn(text(row.values.get(`${block}.number`)));
  const told = row.values.get(`${block}.kind`);
  const kind = typeof told === "string" ? told : proof.length === 1 ? proof[0] : undefined;
  const year = /\d{4}/.exec(text(row.values.get(`${block}.on`)))?.[0] ?? "";
  const papers = numbers.map((number): Fields => {
    const fields = { ...(kind !== undefined && { kind }), number };
    return { ...fields, id: paperIdOf(fields, year, returned.unit) };
  });
  const isUnfit = kind !== undefined && papers.length > 0 && !proof.some((fit) => fit === kind);
  const odd: Warning[] = isUnfit
    ? [
        {
          code: "cannot-prove",
          path: [],
          cell: row.at(`${block}.kind`),
          found: terms.words.choices.document[kind] ?? kind,
          accepted: proof.map((fit) => terms.words.choices.document[fit] ?? fit),
        },
      ]
    : [];
  const ids = papers.map(({ id }) => text(id));
  // The first papers of a record stand in its row, and only by kind and number.
  const { evidence = [], shown = 1 } = row.sent[block] ?? {};
  if (row.sent[block] !== undefined && !isOtherPaper(block, row)) return { papers: [], evidence, odd };
  return { papers, evidence: [...new Set([...ids, ...evidence.slice(shown)])], odd };
}

/** Whether kind or number of the paper are others than the row was sent out with. */
const isOtherPaper = (block: string, { source, written, values, sent }: ReadFormRow): boolean =>
  source.found.columns.some(
    ({ column: { key, tells } }) =>
      (tells === "kind" || tells === "number") &&
      key.startsWith(`${block}.`) &&
      (written.has(key) || (sent[block]?.values[key] !== undefined && !values.has(key))),
  );

/** One id for a paper wherever it is named: by its kind, number and year, and by who names it where the number does not say. */
export function paperIdOf(
  { kind, number }: { readonly kind?: string; readonly number: string },
  year: string,
  unit: string | undefined,
): string {
  const key = paperKey(number);
  return contentId("doc", { kind, key, year, teller: namesIssuer(key) ? "" : unit });
}

/** *12/qđ-skhcn* names who issued it; *12/qđ* and *12/qđ-ubnd* may be the paper of any office. */
const namesIssuer = (key: string): boolean => {
  const [, issuer = ""] = /-([\p{L}.]{3,})$/u.exec(key) ?? [];
  return issuer !== "" && !["ubnd", "hđnd", "hđ", "cgcn"].includes(issuer);
};
