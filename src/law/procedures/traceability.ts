import type { Procedure } from "../../model/plan/procedure.js";
import { authority, yesNo } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

/** A traceability system; its codes follow the circular from 2024-06-01 on. */
export const traceability = {
  title: { vi: "Hệ thống truy xuất nguồn gốc", en: "Traceability system" },
  subject: { vi: "hệ thống truy xuất nguồn gốc", en: "traceability system" },
  stages: {
    designed: {
      title: { vi: "đã thiết kế", en: "designed" },
      proof: ["plan", "report", "minutes"],
    },
    operating: {
      title: { vi: "đã đưa vào vận hành", en: "operating" },
      proof: ["minutes", "report", "decision"],
      valid: { vi: "đang vận hành", en: "operating" },
    },
  },
  ends: {
    stopped: {
      title: { vi: "đã dừng vận hành", en: "stopped" },
      proof: ["decision", "notice", "report"],
    },
  },
  attributes: {
    authority: { ...authority, stages: ["operating", "stopped"] },
    "code-standard": {
      title: { vi: "tiêu chuẩn của mã truy vết", en: "standard of the tracing codes" },
      type: "text",
      of: "act",
      stages: ["operating"],
    },
    "carrier-standard": {
      title: { vi: "tiêu chuẩn của vật mang dữ liệu", en: "standard of the data carriers" },
      type: "text",
      of: "act",
      stages: ["operating"],
    },
    "process-standardised": {
      title: { vi: "quy trình truy xuất theo đủ tiêu chuẩn", en: "the whole process follows its standard" },
      type: "yes-no",
      of: "act",
      stages: ["operating"],
    },
    "conformity-declared": {
      title: { vi: "đã công bố hợp chuẩn", en: "conformity is declared" },
      type: "yes-no",
      of: "act",
      stages: ["operating"],
    },
    "agricultural-food": {
      ...yesNo,
      title: {
        vi: "sản phẩm là thực phẩm thuộc quản lý của ngành nông nghiệp",
        en: "the product is food that the ministry of agriculture answers for",
      },
    },
    "high-risk": {
      ...yesNo,
      title: { vi: "hàng hóa có mức độ rủi ro cao", en: "the goods are of high risk" },
    },
  },
  sheet: sheets.marks,
  basis: [{ instrument: "Thông tư 02/2024/TT-BKHCN", source: "thuvienphapluat.vn", confidence: "secondary" }],
} as const satisfies Procedure;
