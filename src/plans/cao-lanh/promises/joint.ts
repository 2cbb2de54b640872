import type { PlanWords, Promises } from "../frame.js";
import { body } from "../source.js";

const clause = "III, đoạn sau mục 2";

/** What both sides promise: lines 62 and 64. */
export const jointDuties = ({ lead, allOf, count, oneReading }: PlanWords): Promises => {
  const both = [lead("so-khcn"), lead("ubnd-huyen")];
  return [
    {
      kind: "obligation",
      id: "both-62.activities",
      title: {
        vi: "Triển khai xây dựng, tổ chức thực hiện các hoạt động cụ thể",
        en: "Draw up and carry out specific activities",
      },
      responsible: both,
      readings: oneReading(count("act.issued", { atLeast: 1, for: ["this"] })),
      source: body(clause, 62, "hai bên triển khai xây dựng, tổ chức thực hiện các hoạt động cụ thể"),
    },
    {
      kind: "review",
      id: "both-62.review",
      title: { vi: "Tổ chức sơ kết, đánh giá giữa kỳ", en: "Hold the mid-term review" },
      responsible: both,
      // The plan names no date; the middle of its time falls on 2024-01-01 or 2024-02-11.
      custom: { from: "2023-10-01", to: "2024-06-30" },
      readings: oneReading(count("review.reported", { atLeast: 1, for: ["this"] })),
      source: body(clause, 62, "tổ chức sơ kết đánh giá giữa kỳ"),
    },
    {
      kind: "obligation",
      id: "both-62.adjust",
      title: {
        vi: "Điều chỉnh, bổ sung Kế hoạch sau sơ kết (hoặc kết luận không điều chỉnh)",
        en: "Adjust the plan after the review (or conclude that nothing is to be adjusted)",
      },
      responsible: both,
      when: count("review.held", { atLeast: 1, for: ["#both-62.review"] }),
      readings: oneReading(count("review.concluded", { atLeast: 1, for: ["#both-62.review"] })),
      source: body(clause, 62, "điều chỉnh, bổ sung để thực hiện trong giai đoạn tiếp theo đến năm 2025"),
    },
    {
      kind: "obligation",
      id: "both-64",
      title: {
        vi: "Mỗi bên giao một đơn vị làm đầu mối triển khai thực hiện Kế hoạch",
        en: "Each side charges a focal unit with running the plan",
      },
      responsible: both,
      readings: oneReading(
        allOf(
          count("act.issued", { atLeast: 1, for: ["this"], where: [{ attribute: "issuer", party: "so" }] }),
          count("act.issued", {
            atLeast: 1,
            for: ["this"],
            where: [{ attribute: "issuer", party: "huyen" }],
          }),
        ),
      ),
      source: body("III, đoạn cuối", 64, "là đơn vị đầu mối triển khai thực hiện tốt Kế hoạch này"),
    },
  ];
};
