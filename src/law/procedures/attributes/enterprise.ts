import { authority, contractNamed, money } from "./shared.js";
import { certificateAttributes } from "./certificate.js";
import { legalForms } from "../legal-forms.js";
import { sizeAttributes } from "./size.js";

const filed = { of: "act", stages: ["filed"] } as const;

/** What is told of an enterprise that wants the certificate. */
export const enterpriseAttributes = {
  "legal-form": {
    title: { vi: "loại hình pháp lý", en: "legal form" },
    type: "choice",
    options: legalForms,
    of: "subject",
  },
  "founded-on": { title: { vi: "ngày thành lập", en: "day of founding" }, type: "day", of: "subject" },
  authority: { ...authority, stages: ["found-complete", "certified", "refused", "revoked"] },
  "st-revenue": {
    ...money,
    title: {
      vi: "doanh thu từ sản phẩm hình thành từ kết quả KH&CN của 1 trong 3 năm liền kề",
      en: "revenue from S&T products in one of the three years before",
    },
  },
  "total-revenue": {
    ...money,
    title: { vi: "tổng doanh thu của chính năm đó", en: "total revenue of that same year" },
  },
  ...sizeAttributes,
  "result-kind": {
    ...filed,
    title: { vi: "loại kết quả KH&CN", en: "kind of the S&T result" },
    type: "choice",
    options: {
      patent: { vi: "sáng chế, giải pháp hữu ích, kiểu dáng, thiết kế bố trí", en: "patent or design" },
      software: { vi: "chương trình máy tính", en: "computer program" },
      "plant-variety": { vi: "giống cây trồng", en: "plant variety" },
      "task-result": { vi: "kết quả nhiệm vụ KH&CN", en: "result of an S&T task" },
      award: { vi: "giải pháp đạt giải thưởng", en: "prize-winning solution" },
      "tt-contract": { vi: "công nghệ nhận chuyển giao", en: "technology received by contract" },
      other: { vi: "kết quả khác", en: "another result" },
    },
  },
  "result-recognised": {
    ...filed,
    title: {
      vi: "kết quả KH&CN đã được cơ quan có thẩm quyền công nhận",
      en: "the S&T result is recognised",
    },
    type: "yes-no",
  },
  "result-lawful": {
    ...filed,
    title: {
      vi: "kết quả thuộc sở hữu hoặc được sử dụng hợp pháp",
      en: "the result is its own or lawfully used",
    },
    type: "yes-no",
  },
  "tt-contract": {
    ...contractNamed,
    title: { vi: "hợp đồng nhận chuyển giao", en: "transfer contract relied on" },
    stages: ["filed"],
  },
  ...certificateAttributes,
} as const;
