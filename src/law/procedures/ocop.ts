import type { Procedure } from "../../model/plan/procedure.js";
import { sheets } from "./sheets.js";

/** A product in the programme *Mỗi xã một sản phẩm*; recognition is no promise of its own, but qualifies products. */
export const ocop = {
  title: { vi: "Đánh giá, phân hạng sản phẩm OCOP", en: "Grading of an OCOP product" },
  subject: { vi: "sản phẩm", en: "product" },
  stages: {
    filed: {
      title: { vi: "đã nộp hồ sơ", en: "filed" },
      proof: ["application", "notice", "list"],
    },
    graded: {
      title: { vi: "đã được hội đồng chấm điểm", en: "graded by the council" },
      proof: ["minutes", "report"],
    },
    recognised: {
      title: { vi: "đã được công nhận", en: "recognised" },
      proof: ["decision", "certificate"],
      certificate: true,
      valid: { vi: "còn thời hạn công nhận", en: "still recognised" },
    },
  },
  ends: {
    revoked: {
      title: { vi: "đã bị thu hồi công nhận", en: "revoked" },
      proof: ["decision"],
    },
  },
  attributes: {
    stars: {
      title: { vi: "hạng sao", en: "stars" },
      type: "number",
      unit: { vi: "sao", en: "stars" },
      of: "act",
      stages: ["graded", "recognised"],
    },
    score: {
      title: { vi: "điểm", en: "score" },
      type: "number",
      unit: { vi: "điểm", en: "points" },
      decimals: 2,
      of: "act",
      stages: ["graded", "recognised"],
    },
    "authority-level": {
      title: { vi: "cấp công nhận", en: "level that recognises" },
      type: "choice",
      options: {
        district: { vi: "cấp huyện", en: "district" },
        province: { vi: "cấp tỉnh", en: "province" },
        centre: { vi: "Trung ương", en: "centre" },
      },
      of: "act",
      stages: ["recognised"],
    },
  },
  sheet: sheets.products,
  basis: [
    {
      instrument: "Quyết định 148/QĐ-TTg ngày 24/02/2023",
      source: "tintuc.thuvienphapluat.com",
      confidence: "secondary",
    },
  ],
} as const satisfies Procedure;
