import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import { extensionDecree, pilotResolution, powers2025, transferLaw, transferLawAmended } from "../sources.js";
import { notKnown, timed } from "./timed.js";

/** Cited by clause, its text not at hand. */
const competence: Basis = {
  instrument: "Nghị định 76/2018/NĐ-CP",
  article: "Điều 6 khoản 2 điểm b",
  source: "chưa đối chiếu với văn bản",
  confidence: "secondary",
};

/** What the law says of transfers without a contract, and of who registers those with one. */
export const transfer = {
  "c-tt-7": {
    statement: {
      vi: "Trong nông nghiệp, chuyển giao bằng chương trình, kế hoạch khuyến nông được phê duyệt, bằng đào tạo, tập huấn hoặc mô hình trình diễn thì không cần hợp đồng; cách khác thì có hợp đồng chuyển giao",
      en: "In agriculture a transfer by an approved extension programme, by training or by a demonstration model needs no contract; any other has one",
    },
    procedure: "handover",
    at: "handover.delivered",
    advice: true,
    versions: [
      {
        from: "2018-07-01",
        to: "2026-04-01",
        when: { kind: "in", attribute: "agricultural", values: [true] },
        test: {
          kind: "anyOf",
          of: [
            {
              kind: "in",
              attribute: "transfer-form",
              values: ["programme", "training", "demonstration-model"],
            },
            { kind: "recorded", what: { stage: "tt-contract.signed", of: "tt-contract" } },
          ],
        },
        basis: [
          transferLaw("Điều 52 khoản 2, khoản 3", "19.2.LQ.52"),
          extensionDecree("Điều 2 khoản 2, khoản 3; Điều 11 khoản 2"),
        ],
      },
      notKnown("2026-04-01", transferLawAmended),
    ],
  },
  "c-tt-8": {
    statement: {
      vi: "Hồ sơ đăng ký chưa đủ thì cơ quan đăng ký thông báo trong 03 ngày làm việc kể từ ngày nhận",
      en: "Of a dossier that is incomplete the authority gives notice within 3 working days",
    },
    procedure: "tt-contract",
    at: "tt-contract.filed",
    versions: [
      timed("tt-incomplete.2018", { when: { kind: "in", attribute: "dossier-complete", values: [false] } }),
      notKnown("2026-04-01", transferLawAmended, pilotResolution),
    ],
  },
  "c-tt-9": {
    statement: {
      vi: "Hợp đồng chuyển giao trong nước dùng vốn nhà nước hoặc đăng ký tự nguyện, không thông qua dự án đầu tư, do Sở Khoa học và Công nghệ đăng ký",
      en: "A domestic contract with State funds, or registered of free will, outside an investment project is registered by the Department of Science and Technology",
    },
    procedure: "tt-contract",
    at: "tt-contract.registered",
    versions: [
      {
        from: "2018-07-01",
        to: "2025-07-01",
        when: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "direction", values: ["domestic"] },
            { kind: "not-in", attribute: "investment-project", values: [true] },
          ],
        },
        test: { kind: "named", attribute: "authority", begins: ["Sở Khoa học và Công nghệ", "Sở KH&CN"] },
        basis: [competence],
      },
      notKnown("2025-07-01", powers2025, pilotResolution),
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
