import { authority, money } from "./attributes.js";
import { legalForms } from "./legal-forms.js";

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
    title: { vi: "doanh thu từ sản phẩm hình thành từ kết quả KH&CN", en: "revenue from S&T products" },
  },
  "total-revenue": { ...money, title: { vi: "tổng doanh thu", en: "total revenue" } },
  "net-revenue-average": {
    ...money,
    title: { vi: "doanh thu thuần bình quân 3 năm", en: "net revenue, average of 3 years" },
  },
  "rd-spend-average": {
    ...money,
    title: { vi: "chi nghiên cứu bình quân 3 năm", en: "R&D spending, average of 3 years" },
  },
  "rd-spend": { ...money, title: { vi: "chi nghiên cứu trong năm", en: "R&D spending of the year" } },
  "rd-staff": {
    ...filed,
    title: { vi: "số nhân lực nghiên cứu có trình độ", en: "R&D staff with degrees" },
    type: "number",
    unit: { vi: "người", en: "people" },
    adds: true,
  },
  size: {
    ...filed,
    title: { vi: "quy mô doanh nghiệp", en: "size of the enterprise" },
    type: "choice",
    options: {
      large: { vi: "lớn", en: "large" },
      medium: { vi: "vừa", en: "medium" },
      small: { vi: "nhỏ", en: "small" },
      micro: { vi: "siêu nhỏ", en: "micro" },
    },
  },
  operating: { ...filed, title: { vi: "đang hoạt động", en: "operating" }, type: "yes-no" },
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
  // The contract as the register calls it: its id among the subjects.
  "tt-contract": {
    ...filed,
    title: { vi: "hợp đồng nhận chuyển giao", en: "transfer contract relied on" },
    type: "text",
  },
} as const;
