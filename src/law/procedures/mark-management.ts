import type { Procedure } from "../../model/procedure.js";

/** What is done with a mark already granted; it has no procedure of its own in law. */
export const markManagement = {
  title: { vi: "Quản lý và phát triển nhãn hiệu chứng nhận", en: "Management and development of a mark" },
  subject: { vi: "nhãn hiệu", en: "mark" },
  stages: {
    regulated: {
      title: { vi: "đã ban hành quy chế quản lý, sử dụng nhãn hiệu", en: "rules of use issued" },
      proof: ["decision"],
    },
    "rights-granted": {
      title: { vi: "đã trao quyền sử dụng nhãn hiệu", en: "right of use granted" },
      proof: ["decision", "certificate", "contract"],
      repeats: true,
    },
    reported: {
      title: { vi: "đã báo cáo kết quả quản lý, phát triển", en: "results reported" },
      proof: ["report"],
    },
  },
  ends: {
    stopped: {
      title: { vi: "đã dừng quản lý, phát triển", en: "stopped" },
      proof: ["decision", "notice", "letter"],
    },
  },
} as const satisfies Procedure;
