import type { Procedure } from "../../model/plan/procedure.js";
import { authority, daysNotCounted, inForce, yesNo } from "./attributes/shared.js";
import { sheets } from "./sheets.js";
import { ipLaw } from "../sources.js";

const validity = ipLaw("Điều 93 khoản 6");

/** A certification mark from the place name's permission to its renewal. */
export const mark = {
  title: { vi: "Đăng ký bảo hộ nhãn hiệu chứng nhận", en: "Registration of a certification mark" },
  subject: { vi: "nhãn hiệu", en: "mark" },
  stages: {
    "place-name-permitted": {
      title: { vi: "đã được phép sử dụng địa danh", en: "use of the place name permitted" },
      proof: ["decision", "letter"],
    },
    "regulation-drafted": {
      title: { vi: "đã xây dựng quy chế quản lý và sử dụng", en: "rules of use drafted" },
      proof: ["decision", "minutes", "letter"],
    },
    filed: {
      title: { vi: "đã nộp đơn", en: "filed" },
      proof: ["application", "notice"],
    },
    "formally-accepted": {
      title: { vi: "đã chấp nhận đơn hợp lệ", en: "accepted as to form" },
      proof: ["decision", "notice"],
    },
    published: {
      title: { vi: "đã công bố đơn", en: "application published" },
      proof: ["notice"],
    },
    "substantively-allowed": {
      title: { vi: "đã thẩm định nội dung đạt yêu cầu", en: "allowed as to substance" },
      proof: ["notice"],
    },
    granted: {
      title: { vi: "đã được cấp văn bằng bảo hộ", en: "granted" },
      proof: ["certificate", "decision"],
      certificate: true,
      valid: inForce,
      stands: { years: 10, from: "filed", basis: validity },
    },
    renewed: {
      title: { vi: "đã gia hạn hiệu lực", en: "renewed" },
      proof: ["certificate", "decision", "notice"],
      repeats: true,
      renews: { stage: "granted", years: 10 },
    },
  },
  ends: {
    refused: {
      title: { vi: "bị từ chối bảo hộ", en: "refused" },
      proof: ["decision", "notice"],
    },
    withdrawn: {
      title: { vi: "đã rút đơn", en: "withdrawn" },
      proof: ["letter", "application"],
    },
    lapsed: {
      title: { vi: "đã hết hiệu lực", en: "lapsed" },
      proof: ["notice", "decision"],
    },
    revoked: {
      title: { vi: "đã bị hủy bỏ, chấm dứt hiệu lực", en: "revoked" },
      proof: ["decision"],
    },
  },
  attributes: {
    authority: {
      ...authority,
      stages: [
        "place-name-permitted",
        "formally-accepted",
        "published",
        "substantively-allowed",
        "granted",
        "renewed",
        "refused",
        "lapsed",
        "revoked",
      ],
    },
    // A new owner is told by a granted act that replaces the one before.
    owner: {
      title: { vi: "chủ sở hữu nhãn hiệu", en: "owner of the mark" },
      type: "unit",
      of: "act",
      stages: ["filed", "granted", "renewed"],
    },
    "place-name": { ...yesNo, title: { vi: "nhãn hiệu mang địa danh", en: "the mark has a place name" } },
    "owner-controls-quality": {
      title: {
        vi: "người đăng ký có chức năng kiểm soát, chứng nhận chất lượng",
        en: "the applicant controls and certifies quality",
      },
      type: "yes-no",
      of: "act",
      stages: ["filed"],
    },
    "owner-produces": {
      title: {
        vi: "người đăng ký sản xuất, kinh doanh hàng hóa đó",
        en: "the applicant produces or trades in the goods",
      },
      type: "yes-no",
      of: "act",
      stages: ["filed"],
    },
    // How it stands on the day of the review.
    "use-controlled": {
      ...yesNo,
      title: {
        vi: "chủ sở hữu kiểm soát việc sử dụng nhãn hiệu",
        en: "the owner controls the use of the mark",
      },
    },
    "days-not-counted": { ...daysNotCounted, stages: ["filed", "formally-accepted", "published"] },
  },
  sheet: sheets.marks,
  basis: [ipLaw("Điều 119"), validity],
} as const satisfies Procedure;
