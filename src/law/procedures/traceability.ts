import type { Procedure } from "../../model/procedure.js";
import { authority } from "./attributes.js";
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
  },
  sheet: sheets.marks,
  basis: [{ instrument: "Thông tư 02/2024/TT-BKHCN", source: "thuvienphapluat.vn", confidence: "secondary" }],
} as const satisfies Procedure;
