import type { Unit } from "../../../model/plan/unit.js";
import { body } from "../source.js";

const merger = {
  vi: "Nghị quyết 202/2025/QH15 ngày 12/06/2025: tỉnh Đồng Tháp và tỉnh Tiền Giang hợp nhất, tỉnh Đồng Tháp mới hoạt động từ ngày 01/07/2025; cùng tên nhưng là cơ quan khác.",
  en: "Resolution 202/2025/QH15 of 2025-06-12: Đồng Tháp and Tiền Giang merge, the new province works from 2025-07-01; the same name is that of another body.",
} as const;
const seek = {
  vi: "Biên bản hoặc văn bản bàn giao của tỉnh cũ cho tỉnh mới; quyết định quy định chức năng của cơ quan mới.",
  en: "The minutes or paper by which the old province handed over to the new; the decision on the functions of the new body.",
} as const;

/** Bodies of the province beside the Department; the old ones ended with the old province. */
export const otherProvince = {
  "so-tai-chinh": {
    name: { vi: "Sở Tài chính", en: "Department of Finance" },
    aliases: ["Sở Tài chính tỉnh Đồng Tháp"],
    form: "department",
    ended: "2025-03-01",
    successors: [
      {
        unit: "so-tai-chinh-2025",
        from: "2025-03-01",
        basis: {
          vi: "Nghị quyết 190/2025/QH15: hợp nhất với Sở Kế hoạch và Đầu tư theo mốc chung của cả nước; chưa tìm thấy văn bản riêng của tỉnh.",
          en: "Resolution 190/2025/QH15: merged with the Department of Planning and Investment on the day common to the whole country; the province's own paper was not found.",
        },
        confidence: "secondary",
      },
    ],
    seek,
    source: body("III.1, gạch đầu dòng thứ 2", 44, "Phối hợp với Sở Tài chính"),
  },
  "so-tai-chinh-2025": {
    name: {
      vi: "Sở Tài chính tỉnh Đồng Tháp (sau hợp nhất với Sở Kế hoạch và Đầu tư)",
      en: "Department of Finance of Đồng Tháp (after the merger of departments)",
    },
    form: "department",
    founded: "2025-03-01",
    ended: "2025-07-01",
    successors: [
      { unit: "so-tai-chinh-dong-thap", from: "2025-07-01", basis: merger, confidence: "secondary" },
    ],
    seek,
  },
  "so-tai-chinh-dong-thap": {
    name: {
      vi: "Sở Tài chính tỉnh Đồng Tháp (sau hợp nhất với tỉnh Tiền Giang)",
      en: "Department of Finance of Đồng Tháp (after the merger of provinces)",
    },
    form: "department",
    founded: "2025-07-01",
  },
  "ubnd-tinh": {
    name: { vi: "Ủy ban nhân dân tỉnh Đồng Tháp", en: "People's Committee of Đồng Tháp Province" },
    aliases: ["UBND Tỉnh", "UBND tỉnh Đồng Tháp"],
    form: "committee",
    ended: "2025-07-01",
    successors: [{ unit: "ubnd-tinh-dong-thap", from: "2025-07-01", basis: merger, confidence: "secondary" }],
    seek,
    source: body("Nơi nhận, gạch đầu dòng thứ 2", 83, "UBND Tỉnh"),
  },
  "ubnd-tinh-dong-thap": {
    name: {
      vi: "Ủy ban nhân dân tỉnh Đồng Tháp (sau hợp nhất với tỉnh Tiền Giang)",
      en: "People's Committee of Đồng Tháp Province (after the merger of provinces)",
    },
    form: "committee",
    founded: "2025-07-01",
  },
  "tinh-uy": {
    name: { vi: "Tỉnh ủy Đồng Tháp", en: "Party Committee of Đồng Tháp Province" },
    aliases: ["Tỉnh ủy"],
    form: "party-committee",
    ended: "2025-07-01",
    successors: [{ unit: "tinh-uy-dong-thap", from: "2025-07-01", basis: merger, confidence: "secondary" }],
    seek,
    source: body("Nơi nhận, gạch đầu dòng thứ 1", 82, "Tỉnh ủy"),
  },
  "tinh-uy-dong-thap": {
    name: {
      vi: "Tỉnh ủy Đồng Tháp (sau hợp nhất với tỉnh Tiền Giang)",
      en: "Party Committee of Đồng Tháp Province (after the merger of provinces)",
    },
    form: "party-committee",
    founded: "2025-07-01",
  },
} as const satisfies Readonly<Record<string, Unit>>;
