import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import { ipLaw, ipLaw2025 } from "../sources.js";
import { notKnown } from "./timed.js";

/** Indicators of one task, taken as a pattern; an own law file may set others. */
const indicators: Basis = {
  instrument: "Nhiệm vụ quản lý và phát triển nhãn hiệu chứng nhận được phê duyệt tháng 10/2022",
  source: "kinhtenongthon.vn",
  confidence: "secondary",
};
/** No law: what the plan names is what was promised. */
const planned: Basis = {
  instrument: "Kế hoạch phối hợp, tên nhãn hiệu nêu trong phụ lục",
  confidence: "verified",
};

/** What is asked of a mark and of its management. */
export const mark = {
  "c-mark-2": {
    statement: {
      vi: "Tên nhãn hiệu được cấp là tên trong kế hoạch, hoặc có quyết định công nhận là một",
      en: "The mark granted bears the planned name, or a decision says that it is the same",
    },
    procedure: "mark",
    at: "mark.granted",
    versions: [{ from: null, to: null, test: { kind: "as-planned" }, basis: [planned] }],
  },
  "c-mark-7": {
    statement: {
      vi: "Nhãn hiệu đang quản lý, phát triển đã được cấp và còn hiệu lực: 10 năm kể từ ngày nộp đơn, hoặc đã gia hạn",
      en: "The mark under management is granted and in force: ten years from filing, or renewed",
    },
    procedure: "mark-management",
    versions: [
      {
        from: "2006-07-01",
        to: "2026-04-01",
        test: { kind: "stands", stage: "mark.granted" },
        basis: [ipLaw("Điều 93 khoản 6")],
      },
      notKnown("2026-04-01", ipLaw2025),
    ],
  },
  "c-mark-8": {
    statement: {
      vi: "Nhiệm vụ quản lý nhãn hiệu trao quyền sử dụng cho ít nhất 10 tổ chức, cá nhân và hỗ trợ mã vạch cho ít nhất 05",
      en: "The management task grants rights of use to at least 10 and helps at least 5 with barcodes",
    },
    procedure: "mark-management",
    at: "mark-management.reported",
    versions: [
      {
        from: "2022-10-01",
        to: null,
        when: { kind: "in", attribute: "indicators-set", values: [true] },
        test: {
          kind: "allOf",
          of: [
            { kind: "number", attribute: "rights-of-use", atLeast: 10 },
            { kind: "number", attribute: "barcodes-supported", atLeast: 5 },
          ],
        },
        basis: [indicators],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
