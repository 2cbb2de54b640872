import type { Procedure } from "../../model/plan/procedure.js";
import { inForce } from "./attributes/shared.js";
import { sheets } from "./sheets.js";
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
      valid: inForce,
    },
  },
  ends: {
    withdrawn: {
      title: { vi: "đã hủy bỏ tiêu chuẩn cơ sở", en: "withdrawn" },
      proof: ["decision"],
    },
  },
  attributes: {
    publisher: {
      title: { vi: "đơn vị công bố", en: "publishing entity" },
      type: "unit",
      of: "act",
      stages: ["published"],
    },
    designation: {
      title: { vi: "ký hiệu tiêu chuẩn", en: "designation of the standard" },
      type: "text",
      of: "act",
      stages: ["published"],
    },
    signer: {
      title: { vi: "người ký quyết định công bố", en: "signer of the decision" },
      type: "choice",
      options: {
        head: { vi: "người đứng đầu cơ sở", en: "head of the entity" },
        deputy: { vi: "cấp phó của người đứng đầu", en: "deputy of the head" },
        "sub-department": { vi: "chi cục", en: "sub-department" },
        other: { vi: "người khác", en: "somebody else" },
      },
      of: "act",
      stages: ["published"],
    },
    "regulations-checked": {
      title: { vi: "đã rà soát với quy chuẩn kỹ thuật", en: "checked against regulations" },
      type: "yes-no",
      of: "act",
      stages: ["published"],
    },
    cites: {
      title: { vi: "văn bản viện dẫn", en: "instrument cited" },
      type: "text",
      of: "act",
      stages: ["published"],
    },
  },
  sheet: sheets.standards,
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
