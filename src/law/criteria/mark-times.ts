import type { Criterion, CriterionVersion } from "../../model/law/criterion.js";
import type { LegalTest } from "../../model/law/legal-test.js";
import { ipLaw, ipLaw2025, pilotResolution } from "../sources.js";
import type { times } from "../terms/index.js";
import { notKnown, timed } from "./timed.js";

const amendment = ipLaw("Điều 119 khoản 4");

/** The time in which the applicant amends what was filed does not count (Điều 119 khoản 4). */
function examined(time: keyof typeof times): CriterionVersion {
  const test: LegalTest = { kind: "within", time, except: "days-not-counted" };
  const version = timed(time, { test });
  return version.basis.every(({ confidence }) => confidence === "verified")
    ? { ...version, basis: [...version.basis, amendment] }
    : version;
}

const amended = notKnown("2026-04-01", ipLaw2025, pilotResolution);

/** How soon the intellectual-property office examines an application. */
export const markTimes = {
  "c-mark-5.form": {
    statement: {
      vi: "Thẩm định hình thức không quá 01 tháng kể từ ngày nộp đơn, không tính thời gian người nộp sửa đổi, bổ sung đơn",
      en: "Examination as to form takes no more than 1 month from filing, the applicant's time for amendments not counted",
    },
    procedure: "mark",
    at: "mark.filed",
    versions: [examined("mark-form.2006"), amended],
  },
  "c-mark-5.publication": {
    statement: {
      vi: "Công bố đơn không quá 02 tháng kể từ ngày chấp nhận đơn hợp lệ",
      en: "The application is published no more than 2 months after acceptance as to form",
    },
    procedure: "mark",
    at: "mark.formally-accepted",
    versions: [examined("mark-publication.2006"), amended],
  },
  "c-mark-5.substance": {
    statement: {
      vi: "Thẩm định nội dung không quá 09 tháng kể từ ngày công bố đơn, không tính thời gian người nộp sửa đổi, bổ sung đơn",
      en: "Examination as to substance takes no more than 9 months from publication, the applicant's time for amendments not counted",
    },
    procedure: "mark",
    at: "mark.published",
    versions: [
      {
        ...examined("mark-substance.2006"),
        statement: {
          vi: "Thẩm định nội dung không quá 06 tháng kể từ ngày công bố đơn, không tính thời gian người nộp sửa đổi, bổ sung đơn",
          en: "Examination as to substance takes no more than 6 months from publication, the applicant's time for amendments not counted",
        },
      },
      examined("mark-substance.2010"),
      amended,
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
