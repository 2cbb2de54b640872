import type { Unit } from "../../../model/unit.js";
import { annex, body } from "../source.js";

/** The Department, what became of it, its divisions, and other bodies of the province. */
export const province = {
  "so-khcn": {
    name: {
      vi: "Sở Khoa học và Công nghệ tỉnh Đồng Tháp",
      en: "Department of Science and Technology of Đồng Tháp",
    },
    aliases: ["Sở Khoa học và Công nghệ", "Sở KH&CN", "Sở KH&CN Đồng Tháp", "SKHCN"],
    party: "so",
    form: "department",
    ended: "2025-03-01",
    successors: [
      {
        unit: "so-khcn-2025",
        from: "2025-03-01",
        basis: {
          vi: "Hợp nhất với Sở Thông tin và Truyền thông theo mốc chung của cả nước; chưa tìm thấy văn bản riêng của tỉnh Đồng Tháp.",
          en: "Merged with the Department of Information and Communications on the day common to the whole country; the province's own paper was not found.",
        },
        confidence: "secondary",
      },
    ],
    source: body("Phần mở đầu", 20, "Sở Khoa học và Công nghệ cùng Uỷ ban nhân dân huyện Cao Lãnh"),
  },
  "so-khcn-2025": {
    name: {
      vi: "Sở Khoa học và Công nghệ tỉnh Đồng Tháp (sau hợp nhất với Sở Thông tin và Truyền thông)",
      en: "Department of Science and Technology of Đồng Tháp (after the merger of departments)",
    },
    party: "so",
    form: "department",
    founded: "2025-03-01",
    ended: "2025-07-01",
    successors: [
      {
        unit: "so-khcn-dong-thap",
        from: "2025-07-01",
        basis: {
          vi: "Tỉnh Đồng Tháp mới (hợp nhất với tỉnh Tiền Giang) hoạt động từ ngày 01/7/2025; việc Sở mới tiếp nhận nhiệm vụ của Sở cũ là suy luận.",
          en: "The new province (merged with Tiền Giang) has worked since 1 July 2025; that its Department takes over the duties of the old one is inferred.",
        },
        confidence: "secondary",
      },
    ],
  },
  "so-khcn-dong-thap": {
    name: {
      vi: "Sở Khoa học và Công nghệ tỉnh Đồng Tháp (sau hợp nhất với tỉnh Tiền Giang)",
      en: "Department of Science and Technology of Đồng Tháp (after the merger of provinces)",
    },
    party: "so",
    form: "department",
    founded: "2025-07-01",
  },
  "phong-qlcn-cn": {
    name: {
      vi: "Phòng Quản lý Công nghệ và Chuyên ngành",
      en: "Division of Technology and Specialised Management",
    },
    aliases: ["Phòng QLCN&CN", "P. QLCN&CN"],
    party: "so",
    form: "division",
    ended: "2025-03-01/..",
    source: body("III, đoạn cuối", 64, "Phòng Quản lý Công nghệ và Chuyên ngành"),
  },
  "phong-qlkh": {
    name: { vi: "Phòng Quản lý Khoa học", en: "Science Management Division" },
    aliases: ["Phòng QLKH", "P. QLKH", "P.QLKH"],
    party: "so",
    form: "division",
    ended: "2025-03-01/..",
    source: annex(
      "Phụ lục, TT 6, cột đơn vị chủ trì",
      108,
      "Phòng Quản lý Khoa học (Sở Khoa học và Công nghệ)",
    ),
  },
  "chi-cuc-tcdlcl": {
    name: {
      vi: "Chi cục Tiêu chuẩn Đo lường Chất lượng",
      en: "Sub-department of Standards, Metrology and Quality",
    },
    aliases: ["Chi cục TCĐLCL", "Chi cục Tiêu chuẩn - Đo lường - Chất lượng"],
    party: "so",
    form: "sub-department",
    ended: "2025-03-01/..",
    source: annex("Phụ lục, TT 4, cột đơn vị chủ trì", 101, "Chi cục Tiêu chuẩn Đo lường Chất lượng"),
  },
  "truong-cd-cong-dong": {
    name: { vi: "Trường Cao đẳng Cộng đồng Đồng Tháp", en: "Đồng Tháp Community College" },
    aliases: ["Trường CĐ Cộng đồng Đồng Tháp", "Trường CĐCĐ Đồng Tháp"],
    form: "school",
    source: annex("Phụ lục, TT 5, cột đơn vị chủ trì", 106, "Trường Cao đẳng Cộng đồng Đồng Tháp"),
  },
  "so-tai-chinh": {
    name: { vi: "Sở Tài chính", en: "Department of Finance" },
    aliases: ["Sở Tài chính tỉnh Đồng Tháp"],
    form: "department",
    source: body("III.1, gạch đầu dòng thứ 2", 44, "Phối hợp với Sở Tài chính"),
  },
  "ubnd-tinh": {
    name: { vi: "Ủy ban nhân dân tỉnh Đồng Tháp", en: "People's Committee of Đồng Tháp Province" },
    aliases: ["UBND Tỉnh", "UBND tỉnh Đồng Tháp"],
    form: "committee",
    source: body("Nơi nhận, gạch đầu dòng thứ 2", 83, "UBND Tỉnh"),
  },
  "tinh-uy": {
    name: { vi: "Tỉnh ủy Đồng Tháp", en: "Party Committee of Đồng Tháp Province" },
    aliases: ["Tỉnh ủy"],
    form: "party-committee",
    source: body("Nơi nhận, gạch đầu dòng thứ 1", 82, "Tỉnh ủy"),
  },
} as const satisfies Readonly<Record<string, Unit>>;
