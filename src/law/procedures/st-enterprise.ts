import type { Basis } from "../../model/basis.js";
import type { Procedure } from "../../model/procedure.js";
import { inForce } from "./attributes.js";
import { enterpriseAttributes } from "./enterprise-attributes.js";
import { sheets } from "./sheets.js";

const decree = "Nghị định 13/2019/NĐ-CP";
/** Read in one department's published procedure; the text of the article itself was not seen. */
const times: Basis = {
  instrument: decree,
  article: "Điều 8",
  source: "Thủ tục hành chính công bố của Sở Khoa học và Công nghệ An Giang",
  confidence: "secondary",
};

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
      limit: { unit: "working-days", atMost: 3, after: "filed", basis: times },
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
      // Ten working days in the ordinary case, fifteen with experts or a council: the longest lawful time.
      limit: { unit: "working-days", atMost: 15, after: "found-complete", basis: times },
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
  basis: [
    { instrument: decree, article: "Điều 6 khoản 1", source: "kinhtengaynay.com.vn", confidence: "verified" },
    { instrument: "Nghị định 268/2025/NĐ-CP", source: "vneconomy.vn", confidence: "secondary" },
  ],
} as const satisfies Procedure;
