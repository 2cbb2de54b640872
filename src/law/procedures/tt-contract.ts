import type { Procedure } from "../../model/procedure.js";
import { inForce } from "./attributes.js";
import { contractAttributes } from "./contract-attributes.js";
import { sheets } from "./sheets.js";

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
      // Binding only where registration is mandatory: with State funds and no certificate of the task's result.
      limit: {
        unit: "days",
        atMost: 90,
        after: "signed",
        basis: {
          instrument: "Luật Chuyển giao công nghệ 07/2017/QH14",
          source: "lts.com.vn",
          confidence: "secondary",
        },
      },
    },
    registered: {
      title: { vi: "đã được cấp giấy chứng nhận đăng ký", en: "registered" },
      proof: ["certificate"],
      certificate: true,
      valid: inForce,
      limit: {
        unit: "working-days",
        atMost: 5,
        after: "filed",
        basis: {
          instrument: "Nghị định 76/2018/NĐ-CP",
          source: "thutuchanhchinh.haiduong.gov.vn",
          confidence: "verified",
        },
      },
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
  basis: [
    {
      instrument: "Luật Chuyển giao công nghệ 07/2017/QH14",
      article: "Điều 31 khoản 1",
      source: "luathoanganh.vn",
      confidence: "verified",
    },
    { instrument: "Nghị định 76/2018/NĐ-CP", source: "thukyluat.vn", confidence: "verified" },
  ],
} as const satisfies Procedure;
