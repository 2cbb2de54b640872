import type { Criterion } from "../../model/criterion.js";

/** What a contract should speak of: a checklist from memory of Articles 22 to 24, hence no more than a warning. */
const TERMS = [
  "technology",
  "object",
  "rights",
  "price",
  "duration",
  "schedule",
  "quality",
  "confidentiality",
  "taxes",
  "liability",
  "disputes",
] as const;

export const terms: Criterion = {
  statement: {
    vi: "Hợp đồng có đủ các nội dung: tên công nghệ; đối tượng, nội dung, phương thức; quyền và nghĩa vụ; giá, thanh toán; thời hạn, hiệu lực; địa điểm, tiến độ; bảo hành, chất lượng; bảo mật; thuế; trách nhiệm do vi phạm; giải quyết tranh chấp",
    en: "The contract has every term of the checklist: technology; object, content and method; rights and duties; price and payment; duration and effect; place and schedule; warranty and quality; confidentiality; taxes; liability; disputes",
  },
  procedure: "tt-contract",
  at: "tt-contract.signed",
  advice: true,
  versions: [
    {
      from: "2018-07-01",
      to: null,
      test: {
        kind: "allOf",
        of: TERMS.map((term) => ({ kind: "in", attribute: `term.${term}`, values: [true] })),
      },
      basis: [
        {
          instrument: "Luật Chuyển giao công nghệ 07/2017/QH14",
          article: "các điều từ 22 đến 24",
          confidence: "unverified",
        },
      ],
    },
  ],
};
