import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import { qualityDecree } from "../sources.js";

const circular: Basis = {
  instrument: "Thông tư 02/2024/TT-BKHCN",
  source: "thuvienphapluat.vn",
  confidence: "secondary",
};
/** For food that the ministry of agriculture answers for, fresh fruit among it; what it asks was not read. */
const agriculture: Basis = {
  instrument: "Thông tư 17/2021/TT-BNNPTNT ngày 20/12/2021",
  source: "dẫn trong Kế hoạch 300/KH-UBND ngày 25/08/2022 của tỉnh Đồng Tháp; chưa đọc nội dung",
  confidence: "unverified",
};

/** What the law asks of a traceability system. */
export const traceability = {
  "c-mark-4": {
    statement: {
      vi: "Mã truy vết theo TCVN 13274:2020, vật mang dữ liệu theo TCVN 13275:2020",
      en: "Tracing codes follow TCVN 13274:2020, their carriers TCVN 13275:2020",
    },
    procedure: "traceability",
    at: "traceability.operating",
    versions: [
      {
        from: "2021-12-20",
        to: "2024-06-01",
        statement: {
          vi: "Truy xuất nguồn gốc thực phẩm thuộc quản lý của ngành nông nghiệp theo Thông tư 17/2021/TT-BNNPTNT",
          en: "Food that the ministry of agriculture answers for is traced under Circular 17/2021",
        },
        when: { kind: "in", attribute: "agricultural-food", values: [true] },
        test: { kind: "not-known" },
        basis: [agriculture],
      },
      {
        from: "2024-06-01",
        to: "2026-01-23",
        test: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "code-standard", values: ["TCVN 13274:2020"] },
            { kind: "in", attribute: "carrier-standard", values: ["TCVN 13275:2020"] },
          ],
        },
        basis: [circular],
      },
      {
        from: "2026-01-23",
        to: null,
        statement: {
          vi: "Đối với hàng hóa có mức độ rủi ro cao: mã truy vết theo TCVN 13274, vật mang dữ liệu theo TCVN 13275, quy trình đầy đủ theo tiêu chuẩn và đã công bố hợp chuẩn",
          en: "For goods of high risk: tracing codes follow TCVN 13274, their carriers TCVN 13275, the whole process its standard, and conformity is declared",
        },
        when: { kind: "in", attribute: "high-risk", values: [true] },
        test: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "code-standard", values: ["TCVN 13274", "TCVN 13274:2020"] },
            { kind: "in", attribute: "carrier-standard", values: ["TCVN 13275", "TCVN 13275:2020"] },
            { kind: "in", attribute: "process-standardised", values: [true] },
            { kind: "in", attribute: "conformity-declared", values: [true] },
          ],
        },
        basis: [qualityDecree("Điều 22; Điều 23 khoản 2, khoản 3, khoản 4")],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
