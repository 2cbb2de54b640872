import type { Emendation } from "../../../model/plan/emendation.js";
import { annex, head as at } from "../source.js";

/** Letterhead, number, incoming stamp. */
export const head: readonly Emendation[] = [
  {
    id: "line-1.letterhead",
    source: at("Đầu văn bản", [1, 5], "Đồng Tháp, ngày 25 tháng 3 năm 2022"),
    restored:
      "Tên hai cơ quan ban hành; Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” và Tiêu ngữ “Độc lập - Tự do - Hạnh phúc”",
    confidence: 0.9,
    reason: {
      vi: "Thể thức bắt buộc phải có tên cơ quan, Quốc hiệu và Tiêu ngữ; phần này không còn trong bản in.",
      en: "The form requires the names of the offices, the national name and the motto; the print has lost them.",
    },
  },
  {
    id: "line-3.number",
    source: at("Số, ký hiệu", 3, "52 /KH-SKHCN-UBND"),
    restored: "52/KH-SKHCN-UBND",
    confidence: 1,
    reason: {
      vi: "Thừa một dấu cách trước dấu gạch chéo.",
      en: "A stray space before the slash.",
    },
  },
  {
    id: "line-93.number",
    source: annex("Phụ lục, tiêu đề", 93, "Kế hoạch số 58/KH-UBND"),
    restored: null,
    confidence: 0.8,
    reason: {
      vi: "Đầu văn bản ghi số 52/KH-SKHCN-UBND, Phụ lục ghi số 58/KH-UBND, cùng ngày và cùng hai bên: nhiều khả năng là một văn bản mang hai số. Có thể mỗi bên lấy số theo sổ của mình, hoặc chữ số 2 viết tay bị đọc thành 8; giữ cả hai số.",
      en: "The head prints 52/KH-SKHCN-UBND, the annex 58/KH-UBND, with the same date and sides: most likely one document under two numbers. Either each side used its own register, or a handwritten 2 was read as 8; both numbers are kept.",
    },
  },
  {
    id: "line-9.stamp",
    source: at("Dấu đến", [7, 12], "ĐIỀN Số: 2115"),
    restored: "ĐẾN Số: 2115",
    confidence: 0.97,
    reason: {
      vi: "Đúng mẫu dấu đến (số, ngày, chuyển, lưu hồ sơ), đóng 13 ngày sau ngày ban hành; không thuộc nội dung Kế hoạch.",
      en: "The form of an incoming stamp (number, date, passed to, file), put there 13 days after the issue; not part of the plan's text.",
    },
    concerns: ["phong-kt-ht"],
  },
  {
    id: "line-9.incoming-number",
    source: at("Dấu đến", 9, "2115"),
    restored: "2115",
    confidence: 0.6,
    reason: {
      vi: "Số đến 2115 là lớn so với đầu tháng 4, có thể là 215; không ảnh hưởng đến nội dung.",
      en: "2115 is high for early April and may be 215; the content does not depend on it.",
    },
    concerns: ["phong-kt-ht"],
  },
  {
    id: "line-16.uy-ban",
    source: at("Trích yếu", 16, "Uỷ ban nhân dân huyện Cao Lãnh"),
    restored: "Ủy ban nhân dân huyện Cao Lãnh",
    confidence: 1,
    reason: {
      vi: "Chỉ khác vị trí đặt dấu thanh (các dòng 16, 20, 46, 48, 64); hai cách viết là một.",
      en: "Only the tone mark is placed differently (lines 16, 20, 46, 48, 64); both spellings are one word.",
    },
    concerns: ["ubnd-huyen"],
  },
];
