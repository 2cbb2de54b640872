import type { Basis } from "../../model/basis.js";
import type { Criterion } from "../../model/criterion.js";
import { resultsCircular } from "./sources.js";

const law: Basis = {
  instrument: "Luật Khoa học và Công nghệ 29/2013/QH13",
  article: "Chương IV",
  source: "khpl.moj.gov.vn",
  confidence: "verified",
};
/** Which article is which level was not seen. */
const levels: Basis = {
  instrument: "Nghị định 08/2014/NĐ-CP",
  article: "các điều từ 25 đến 28",
  source: "vietjack.me",
  confidence: "secondary",
};
/** What the new law asks of the approver was not seen, nor what holds for tasks already under way. */
const newLaw: Basis = {
  instrument: "Luật Khoa học, công nghệ và đổi mới sáng tạo 93/2025/QH15; Nghị định 267/2025/NĐ-CP",
  source: "vneconomy.vn",
  confidence: "unverified",
};
const financeOld: Basis = {
  instrument: "TTLT 55/2015/TTLT-BTC-BKHCN; TTLT 27/2015/TTLT-BKHCN-BTC",
  source: "fcri.com.vn",
  confidence: "secondary",
};
const financeNew: Basis = {
  instrument: "Thông tư 03/2023/TT-BTC",
  source: "thuviennhadat.vn",
  confidence: "verified",
};

/** What the law asks of an S&T task. */
export const task = {
  "c-task-1": {
    statement: {
      vi: "Các bước của nhiệm vụ theo đúng thứ tự, ngày không lùi",
      en: "The task goes through its stages in order, no day before that of an earlier stage",
    },
    procedure: "st-task",
    versions: [{ from: "2014-01-01", to: null, test: { kind: "in-order" }, basis: [law] }],
  },
  "c-task-2": {
    statement: {
      vi: "Kết quả được đăng ký trong 30 ngày kể từ ngày nghiệm thu chính thức",
      en: "The result is registered within 30 days of official acceptance",
    },
    procedure: "st-task",
    at: "st-task.accepted",
    versions: [
      {
        from: "2014-01-01",
        to: null,
        test: {
          kind: "within",
          reach: [{ stage: "st-task.result-registered" }],
          atMost: 30,
          unit: "days",
          by: "filer",
        },
        basis: [resultsCircular],
      },
    ],
  },
  "c-task-3": {
    statement: {
      vi: "Chỉ thanh lý hợp đồng khi đã có giấy chứng nhận đăng ký kết quả",
      en: "The contract is liquidated only with the certificate of the result",
    },
    procedure: "st-task",
    at: "st-task.liquidated",
    versions: [
      {
        from: "2014-01-01",
        to: null,
        test: {
          kind: "not-before",
          day: { stage: "st-task.liquidated" },
          than: { stage: "st-task.result-registered" },
        },
        basis: [{ ...resultsCircular, source: "thukyluat.vn", confidence: "secondary" }],
      },
    ],
  },
  "c-task-4": {
    statement: {
      vi: "Nhiệm vụ cấp tỉnh do Ủy ban nhân dân cấp tỉnh phê duyệt",
      en: "A provincial task is approved by the People's Committee of the province",
    },
    procedure: "st-task",
    at: "st-task.listed",
    versions: [
      {
        from: "2014-03-15",
        to: "2025-10-01",
        when: { kind: "in", attribute: "level", values: ["provincial"] },
        test: {
          kind: "named",
          attribute: "authority",
          begins: ["Ủy ban nhân dân tỉnh", "UBND tỉnh", "Ủy ban nhân dân thành phố", "UBND thành phố"],
        },
        basis: [levels],
      },
      {
        from: "2025-10-01",
        to: null,
        when: { kind: "in", attribute: "level", values: ["provincial"] },
        test: { kind: "not-known" },
        basis: [newLaw],
      },
    ],
  },
  "c-fund-4": {
    statement: {
      vi: "Dự toán, quản lý và quyết toán nhiệm vụ theo thông tư có hiệu lực vào ngày ký hợp đồng",
      en: "Estimates and settlement follow the circular in force on the day the contract is signed",
    },
    procedure: "st-task",
    at: "st-task.contracted",
    versions: [
      {
        from: null,
        to: "2023-02-26",
        test: {
          kind: "in",
          attribute: "finance-rule",
          values: ["55/2015/TTLT-BTC-BKHCN", "27/2015/TTLT-BKHCN-BTC"],
        },
        basis: [financeOld],
      },
      {
        from: "2023-02-26",
        to: null,
        test: { kind: "in", attribute: "finance-rule", values: ["03/2023/TT-BTC"] },
        basis: [financeNew],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
