import type { Criterion } from "../../model/law/criterion.js";
import {
  enterpriseCircular,
  enterpriseDecree2019 as decree2019,
  enterpriseDecree2025 as decree2025,
  pilotResolution,
} from "../sources.js";
import { bySize } from "./enterprise-size.js";
import { notKnown } from "./timed.js";

/** Decree 13/2019, up to and including 2025-10-13 (Nghị định 268/2025, Điều 69 khoản 2). */
const until2025 = { from: "2019-03-20", to: "2025-10-14" } as const;
/** Decree 268/2025; certificates from before keep what they give for the time that is left (Điều 68 khoản 1). */
const from2025 = { from: "2025-10-14", to: null } as const;

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
        basis: [decree2019("Điều 6 khoản 1 điểm a")],
      },
      {
        ...from2025,
        test: { kind: "in", attribute: "legal-form", values: ["company"] },
        basis: [decree2025("Điều 49 khoản 1 điểm a")],
      },
    ],
  },
  "c-ste-3": {
    statement: {
      vi: "Doanh thu từ sản phẩm hình thành từ kết quả KH&CN đạt ít nhất 30% tổng doanh thu của 01 trong 03 năm liền kề, trừ doanh nghiệp thành lập dưới 05 năm",
      en: "Revenue from S&T products is at least 30 % of the total of one of the three years before, unless the enterprise is younger than 5 years",
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
        basis: [decree2019("Điều 6 khoản 1 điểm c, khoản 2"), enterpriseCircular("Điều 6")],
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
        basis: [decree2019("Điều 6 khoản 1, Điều 7 khoản 2 điểm b")],
      },
      {
        ...from2025,
        test: { kind: "in", attribute: "result-recognised", values: [true] },
        basis: [decree2025("Điều 50 khoản 2 điểm b")],
      },
    ],
  },
  "c-ste-6": {
    statement: {
      vi: "Đang hoạt động, có sản phẩm từ kết quả thuộc sở hữu hoặc được sử dụng hợp pháp, và đạt đủ điều kiện theo quy mô: doanh nghiệp lớn chi nghiên cứu từ 2% doanh thu thuần bình quân 03 năm hoặc từ 200 tỷ đồng mỗi năm, bộ phận nghiên cứu từ 10 người có trình độ trong đó từ 05 người Việt Nam, sản phẩm KH&CN từ 30% doanh thu hoặc từ 90 tỷ đồng mỗi năm, sản phẩm xuất khẩu, từ công nghệ khuyến khích hoặc đạt giải thưởng; doanh nghiệp vừa 2%, từ 05 người có trình độ trong đó có người Việt Nam, sản phẩm KH&CN từ 20% doanh thu; doanh nghiệp nhỏ và siêu nhỏ 2%, từ 02 nhân lực trong đó có người Việt Nam hoặc từ 02 chuyên gia thuê, có ít nhất 01 sản phẩm đang bán",
      en: "It is operating, has a product from a result it owns or lawfully uses, and meets all conditions for its size: large, research of 2 % of net revenue on average over 3 years or 200 billion đồng a year, 10 qualified researchers with 5 Vietnamese among them, S&T products of 30 % of revenue or 90 billion đồng a year, and a product that is exported, of encouraged technology or awarded; medium, 2 %, 5 qualified researchers with Vietnamese among them, S&T products of 20 %; small and micro, 2 %, 2 staff with Vietnamese among them or 2 hired experts, and 1 product on sale",
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
            bySize,
          ],
        },
        basis: [decree2025("Điều 49 khoản 1 đến khoản 4")],
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
        basis: [decree2025("Điều 49 khoản 1 điểm b")],
      },
    ],
  },
  "c-ste-9": {
    statement: {
      vi: "Giấy chứng nhận do Ủy ban nhân dân cấp tỉnh cấp, hoặc cơ quan được ủy quyền",
      en: "The People's Committee of the province grants the certificate, or a body that it authorises",
    },
    procedure: "st-enterprise",
    at: "st-enterprise.certified",
    selectedBy: "st-enterprise.filed",
    versions: [
      {
        ...until2025,
        statement: {
          vi: "Giấy chứng nhận do Sở Khoa học và Công nghệ nơi đặt trụ sở chính cấp",
          en: "The Department of Science and Technology of the head office grants the certificate",
        },
        test: {
          kind: "anyOf",
          of: [
            {
              kind: "allOf",
              of: [
                {
                  kind: "not-before",
                  day: { day: "2025-10-13" },
                  than: { stage: "st-enterprise.certified" },
                },
                {
                  kind: "named",
                  attribute: "authority",
                  begins: ["Sở Khoa học và Công nghệ", "Sở KH&CN"],
                },
              ],
            },
            // Who decides on a dossier that was pending when the decree came, it does not say.
            {
              kind: "allOf",
              of: [
                {
                  kind: "not-before",
                  day: { stage: "st-enterprise.certified" },
                  than: { day: "2025-10-14" },
                },
                { kind: "not-known" },
              ],
            },
          ],
        },
        basis: [decree2019("Điều 5 khoản 1")],
      },
      {
        from: "2025-10-14",
        to: "2026-07-01",
        test: {
          kind: "anyOf",
          of: [
            {
              kind: "named",
              attribute: "authority",
              begins: [
                "Ủy ban nhân dân tỉnh",
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "UBND tỉnh",
                "Ủy ban nhân dân thành phố",
                "Chủ tịch Ủy ban nhân dân thành phố",
                "UBND thành phố",
              ],
            },
            { kind: "in", attribute: "authorised", values: [true] },
          ],
        },
        basis: [decree2025("Điều 48 khoản 1; Điều 66 khoản 2")],
      },
      notKnown("2026-07-01", pilotResolution),
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
