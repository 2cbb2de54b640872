import { money } from "./shared.js";

const filed = { of: "act", stages: ["filed"] } as const;

/** What Điều 49 of Decree 268/2025 asks of an enterprise by its size, as told on the day of filing. */
export const sizeAttributes = {
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
  "rd-staff-vietnamese": {
    ...filed,
    title: { vi: "trong đó số người Việt Nam", en: "Vietnamese among the R&D staff" },
    type: "number",
    unit: { vi: "người", en: "people" },
    adds: true,
  },
  "rd-experts": {
    ...filed,
    title: { vi: "số chuyên gia được thuê", en: "hired experts" },
    type: "number",
    unit: { vi: "người", en: "people" },
    adds: true,
  },
  "product-revenue": {
    ...money,
    title: { vi: "doanh thu từ sản phẩm KH&CN trong năm", en: "revenue from S&T products of the year" },
  },
  "year-revenue": { ...money, title: { vi: "tổng doanh thu trong năm", en: "total revenue of the year" } },
  "products-on-sale": {
    ...filed,
    title: { vi: "số sản phẩm KH&CN đang bán", en: "S&T products on sale" },
    type: "number",
    unit: { vi: "sản phẩm", en: "products" },
    adds: true,
  },
  "product-exported": {
    ...filed,
    title: { vi: "có sản phẩm KH&CN xuất khẩu", en: "an S&T product is exported" },
    type: "yes-no",
  },
  "technology-encouraged": {
    ...filed,
    title: {
      vi: "có sản phẩm từ công nghệ khuyến khích chuyển giao",
      en: "a product is of encouraged technology",
    },
    type: "yes-no",
  },
  "product-awarded": {
    ...filed,
    title: {
      vi: "có sản phẩm đạt giải thưởng quốc gia, quốc tế",
      en: "a product has a national or international award",
    },
    type: "yes-no",
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
} as const;
