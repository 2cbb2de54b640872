import type { Procedure } from "../../model/plan/procedure.js";
import { inForce } from "./attributes/shared.js";
import { enterpriseAttributes } from "./attributes/enterprise.js";
import { sheets } from "./sheets.js";
import { enterpriseDecree2019, enterpriseDecree2025 } from "../sources.js";

/** An enterprise and its certificate as an S&T enterprise. */
export const stEnterprise = {
  title: {
    vi: "Chứng nhận doanh nghiệp khoa học và công nghệ",
    en: "Certification of an S&T enterprise",
  },
  subject: { vi: "doanh nghiệp", en: "enterprise" },
  stages: {
    filed: {
      title: { vi: "đã nộp hồ sơ", en: "filed" },
      proof: ["application", "notice"],
    },
    "found-complete": {
      title: { vi: "đã được xác nhận hồ sơ hợp lệ", en: "dossier found complete" },
      proof: ["notice", "letter"],
    },
    // Only where experts or a council are asked; a certificate implies it all the same.
    appraised: {
      title: { vi: "đã thẩm định hồ sơ", en: "appraised" },
      proof: ["minutes", "report"],
    },
    certified: {
      title: {
        vi: "đã được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ",
        en: "certified as an S&T enterprise",
      },
      proof: ["certificate", "decision"],
      certificate: true,
      valid: inForce,
    },
  },
  ends: {
    refused: {
      title: { vi: "bị từ chối cấp giấy chứng nhận", en: "refused" },
      proof: ["notice", "letter"],
    },
    withdrawn: {
      title: { vi: "đã rút hồ sơ", en: "withdrawn" },
      proof: ["letter", "application"],
    },
    revoked: {
      title: { vi: "đã bị thu hồi giấy chứng nhận", en: "revoked" },
      proof: ["decision"],
    },
  },
  attributes: enterpriseAttributes,
  sheet: sheets.enterprises,
  basis: [enterpriseDecree2019("Điều 5, Điều 6, Điều 8"), enterpriseDecree2025("Điều 48 đến Điều 51")],
} as const satisfies Procedure;
