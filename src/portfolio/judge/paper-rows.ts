import type { EvidenceDocument } from "../../model/register/document.js";
import type { Register } from "../../model/register/register.js";
import { nameKey } from "../../model/values/name-key.js";
import type { Finding } from "../../rules/assessment/finding.js";
import type { PortfolioPaper } from "../rows.js";

type Row = Omit<PortfolioPaper, "row" | "plan" | "register">;

/** The papers on which findings rest, each once for each; a news page may well tell of several things. */
export const paperRows = (findings: readonly Finding[], { documents }: Register): readonly Row[] =>
  findings.flatMap(({ commitment, evidence }) =>
    [...new Set(evidence.flatMap((each) => each.documents))].flatMap((id) => {
      const document = documents[id];
      return document === undefined || document.kind === "news" ? [] : [{ commitment, ...rowOf(document) }];
    }),
  );

const rowOf = (document: EvidenceDocument) => {
  const { kind = null, number = null, symbol = null, date = null, issuer = null, title = null } = document;
  return { paper: paperKey(document), kind, number, symbol, date, issuer, title };
};

/** *Số 1* alone says nothing: a paper is known by its content, or by its number with the day and the body that issued it. */
function paperKey({ hash, number, symbol = "", date, issuer }: EvidenceDocument): string | null {
  if (hash !== undefined) return hash;
  if (number === undefined || date === undefined || issuer === undefined) return null;
  return [`${number} ${symbol}`, issuer].map(nameKey).concat(date).join(" | ");
}
