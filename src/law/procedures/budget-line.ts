import type { Procedure } from "../../model/plan/procedure.js";
import { amount } from "./attributes/shared.js";
import { sheets } from "./sheets.js";
import { financeCircular } from "../sources.js";

/** A line of money; the attribute `amount` of each act is the amount of that act, never a running total. */
export const budgetLine = {
  title: { vi: "Khoản kinh phí", en: "Budget line" },
  subject: { vi: "khoản kinh phí", en: "budget line" },
  stages: {
    estimated: {
      title: { vi: "đã được duyệt dự toán", en: "approved in estimate" },
      proof: ["decision", "contract", "plan"],
    },
    allocated: {
      title: { vi: "đã phân bổ", en: "allocated" },
      proof: ["decision"],
      repeats: true,
    },
    disbursed: {
      title: { vi: "đã giải ngân", en: "disbursed" },
      proof: ["voucher"],
      repeats: true,
    },
    settled: {
      title: { vi: "đã quyết toán", en: "settled" },
      proof: ["minutes", "decision", "notice"],
    },
  },
  ends: {
    returned: {
      title: { vi: "đã hoàn trả ngân sách", en: "returned" },
      proof: ["voucher", "decision"],
    },
  },
  attributes: {
    amount: { ...amount, stages: ["estimated", "allocated", "disbursed", "settled", "returned"] },
    source: {
      title: { vi: "nguồn kinh phí", en: "source of funds" },
      type: "choice",
      options: {
        "recurrent-provincial": {
          vi: "kinh phí sự nghiệp KH&CN cấp tỉnh",
          en: "provincial S&T recurrent budget",
        },
        "counterpart-district": { vi: "kinh phí đối ứng cấp huyện", en: "district counterpart funding" },
        "counterpart-unit": {
          vi: "kinh phí đối ứng của đơn vị tham gia",
          en: "counterpart funding of participants",
        },
        central: { vi: "ngân sách trung ương", en: "central budget" },
        other: { vi: "nguồn khác", en: "another source" },
      },
      of: "subject",
    },
    "budget-year": {
      title: { vi: "năm ngân sách", en: "budget year" },
      type: "number",
      unit: { vi: "năm", en: "year" },
      of: "subject",
    },
  },
  sheet: sheets.funding,
  basis: [financeCircular("Điều 8, Điều 9")],
} as const satisfies Procedure;
