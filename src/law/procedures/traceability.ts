import type { Procedure } from "../../model/procedure.js";

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
    },
  },
  ends: {
    stopped: {
      title: { vi: "đã dừng vận hành", en: "stopped" },
      proof: ["decision", "notice", "report"],
    },
  },
  basis: [{ instrument: "Thông tư 02/2024/TT-BKHCN", source: "thuvienphapluat.vn", confidence: "secondary" }],
} as const satisfies Procedure;
