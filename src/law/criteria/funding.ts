import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import type { LegalTest } from "../../model/law/legal-test.js";
import {
  approvalCircular,
  budgetLaw,
  budgetLaw2025,
  finance2025,
  financeCircular,
  lumpSumCircular,
} from "../sources.js";
import { notKnown } from "./timed.js";

const estimates: Basis = {
  instrument: "Thông tư liên tịch 55/2015/TTLT-BTC-BKHCN",
  source: "fcri.com.vn",
  confidence: "secondary",
};
const settlement: Basis = {
  instrument: "Luật Khoa học và Công nghệ 29/2013/QH13",
  article: "Điều 53 khoản 3",
  source: "đọc lại qua nguồn thứ cấp",
  confidence: "secondary",
};

/** A rule that is neither the right one nor surely the wrong one may be the province's own norms: nothing is told of it. */
const finance = (values: readonly string[], wrong: readonly string[]): LegalTest => ({
  kind: "in",
  attribute: "finance-rule",
  values,
  wrong,
});

/** What must hold of the money of a task, and of a line of money. */
export const funding = {
  "c-fund-3": {
    statement: {
      vi: "Quyết toán không quá giải ngân, giải ngân không quá phân bổ, phân bổ không quá dự toán đã điều chỉnh",
      en: "Settled is within disbursed, disbursed within allocated, allocated within the estimate as adjusted",
    },
    procedure: "budget-line",
    selectedBy: "budget-line.estimated",
    versions: [
      {
        from: "2017-01-01",
        to: "2026-01-01",
        test: {
          kind: "allOf",
          of: [
            { kind: "covered", stage: "budget-line.allocated", under: "budget-line.estimated" },
            { kind: "covered", stage: "budget-line.disbursed", under: "budget-line.allocated" },
            { kind: "covered", stage: "budget-line.settled", under: "budget-line.disbursed" },
          ],
        },
        basis: [financeCircular("Điều 8, Điều 9"), budgetLaw, settlement],
      },
      notKnown("2026-01-01", budgetLaw2025),
    ],
  },
  "c-fund-4": {
    statement: {
      vi: "Dự toán, quản lý và quyết toán nhiệm vụ theo văn bản tài chính có hiệu lực vào ngày phê duyệt danh mục nhiệm vụ",
      en: "Estimates and settlement follow the finance rule in force on the day the list of tasks was approved",
    },
    procedure: "st-task",
    at: "st-task.contracted",
    selectedBy: "st-task.listed",
    versions: [
      {
        from: null,
        to: "2023-02-26",
        statement: {
          vi: "Danh mục phê duyệt trước ngày 26/02/2023: dự toán, quản lý và quyết toán theo Thông tư liên tịch 55/2015/TTLT-BTC-BKHCN, Thông tư liên tịch 27/2015/TTLT-BKHCN-BTC cho đến khi nhiệm vụ kết thúc",
          en: "Listed before 2023-02-26: estimates and settlement follow joint circulars 55/2015 and 27/2015 until the task ends",
        },
        test: finance(["55/2015/TTLT-BTC-BKHCN", "27/2015/TTLT-BKHCN-BTC"], ["03/2023/TT-BTC"]),
        basis: [
          financeCircular("Điều 11 khoản 1"),
          approvalCircular("Điều 2 khoản 7", "19.5.TT.55.2"),
          estimates,
        ],
      },
      {
        from: "2023-02-26",
        to: "2025-10-14",
        statement: {
          vi: "Danh mục phê duyệt từ ngày 26/02/2023: dự toán, quản lý và quyết toán theo Thông tư 03/2023/TT-BTC, khoán chi theo Thông tư liên tịch 27/2015/TTLT-BKHCN-BTC, hoặc định mức do địa phương ban hành trong mức tối đa",
          en: "Listed from 2023-02-26 on: estimates and settlement follow Circular 03/2023, lump sums joint circular 27/2015, or norms of the province within the maximum",
        },
        test: finance(["03/2023/TT-BTC", "27/2015/TTLT-BKHCN-BTC"], ["55/2015/TTLT-BTC-BKHCN"]),
        basis: [
          financeCircular("Điều 2 khoản 1, Điều 11 khoản 1"),
          approvalCircular("Điều 2 khoản 7", "19.5.TT.55.2"),
          lumpSumCircular("các điều còn hiệu lực trong Bộ pháp điển (Điều 14 đã sửa đổi)"),
        ],
      },
      notKnown("2025-10-14", finance2025),
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
