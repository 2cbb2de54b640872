/** Sheets of a workbook, each for kinds of subjects that one desk keeps. */
export const sheets = {
  tasks: { id: "tasks", title: { vi: "Nhiệm vụ, hợp đồng", en: "Tasks, contracts" } },
  marks: { id: "marks", title: { vi: "Nhãn hiệu", en: "Marks" } },
  enterprises: { id: "enterprises", title: { vi: "Doanh nghiệp KH&CN", en: "S&T enterprises" } },
  standards: { id: "standards", title: { vi: "Tiêu chuẩn cơ sở", en: "Base standards" } },
  products: { id: "products", title: { vi: "Sản phẩm OCOP", en: "OCOP products" } },
  support: { id: "support", title: { vi: "Bàn giao, hỗ trợ", en: "Handovers, support" } },
  funding: { id: "funding", title: { vi: "Kinh phí", en: "Funding" } },
  reviews: { id: "reviews", title: { vi: "Sơ kết, tổng kết", en: "Reviews" } },
  papers: { id: "papers", title: { vi: "Văn bản", en: "Papers" } },
} as const;
