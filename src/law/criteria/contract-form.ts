import type { Criterion } from "../../model/law/criterion.js";
import { transferLaw, transferLawAmended } from "../sources.js";
import { notKnown } from "./timed.js";

/** The fourteen points of Điều 23 but two: terms used, “if any”, and what else the parties agree. */
const TERMS = [
  "technology",
  "object",
  "rights-transferred",
  "method",
  "rights",
  "price",
  "duration",
  "schedule",
  "warranty",
  "penalty",
  "liability",
  "disputes",
] as const;

export const contractForm: Criterion = {
  statement: {
    vi: "Hợp đồng có đủ các nội dung của Điều 23: tên công nghệ; đối tượng, sản phẩm, tiêu chuẩn, chất lượng; chuyển nhượng quyền sở hữu, chuyển giao quyền sử dụng; phương thức chuyển giao; quyền và nghĩa vụ; giá, phương thức thanh toán; thời hạn, thời điểm có hiệu lực; kế hoạch, tiến độ, địa điểm; bảo hành; phạt vi phạm; trách nhiệm do vi phạm; cơ quan giải quyết tranh chấp",
    en: "The contract has every point of Article 23: technology; object, product, standard and quality; ownership or right of use; method; rights and duties; price and payment; duration and effect; plan, schedule and place; warranty; penalty; liability; body for disputes",
  },
  procedure: "tt-contract",
  at: "tt-contract.signed",
  advice: true,
  versions: [
    {
      from: "2018-07-01",
      to: "2026-04-01",
      test: {
        kind: "allOf",
        of: TERMS.map((term) => ({ kind: "in", attribute: `term.${term}`, values: [true] })),
      },
      basis: [transferLaw("Điều 23", "19.2.LQ.23")],
    },
    notKnown("2026-04-01", transferLawAmended),
  ],
};
