import type { Basis } from "../../model/law/basis.js";
import type { Criterion } from "../../model/law/criterion.js";
import { ipLaw, ipLaw2025, ipLawAmended } from "../sources.js";
import { notKnown } from "./timed.js";

const noDistricts: Basis = {
  instrument: "Luật Tổ chức chính quyền địa phương 72/2025/QH15 ngày 16/06/2025",
  article: "điều về hiệu lực thi hành, khoản 3",
  source: "danhmucvanbanphapluatvietnam.blogspot.com; số, ngày và tên theo vbpl.vn",
  confidence: "secondary",
};
const constitution: Basis = {
  instrument: "Nghị quyết 203/2025/QH15 sửa đổi Hiến pháp, Điều 110",
  source: "số, ngày và tên theo vbpl.vn",
  confidence: "secondary",
};
const routes: Basis = {
  instrument:
    "Bài của Sở Khoa học và Công nghệ Đồng Tháp ngày 01/07/2025 về nhãn hiệu khi chủ sở hữu kết thúc hoạt động",
  source: "vjst.vn",
  confidence: "secondary",
};
const succession = ipLaw("Điều 95 khoản 1 điểm c; Điều 87 khoản 6");
const amended = notKnown("2026-04-01", ipLaw2025);
const from2010 = { from: "2010-01-01", to: "2026-04-01" } as const;
const inForce = { kind: "stands", stage: "mark.granted" } as const;

/** What the law asks of the owner of a mark. */
export const markOwner = {
  "c-mark-9": {
    statement: {
      vi: "Chủ sở hữu nhãn hiệu còn tồn tại, hoặc đã ghi nhận người kế thừa hợp pháp",
      en: "The owner of the mark exists, or its lawful successor is recorded",
    },
    procedure: "mark",
    at: "mark.granted",
    on: "review",
    versions: [
      {
        from: "2006-07-01",
        to: "2025-07-01",
        when: inForce,
        test: { kind: "exists", attribute: "owner" },
        basis: [succession],
      },
      {
        from: "2025-07-01",
        to: "2026-04-01",
        when: inForce,
        test: { kind: "exists", attribute: "owner" },
        basis: [succession, noDistricts, constitution, routes],
      },
      amended,
    ],
  },
  "c-mark-10": {
    statement: {
      vi: "Nhãn hiệu mang địa danh được cơ quan nhà nước có thẩm quyền cho phép trước khi nộp đơn",
      en: "For a mark with a place name the competent authority permits the name before filing",
    },
    procedure: "mark",
    at: "mark.filed",
    versions: [
      {
        ...from2010,
        when: { kind: "in", attribute: "place-name", values: [true] },
        test: {
          kind: "not-before",
          day: { stage: "mark.filed" },
          than: { stage: "mark.place-name-permitted" },
        },
        basis: [ipLawAmended("Điều 87 khoản 3, khoản 4", "Luật 36/2009/QH12")],
      },
      amended,
    ],
  },
  "c-mark-11": {
    statement: {
      vi: "Người đăng ký nhãn hiệu chứng nhận có chức năng kiểm soát, chứng nhận chất lượng và không sản xuất, kinh doanh hàng hóa đó",
      en: "Whoever registers a certification mark controls and certifies quality, and does not produce or trade in the goods",
    },
    procedure: "mark",
    at: "mark.filed",
    versions: [
      {
        ...from2010,
        test: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "owner-controls-quality", values: [true] },
            { kind: "in", attribute: "owner-produces", values: [false] },
          ],
        },
        basis: [ipLawAmended("Điều 87 khoản 4", "Luật 36/2009/QH12")],
      },
      amended,
    ],
  },
  "c-mark-12": {
    statement: {
      vi: "Chủ sở hữu nhãn hiệu chứng nhận kiểm soát việc sử dụng nhãn hiệu; không kiểm soát thì văn bằng có thể bị chấm dứt hiệu lực",
      en: "The owner of a certification mark controls its use; where it does not, the title may be ended",
    },
    procedure: "mark",
    at: "mark.granted",
    on: "review",
    versions: [
      {
        from: "2006-07-01",
        to: "2026-04-01",
        when: inForce,
        test: { kind: "in", attribute: "use-controlled", values: [true] },
        basis: [
          {
            instrument: "Luật Sở hữu trí tuệ 50/2005/QH11",
            article: "Điều 95 khoản 1 điểm e",
            source: "chưa đối chiếu với văn bản",
            confidence: "secondary",
          },
        ],
      },
      amended,
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
