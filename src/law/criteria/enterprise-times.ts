import type { Criterion } from "../../model/law/criterion.js";
import { enterpriseDecree2019, enterpriseDecree2025, pilotResolution } from "../sources.js";
import { notKnown, timed } from "./timed.js";

/** What the resolution of 2026 makes of every procedure of science and technology was not read. */
const shortened = notKnown("2026-07-01", pilotResolution);

/** How soon the authority answers an enterprise. */
export const enterpriseTimes = {
  "c-ste-5.reply": {
    statement: {
      vi: "Trả lời về tính hợp lệ của hồ sơ trong 03 ngày làm việc",
      en: "The authority says within 3 working days whether the dossier is complete",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [timed("ste-reply.2019"), timed("ste-reply.2025"), shortened],
  },
  "c-ste-5.decision": {
    statement: {
      vi: "Quyết định trong 10 ngày làm việc kể từ khi hồ sơ hợp lệ, 15 ngày làm việc nếu lấy ý kiến chuyên gia, hội đồng",
      en: "The authority decides within 10 working days of a complete dossier, 15 with experts or a council",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.found-complete",
    selectedBy: "st-enterprise.filed",
    versions: [
      timed("ste-decision.2019", {
        test: {
          kind: "anyOf",
          of: [
            { kind: "within", time: "ste-decision.2019" },
            {
              kind: "allOf",
              of: [
                { kind: "recorded", what: { stage: "st-enterprise.appraised" } },
                { kind: "within", time: "ste-decision-council.2019" },
              ],
            },
          ],
        },
      }),
    ],
  },
  "c-ste-7": {
    statement: {
      vi: "Quyết định trong 15 ngày kể từ khi hồ sơ hợp lệ",
      en: "The authority decides within 15 days of a complete dossier",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.found-complete",
    selectedBy: "st-enterprise.filed",
    versions: [timed("ste-decision.2025"), shortened],
  },
  "c-ste-10": {
    statement: {
      vi: "Công bố việc cấp giấy chứng nhận trên cổng thông tin điện tử trong 05 ngày làm việc kể từ ngày cấp",
      en: "The certificate is published within 5 working days of its grant",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.certified",
    versions: [
      timed("ste-publication.2019"),
      notKnown("2025-10-14", {
        instrument: "Nghị định 268/2025/NĐ-CP",
        source: "chưa thấy điều nào về thời hạn công bố",
        confidence: "unverified",
      }),
    ],
  },
  "c-ste-11": {
    statement: {
      vi: "Không thuộc trường hợp bị thu hồi giấy chứng nhận: 05 năm liên tiếp có tỷ lệ doanh thu dưới 30%, hoặc 03 năm liên tiếp không báo cáo",
      en: "No ground to revoke the certificate: 5 years on end below the 30 % of revenue, or 3 years without a report",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.certified",
    on: "review",
    versions: [
      {
        from: "2019-03-20",
        to: "2025-10-14",
        when: { kind: "stands", stage: "st-enterprise.certified" },
        test: {
          kind: "allOf",
          of: [
            { kind: "number", attribute: "years-below-ratio", below: 5 },
            { kind: "number", attribute: "years-without-report", below: 3 },
          ],
        },
        basis: [enterpriseDecree2019("Điều 10 khoản 1 điểm b, điểm c")],
      },
      notKnown("2025-10-14", { ...enterpriseDecree2025("Điều 53"), confidence: "unverified" }),
    ],
  },
  "c-ste-12": {
    statement: {
      vi: "Doanh nghiệp khoa học và công nghệ báo cáo hằng năm trước ngày 15 tháng 12",
      en: "An S&T enterprise reports every year before 15 December",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.certified",
    on: "review",
    versions: [
      {
        from: "2025-10-14",
        to: null,
        when: { kind: "stands", stage: "st-enterprise.certified" },
        test: {
          kind: "yearly",
          attribute: "report-filed-on",
          before: "12-15",
          since: { stage: "st-enterprise.certified" },
        },
        basis: [enterpriseDecree2025("Điều 54")],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
