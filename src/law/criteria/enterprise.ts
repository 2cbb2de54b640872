import type { Basis } from "../../model/basis.js";
import type { Criterion } from "../../model/criterion.js";
import { enterpriseDecree2019, enterpriseDecree2025 } from "./sources.js";

/** Decree 13/2019, up to and including 2025-10-13; which of them judges is told by the day of filing. */
const until2025 = { from: "2019-03-20", to: "2025-10-14" } as const;
/** Decree 268/2025; what becomes of certificates and dossiers from before was not found. */
const from2025 = { from: "2025-10-14", to: null } as const;

const results: Basis = { ...enterpriseDecree2019, article: "Điều 6 khoản 1, Điều 7 khoản 2" };
const large: Basis = { ...enterpriseDecree2025, source: "vneconomy.vn, vjs.vietnam.vn" };

/** What the law asks of an enterprise that wants the certificate. */
export const enterprise = {
  "c-ste-2": {
    statement: {
      vi: "Bên nộp hồ sơ là doanh nghiệp thành lập và hoạt động theo Luật Doanh nghiệp",
      en: "The applicant is an enterprise under the Enterprise Law",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      {
        ...until2025,
        test: { kind: "in", attribute: "legal-form", values: ["company"] },
        basis: [{ ...enterpriseDecree2019, article: "Điều 6 khoản 1 điểm a" }],
      },
      {
        ...from2025,
        test: { kind: "in", attribute: "legal-form", values: ["company"] },
        basis: [enterpriseDecree2025],
      },
    ],
  },
  "c-ste-3": {
    statement: {
      vi: "Doanh thu từ sản phẩm hình thành từ kết quả KH&CN đạt ít nhất 30 % tổng doanh thu, trừ doanh nghiệp thành lập dưới 5 năm",
      en: "Revenue from S&T products is at least 30 % of the total, unless the enterprise is younger than 5 years",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      {
        ...until2025,
        test: {
          kind: "anyOf",
          of: [
            { kind: "younger", since: { attribute: "founded-on" }, below: 5, unit: "years" },
            { kind: "ratio", part: "st-revenue", whole: "total-revenue", percent: 30 },
          ],
        },
        basis: [enterpriseDecree2019],
      },
    ],
  },
  "c-ste-4": {
    statement: {
      vi: "Có kết quả KH&CN (tạo ra hoặc ứng dụng) đã được cơ quan có thẩm quyền đánh giá, thẩm định, công nhận",
      en: "It creates or applies an S&T result that a competent body has recognised",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      {
        ...until2025,
        test: { kind: "in", attribute: "result-recognised", values: [true] },
        basis: [results],
      },
    ],
  },
  "c-ste-6": {
    statement: {
      vi: "Đang hoạt động, có sản phẩm từ kết quả thuộc sở hữu hoặc được sử dụng hợp pháp, và đạt điều kiện theo quy mô",
      en: "It is operating, has a product from a result it owns or lawfully uses, and meets the conditions for its size",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      {
        ...from2025,
        test: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "operating", values: [true] },
            { kind: "in", attribute: "result-lawful", values: [true] },
            {
              kind: "anyOf",
              of: [
                {
                  kind: "allOf",
                  of: [
                    { kind: "in", attribute: "size", values: ["large"] },
                    {
                      kind: "anyOf",
                      of: [
                        {
                          kind: "ratio",
                          part: "rd-spend-average",
                          whole: "net-revenue-average",
                          percent: 2,
                        },
                        { kind: "number", attribute: "rd-spend", atLeast: 200_000_000_000 },
                      ],
                    },
                    { kind: "number", attribute: "rd-staff", atLeast: 10 },
                  ],
                },
                // Thresholds for these sizes exist, but were not visible in the text read.
                {
                  kind: "allOf",
                  of: [
                    { kind: "in", attribute: "size", values: ["medium", "small", "micro"] },
                    { kind: "not-known" },
                  ],
                },
              ],
            },
          ],
        },
        basis: [large],
      },
    ],
  },
  "c-ste-8": {
    statement: {
      vi: "Kết quả KH&CN là công nghệ nhận chuyển giao thì hợp đồng chuyển giao phải đã được đăng ký",
      en: "Where the S&T result is technology received, its transfer contract is registered",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.filed",
    versions: [
      {
        ...from2025,
        when: { kind: "in", attribute: "result-kind", values: ["tt-contract"] },
        test: {
          kind: "not-before",
          day: { stage: "st-enterprise.filed" },
          than: { stage: "tt-contract.registered", of: "tt-contract" },
        },
        basis: [enterpriseDecree2025],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
