import * as z from "zod/mini";
import { PartialDate } from "../values/date.js";
import { Line } from "../values/wording.js";

/** What sort of paper proves a fact (loại minh chứng). */
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
export const DOCUMENT_KINDS = [
  "decision",
  "certificate",
  "contract",
  "minutes",
  "letter",
  "proposal",
  "notice",
  "application",
  "report",
  "plan",
  "list",
  "standard",
  "voucher",
  "declaration",
  "news",
  "other",
] as const;

/** A paper that a record rests on (minh chứng): *Quyết định số 12/QĐ-UBND ngày 03/10/2022*. */
export interface EvidenceDocument {
  /** Absent when nobody has said what sort of paper it is: then it proves nothing for certain. */
  readonly kind?: DocumentKind;
  /** What the paper is about (trích yếu). */
  readonly title?: string;
  /** Its number without the symbol: `12` (số). */
  readonly number?: string;
  /** Its symbol without the number: `QĐ-UBND` (ký hiệu). */
  readonly symbol?: string;
  /** The body that issued it, by name. */
  readonly issuer?: string;
  /** The day on the paper, as well as it is known. */
  readonly date?: PartialDate;
  /** Where it can be found: an address, or a place in a file. */
  readonly link?: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly hash?: string;
}
export const EvidenceDocument: z.ZodMiniType<EvidenceDocument> = z.strictObject({
  kind: z.exactOptional(z.enum(DOCUMENT_KINDS)),
  title: z.exactOptional(Line),
  number: z.exactOptional(Line),
  symbol: z.exactOptional(Line),
  issuer: z.exactOptional(Line),
  date: z.exactOptional(PartialDate),
  link: z.exactOptional(Line),
  hash: z.exactOptional(z.string().check(z.regex(/^[0-9a-f]{64}$/, "sha-256"))),
});
