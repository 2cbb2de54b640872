import type { Basis } from "../../model/basis.js";
import type { Criterion } from "../../model/criterion.js";
import { ipLaw } from "./sources.js";

const validity: Basis = { ...ipLaw, source: "dangkybanquyen.vn" };
const noDistricts: Basis = {
  instrument: "Luật Tổ chức chính quyền địa phương 72/2025/QH15",
  article: "điều về hiệu lực thi hành, khoản 3",
  source: "danhmucvanbanphapluatvietnam.blogspot.com",
  confidence: "verified",
};
const routes: Basis = {
  instrument:
    "Bài của Sở Khoa học và Công nghệ ngày 01/7/2025 về nhãn hiệu khi chủ sở hữu kết thúc hoạt động",
  source: "vjst.vn",
  confidence: "verified",
};
const placeNames: Basis = {
  instrument: "Thực tiễn đăng ký nhãn hiệu mang địa danh",
  source: "bookingad.vn",
  confidence: "secondary",
};
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
const traceability: Basis = {
  instrument: "Thông tư 02/2024/TT-BKHCN",
  source: "thuvienphapluat.vn",
  confidence: "verified",
};

/** What the law asks of a mark, of its management and of its traceability. */
export const mark = {
  "c-mark-2": {
    statement: {
      vi: "Tên nhãn hiệu được cấp là tên trong kế hoạch, hoặc có quyết định công nhận là một",
      en: "The mark granted bears the planned name, or a decision says that it is the same",
    },
    procedure: "mark",
    at: "mark.granted",
    versions: [
      {
        from: null,
        to: null,
        test: { kind: "as-planned" },
        basis: [planned],
      },
    ],
  },
  "c-mark-4": {
    statement: {
      vi: "Mã truy vết theo TCVN 13274:2020, vật mang dữ liệu theo TCVN 13275:2020",
      en: "Tracing codes follow TCVN 13274:2020, their carriers TCVN 13275:2020",
    },
    procedure: "traceability",
    at: "traceability.operating",
    versions: [
      {
        from: "2024-06-01",
        to: null,
        test: {
          kind: "allOf",
          of: [
            { kind: "in", attribute: "code-standard", values: ["TCVN 13274:2020"] },
            { kind: "in", attribute: "carrier-standard", values: ["TCVN 13275:2020"] },
          ],
        },
        basis: [traceability],
      },
    ],
  },
  "c-mark-7": {
    statement: {
      vi: "Nhãn hiệu đang quản lý, phát triển đã được cấp và còn hiệu lực: 10 năm kể từ ngày nộp đơn, hoặc đã gia hạn",
      en: "The mark under management is granted and in force: ten years from filing, or renewed",
    },
    procedure: "mark-management",
    versions: [
      { from: "2006-01-01", to: null, test: { kind: "stands", stage: "mark.granted" }, basis: [validity] },
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
  "c-mark-9": {
    statement: {
      vi: "Chủ sở hữu nhãn hiệu còn tồn tại, hoặc đã ghi nhận thay đổi chủ sở hữu",
      en: "The owner of the mark exists, or a change of owner is recorded",
    },
    procedure: "mark",
    at: "mark.granted",
    on: "review",
    versions: [
      {
        from: "2025-07-01",
        to: null,
        when: { kind: "stands", stage: "mark.granted" },
        test: { kind: "exists", attribute: "owner" },
        basis: [noDistricts, routes],
      },
    ],
  },
  "c-mark-10": {
    statement: {
      vi: "Nhãn hiệu mang địa danh được Ủy ban nhân dân tỉnh cho phép sử dụng địa danh trước khi nộp đơn",
      en: "For a mark with a place name the province permits the name before filing",
    },
    procedure: "mark",
    at: "mark.filed",
    versions: [
      {
        from: null,
        to: null,
        when: { kind: "in", attribute: "place-name", values: [true] },
        test: {
          kind: "not-before",
          day: { stage: "mark.filed" },
          than: { stage: "mark.place-name-permitted" },
        },
        basis: [placeNames],
      },
    ],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
