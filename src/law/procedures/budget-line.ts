import type { Procedure } from "../../model/procedure.js";
import { financeCircular } from "../sources.js";

/** A line of money; the attribute `amount` of each act is the amount of that act, never a running total. */
export const budgetLine = {
  title: { vi: "Dòng kinh phí", en: "Budget line" },
  subject: { vi: "dòng kinh phí", en: "budget line" },
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
  basis: [financeCircular("Điều 8, Điều 9")],
} as const satisfies Procedure;
