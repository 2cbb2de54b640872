import type { Procedure } from "../../model/plan/procedure.js";
import { inForce } from "./attributes/shared.js";
import { contractAttributes } from "./attributes/contract.js";
import { sheets } from "./sheets.js";
import { transferDecree, transferLaw } from "../sources.js";

/** A technology-transfer contract and its registration. */
export const ttContract = {
  title: {
    vi: "Đăng ký hợp đồng chuyển giao công nghệ",
    en: "Registration of a technology-transfer contract",
  },
  subject: { vi: "hợp đồng", en: "contract" },
  stages: {
    signed: {
      title: { vi: "đã ký hợp đồng", en: "signed" },
      proof: ["contract"],
    },
    filed: {
      title: { vi: "đã nộp hồ sơ đăng ký", en: "filed for registration" },
      proof: ["application", "notice"],
    },
    registered: {
      title: { vi: "đã được cấp giấy chứng nhận đăng ký", en: "registered" },
      proof: ["certificate"],
      certificate: true,
      valid: inForce,
    },
  },
  ends: {
    refused: {
      title: { vi: "bị từ chối đăng ký", en: "refused" },
      proof: ["notice", "letter"],
    },
    cancelled: {
      title: { vi: "đã hủy bỏ hiệu lực", en: "cancelled" },
      proof: ["decision", "notice", "minutes"],
    },
  },
  attributes: contractAttributes,
  sheet: sheets.tasks,
  basis: [transferLaw("Điều 31", "19.2.LQ.31"), transferDecree("Điều 5", "19.2.NĐ.1.5")],
} as const satisfies Procedure;
