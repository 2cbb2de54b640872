import type { Basis } from "../../model/basis.js";
import type { Criterion, Version } from "../../model/criterion.js";
import type { Test } from "../../model/criterion-test.js";

/** Read in one department's published procedure; the text of the article itself was not seen. */
const times: Basis = {
  instrument: "Nghị định 13/2019/NĐ-CP",
  article: "Điều 8",
  source: "Thủ tục hành chính công bố của Sở Khoa học và Công nghệ An Giang",
  confidence: "secondary",
};
const newTimes: Basis = {
  instrument: "Nghị định 268/2025/NĐ-CP",
  source: "dichvucong.laocai.gov.vn",
  confidence: "secondary",
};

const answered = (atMost: number, unit: "working-days" | "days"): Test => ({
  kind: "within",
  reach: [{ stage: "st-enterprise.certified" }, { stage: "st-enterprise.refused" }],
  atMost,
  unit,
  by: "authority",
});
const until2025 = (test: Test): Version => ({ from: "2019-03-20", to: "2025-10-14", test, basis: [times] });

/** How soon the authority answers an enterprise. */
export const enterpriseTimes = {
  "c-ste-5.reply": {
    statement: {
      vi: "Trả lời về tính hợp lệ của hồ sơ trong 03 ngày làm việc",
      en: "The authority says within 3 working days whether the dossier is complete",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      until2025({
        kind: "within",
        reach: [{ stage: "st-enterprise.found-complete" }, { stage: "st-enterprise.refused" }],
        atMost: 3,
        unit: "working-days",
        by: "authority",
      }),
    ],
  },
  "c-ste-5.decision": {
    statement: {
      vi: "Quyết định trong 10 ngày làm việc kể từ khi hồ sơ hợp lệ, 15 ngày làm việc nếu lấy ý kiến chuyên gia, hội đồng",
      en: "The authority decides within 10 working days of a complete dossier, 15 with experts or a council",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.found-complete",
    versions: [
      until2025({
        kind: "anyOf",
        of: [
          answered(10, "working-days"),
          {
            kind: "allOf",
            of: [
              { kind: "recorded", what: { stage: "st-enterprise.appraised" } },
              answered(15, "working-days"),
            ],
          },
        ],
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
    versions: [{ from: "2025-10-14", to: null, test: answered(15, "days"), basis: [newTimes] }],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
