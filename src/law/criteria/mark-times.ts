import type { Basis } from "../../model/basis.js";
import type { Criterion, Version } from "../../model/criterion.js";
import { ipLaw } from "./sources.js";

const examination: Basis = { ...ipLaw, article: "Điều 119" };
/** A draft of 2025 cut the substantive examination from nine months to five; what was passed was not seen. */
const amended: Basis = {
  instrument: "Luật sửa đổi, bổ sung Luật Sở hữu trí tuệ (2025)",
  source: "baohothuonghieu.com",
  confidence: "unverified",
};

const within = (stage: string, atMost: number): readonly [Version, Version] => [
  {
    from: "2006-01-01",
    to: "2026-04-01",
    test: {
      kind: "within",
      reach: [{ stage }, { stage: "mark.refused" }],
      atMost,
      unit: "months",
      by: "authority",
    },
    basis: [examination],
  },
  { from: "2026-04-01", to: null, test: { kind: "not-known" }, basis: [amended] },
];

/** How soon the intellectual-property office examines an application; an overrun is its own. */
export const markTimes = {
  "c-mark-5.form": {
    statement: {
      vi: "Thẩm định hình thức không quá 01 tháng kể từ ngày nộp đơn",
      en: "Examination as to form takes no more than 1 month from filing",
    },
    procedure: "mark",
    at: "mark.filed",
    versions: within("mark.formally-accepted", 1),
  },
  "c-mark-5.publication": {
    statement: {
      vi: "Công bố đơn không quá 02 tháng kể từ ngày chấp nhận đơn hợp lệ",
      en: "The application is published no more than 2 months after acceptance as to form",
    },
    procedure: "mark",
    at: "mark.formally-accepted",
    versions: within("mark.published", 2),
  },
  "c-mark-5.substance": {
    statement: {
      vi: "Thẩm định nội dung không quá 09 tháng kể từ ngày công bố đơn",
      en: "Examination as to substance takes no more than 9 months from publication",
    },
    procedure: "mark",
    at: "mark.published",
    versions: within("mark.substantively-allowed", 9),
  },
} as const satisfies Readonly<Record<string, Criterion>>;
