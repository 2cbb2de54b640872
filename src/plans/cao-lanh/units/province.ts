import type { Unit } from "../../../model/plan/unit.js";
import { annex, body } from "../source.js";

/** The Department, what became of it, its divisions, and the college. */
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
    seek: {
      vi: "Văn bản của Ủy ban nhân dân tỉnh hoặc Sở giao tiếp nhiệm vụ của Kế hoạch phối hợp cho Sở sau sắp xếp; nội dung Quyết định 13/2025/QĐ-UBND, Quyết định 04/2025/QĐ-UBND.",
      en: "The paper of the province or the Department that hands on the duties of the plan; the texts of Decisions 13/2025 and 04/2025.",
    },
    successors: [
      {
        unit: "so-khcn-2025",
        from: "2025-03-01",
        basis: {
          vi: "Nghị quyết 190/2025/QH15; Quyết định 13/2025/QĐ-UBND ngày 01/03/2025 của Ủy ban nhân dân tỉnh quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Sở Khoa học và Công nghệ (số, ngày, tên theo vbpl.vn; chưa đọc nội dung).",
          en: "Resolution 190/2025/QH15; Decision 13/2025/QĐ-UBND of 2025-03-01 on the functions and structure of the Department (number, day and title by vbpl.vn; text not read).",
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
    seek: {
      vi: "Văn bản của Ủy ban nhân dân tỉnh hoặc Sở giao tiếp nhiệm vụ của Kế hoạch phối hợp cho Sở sau sắp xếp; nội dung Quyết định 13/2025/QĐ-UBND, Quyết định 04/2025/QĐ-UBND.",
      en: "The paper of the province or the Department that hands on the duties of the plan; the texts of Decisions 13/2025 and 04/2025.",
    },
    successors: [
      {
        unit: "so-khcn-dong-thap",
        from: "2025-07-01",
        basis: {
          vi: "Nghị quyết 202/2025/QH15 ngày 12/06/2025; Quyết định 04/2025/QĐ-UBND ngày 08/07/2025 của tỉnh mới về chức năng của Sở Khoa học và Công nghệ (số, ngày, tên theo vbpl.vn; chưa đọc nội dung). Việc Sở mới tiếp nhận nhiệm vụ của Sở cũ là suy luận.",
          en: "Resolution 202/2025/QH15 of 2025-06-12; Decision 04/2025/QĐ-UBND of 2025-07-08 of the new province on the functions of the Department (number, day and title by vbpl.vn; text not read). That it takes over the duties of the old one is inferred.",
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
    seek: {
      vi: "Quyết định về các phòng, đơn vị thuộc Sở Khoa học và Công nghệ sau ngày 01/03/2025 và sau ngày 01/07/2025 (Quyết định 04/2025/QĐ-UBND chỉ quy định chức năng).",
      en: "The decision on the divisions of the Department after 2025-03-01 and after 2025-07-01 (Decision 04/2025 speaks of its functions only).",
    },
    source: body("III, đoạn cuối", 64, "Phòng Quản lý Công nghệ và Chuyên ngành"),
  },
  "phong-qlkh": {
    name: { vi: "Phòng Quản lý Khoa học", en: "Science Management Division" },
    aliases: ["Phòng QLKH", "P. QLKH", "P.QLKH"],
    party: "so",
    form: "division",
    ended: "2025-03-01/..",
    seek: {
      vi: "Quyết định về các phòng, đơn vị thuộc Sở Khoa học và Công nghệ sau ngày 01/03/2025 và sau ngày 01/07/2025 (Quyết định 04/2025/QĐ-UBND chỉ quy định chức năng).",
      en: "The decision on the divisions of the Department after 2025-03-01 and after 2025-07-01 (Decision 04/2025 speaks of its functions only).",
    },
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
    seek: {
      vi: "Quyết định về các phòng, đơn vị thuộc Sở Khoa học và Công nghệ sau ngày 01/03/2025 và sau ngày 01/07/2025 (Quyết định 04/2025/QĐ-UBND chỉ quy định chức năng).",
      en: "The decision on the divisions of the Department after 2025-03-01 and after 2025-07-01 (Decision 04/2025 speaks of its functions only).",
    },
    source: annex("Phụ lục, TT 4, cột đơn vị chủ trì", 101, "Chi cục Tiêu chuẩn Đo lường Chất lượng"),
  },
  "truong-cd-cong-dong": {
    name: { vi: "Trường Cao đẳng Cộng đồng Đồng Tháp", en: "Đồng Tháp Community College" },
    aliases: ["Trường CĐ Cộng đồng Đồng Tháp", "Trường CĐCĐ Đồng Tháp"],
    form: "school",
    source: annex("Phụ lục, TT 5, cột đơn vị chủ trì", 106, "Trường Cao đẳng Cộng đồng Đồng Tháp"),
  },
} as const satisfies Readonly<Record<string, Unit>>;
