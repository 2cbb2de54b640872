import type { Emendation } from "../../../model/plan/emendation.js";
import { body as at } from "../source.js";

/** From the bases to the signatures. */
export const body: readonly Emendation[] = [
  {
    id: "line-18.nq-20",
    source: at("Phần mở đầu", 18, "về phát triển khoa học và công nghệ"),
    restored: "về phát triển khoa học và công nghệ",
    confidence: 0.9,
    reason: {
      vi: "Tên Nghị quyết số 20-NQ/TW được rút gọn, không phải in sai; tên đầy đủ còn phần “phục vụ sự nghiệp công nghiệp hóa, hiện đại hóa…” (chưa đối chiếu văn bản gốc).",
      en: "The title of Resolution 20-NQ/TW is shortened, not garbled; the full title goes on about industrialisation and modernisation (not checked against the original).",
    },
    concerns: ["basis-2"],
  },
  {
    id: "line-18.mot-so",
    source: at("Phần mở đầu", 18, "về chủ trương, chính sách lớn"),
    restored: "về một số chủ trương, chính sách lớn",
    confidence: 0.8,
    reason: {
      vi: "Theo tên chính thức của Nghị quyết số 05-NQ/TW (chưa đối chiếu văn bản gốc).",
      en: "After the official title of Resolution 05-NQ/TW (not checked against the original).",
    },
    concerns: ["basis-3"],
  },
  {
    id: "line-30.so-che",
    source: at("II.1", [30, 32], "ứng dụng công nghệ cao trong s"),
    restored: "ứng dụng công nghệ cao trong sơ chế, bảo quản và chế biến nông sản chủ lực",
    confidence: 0.7,
    reason: {
      vi: "Chỗ sang trang làm mất chữ; Phụ lục, TT 1 ghi “bảo quản, sơ chế, chế biến”.",
      en: "The page break has eaten letters; row 1 of the annex says “bảo quản, sơ chế, chế biến”.",
    },
    concerns: ["content-1"],
  },
  {
    id: "line-30.san-xuat",
    source: at("II.1", [30, 32], "ứng dụng công nghệ cao trong s"),
    restored: "ứng dụng công nghệ cao trong sản xuất, sơ chế, bảo quản và chế biến nông sản chủ lực",
    confidence: 0.25,
    reason: {
      vi: "Cách đọc khác của cùng chỗ, nếu chỗ sang trang làm mất một đoạn dài hơn.",
      en: "Another reading of the same place, should the page break have eaten more.",
    },
    concerns: ["content-1"],
  },
  {
    id: "line-34.nhan-hieu",
    source: at("II.2", 34, "tạo lập, quản lý và phát triển các sản phẩm đặc thù"),
    restored: "tạo lập, quản lý và phát triển nhãn hiệu, tài sản trí tuệ cho các sản phẩm đặc thù",
    confidence: 0.4,
    reason: {
      vi: "Dường như thiếu bổ ngữ của “tạo lập” (so với gạch đầu dòng thứ 1 mục III.1); chưa đủ chắc nên vẫn giữ như bản in.",
      en: "The object of “tạo lập” seems to be missing (compare the first dash of III.1); too unsure, so the print is kept.",
    },
    concerns: ["content-2"],
  },
  {
    id: "line-36.italics",
    source: at("II, đoạn cuối", 36, "(*Có Phụ lục đính kèm*)"),
    restored: "(Có Phụ lục đính kèm)",
    confidence: 1,
    reason: { vi: "Dấu sao là ký hiệu chữ nghiêng.", en: "The asterisks are mark-up for italics." },
    concerns: ["row-1", "row-2", "row-3", "row-4", "row-5", "row-6"],
  },
  {
    id: "line-44.comma",
    source: at("III.1, gạch đầu dòng thứ 2", 44, "khoa học và công nghệ, hàng năm"),
    restored: "khoa học và công nghệ hàng năm",
    confidence: 0.9,
    reason: { vi: "Thừa dấu phẩy.", en: "A stray comma." },
    concerns: ["so-44.2022", "so-44.2023", "so-44.2024", "so-44.2025"],
  },
  {
    id: "line-56.space",
    source: at("III.2, gạch đầu dòng thứ 4", 56, "đã xây dựng ."),
    restored: "đã xây dựng.",
    confidence: 1,
    reason: { vi: "Thừa dấu cách trước dấu chấm.", en: "A stray space before the full stop." },
    concerns: [
      "huyen-56.row-1",
      "huyen-56.row-2",
      "huyen-56.row-3",
      "huyen-56.row-4",
      "huyen-56.row-5",
      "huyen-56.row-6",
    ],
  },
  {
    id: "line-58.vien-chuc",
    source: at("III.2, gạch đầu dòng thứ 5", [58, 60], "cán bộ, công chức, viên"),
    restored: "cán bộ, công chức, viên chức, trí thức",
    confidence: 1,
    reason: { vi: "Chỗ sang trang ngắt giữa từ “viên chức”.", en: "The page break splits “viên chức”." },
    concerns: ["huyen-58"],
  },
  {
    id: "line-87.filing-unit",
    source: at("Nơi nhận, gạch đầu dòng thứ 6", 87, "Lưu: VT, P.QLKH"),
    restored: "Lưu: VT, P.QLKH",
    confidence: 0.7,
    reason: {
      vi: "Đầu mối là Phòng Quản lý Công nghệ và Chuyên ngành, nơi lưu là Phòng Quản lý Khoa học: hai việc khác nhau (đơn vị đầu mối và đơn vị soạn thảo, lưu hồ sơ), không phải in sai.",
      en: "The focal unit is the Division of Technology and Specialised Management, the file lies with the Science Management Division: two different duties, not an error.",
    },
    concerns: ["phong-qlcn-cn", "phong-qlkh", "addressee-6", "both-64"],
  },
  {
    id: "line-66.signatures",
    source: at("Phần chữ ký", [66, 78], "Lê Chí Thiện"),
    restored: "Bên trái: Chủ tịch UBND huyện Cao Lãnh Lê Chí Thiện; bên phải: Giám đốc Sở Trần Thanh Liêm",
    confidence: 0.95,
    reason: {
      vi: "Theo thứ tự hai khối chữ ký trong bản in.",
      en: "After the order of the two signature blocks.",
    },
    concerns: ["ubnd-huyen", "so-khcn"],
  },
];
