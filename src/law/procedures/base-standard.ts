import type { Procedure } from "../../model/procedure.js";
import { standardsCircular } from "../sources.js";

/** A product and the base standard that covers it; published by the head of the entity itself, not approved by an office. */
export const baseStandard = {
  title: { vi: "Xây dựng và công bố tiêu chuẩn cơ sở", en: "Base standard: drawing up and publication" },
  subject: { vi: "sản phẩm", en: "product" },
  stages: {
    drafted: {
      title: { vi: "đã xây dựng dự thảo", en: "drafted" },
      proof: ["standard", "minutes", "report"],
    },
    consulted: {
      title: { vi: "đã lấy ý kiến", en: "comments gathered" },
      proof: ["minutes", "letter", "report"],
    },
    verified: {
      title: { vi: "đã thẩm tra dự thảo", en: "draft verified" },
      proof: ["minutes", "report"],
    },
    published: {
      title: { vi: "đã công bố tiêu chuẩn cơ sở", en: "published" },
      proof: ["decision"],
    },
  },
  ends: {
    withdrawn: {
      title: { vi: "đã hủy bỏ tiêu chuẩn cơ sở", en: "withdrawn" },
      proof: ["decision"],
    },
  },
  basis: [
    {
      instrument: "Luật Tiêu chuẩn và quy chuẩn kỹ thuật 68/2006/QH11",
      article: "Điều 11",
      source: "congbotieuchuansanpham.vn",
      confidence: "secondary",
    },
    standardsCircular("Điều 12, Điều 14"),
  ],
} as const satisfies Procedure;
