import type { Procedure } from "../../model/plan/procedure.js";
import { authority, inForce } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

/** What is done with a mark already granted; it has no procedure of its own in law. */
export const markManagement = {
  title: { vi: "Quản lý và phát triển nhãn hiệu chứng nhận", en: "Management and development of a mark" },
  subject: { vi: "nhãn hiệu", en: "mark" },
  stages: {
    regulated: {
      title: { vi: "đã ban hành quy chế quản lý, sử dụng nhãn hiệu", en: "rules of use issued" },
      proof: ["decision"],
      valid: inForce,
    },
    "rights-granted": {
      title: { vi: "đã trao quyền sử dụng nhãn hiệu", en: "right of use granted" },
      proof: ["decision", "certificate", "contract"],
      repeats: true,
      valid: inForce,
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
  attributes: {
    authority: { ...authority, stages: ["regulated", "rights-granted", "stopped"] },
    "indicators-set": {
      title: { vi: "thuyết minh có đặt chỉ tiêu", en: "the task sets these indicators" },
      type: "yes-no",
      of: "subject",
    },
    "rights-of-use": {
      title: {
        vi: "số tổ chức, cá nhân được trao quyền sử dụng",
        en: "rights of use granted",
      },
      type: "number",
      unit: { vi: "tổ chức, cá nhân", en: "holders" },
      adds: true,
      of: "act",
      stages: ["reported"],
    },
    "barcodes-supported": {
      title: { vi: "số đơn vị được hỗ trợ mã vạch", en: "number helped with barcodes" },
      type: "number",
      unit: { vi: "đơn vị", en: "units" },
      adds: true,
      of: "act",
      stages: ["reported"],
    },
  },
  sheet: sheets.marks,
} as const satisfies Procedure;
