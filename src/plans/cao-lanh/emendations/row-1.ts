import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";

const bullet = (no: number, quote: string) => annex(`Phụ lục, TT 1, gạch đầu dòng thứ ${no}`, 96, quote);

/** Words of row 1, its lost unit in charge, its two items in one bullet. */
export const row1: readonly Emendation[] = [
  {
    id: "line-96.lead",
    source: annex("Phụ lục, TT 1, cột đơn vị chủ trì", 96, "Cơ sở sản xuất khô Hải Yên"),
    restored: null,
    confidence: 0.95,
    reason: {
      vi: "Bảy đơn vị tiếp nhận nằm ở cột đơn vị chủ trì, cột tiếp nhận để trống: ô đơn vị chủ trì đã mất khi in. Có thể là Phòng Quản lý Công nghệ và Chuyên ngành (độ tin cậy 0,6), một trung tâm thuộc Sở (0,2) hoặc Phòng Quản lý Khoa học (0,15); không ghi vào Kế hoạch khi chưa xác minh.",
      en: "The seven receivers stand in the column of units in charge and their own column is empty: the cell of the unit in charge is lost. It may be the Division of Technology and Specialised Management (0.6), a centre of the Department (0.2) or the Science Management Division (0.15); a guess is not written into the plan.",
    },
    concerns: [
      "row-1",
      "row-1.1",
      "row-1.2a",
      "row-1.2b",
      "row-1.3",
      "row-1.4",
      "row-1.5",
      "row-1.6",
      "row-1.7",
    ],
  },
  {
    id: "line-96.two-items",
    source: bullet(2, "bột rau má. Chuyển giao quy trình"),
    restored:
      "Hai nội dung: hỗ trợ kỹ thuật sản xuất (bảo quản) bột rau má; chuyển giao quy trình sản xuất rau má ủ chua",
    confidence: 0.97,
    reason: {
      vi: "Hai câu, hai động từ trong một gạch đầu dòng.",
      en: "Two sentences with two verbs in one bullet.",
    },
    concerns: ["row-1.2a", "row-1.2b"],
  },
  {
    id: "line-96.u-chua",
    source: bullet(2, "rau má ú chua"),
    restored: "rau má ủ chua",
    confidence: 0.9,
    reason: {
      vi: "“ú” và “ủ” dễ lẫn khi nhận dạng chữ; ít khả năng là “muối chua”.",
      en: "“ú” and “ủ” are easily mistaken; “muối chua” (pickled) is less likely.",
    },
    concerns: ["row-1.2b"],
  },
  {
    id: "line-96.hon",
    source: bullet(3, "(dai, thơm hon)"),
    restored: "(dai, thơm hơn)",
    confidence: 0.99,
    reason: { vi: "Mất dấu móc của chữ “ơ”.", en: "The hook of “ơ” is lost." },
    concerns: ["row-1.3"],
  },
  {
    id: "line-96.mang-cau",
    source: bullet(5, "trà măng câu"),
    restored: "trà mãng cầu",
    confidence: 0.98,
    reason: {
      vi: "Trà mãng cầu là loại sản phẩm OCOP đã biết.",
      en: "Soursop tea is a known kind of OCOP product.",
    },
    concerns: ["row-1.5"],
  },
  {
    id: "line-96.linh-den",
    source: bullet(6, "ruồi linh đèn"),
    restored: "ruồi lính đen",
    confidence: 0.99,
    reason: {
      vi: "Tên thông dụng của loài Hermetia illucens.",
      en: "The fixed name of the black soldier fly, Hermetia illucens.",
    },
    concerns: ["row-1.6"],
  },
  {
    id: "line-96.ech",
    source: bullet(7, "con éch"),
    restored: "con ếch",
    confidence: 0.99,
    reason: { vi: "Mất dấu mũ của chữ “ê”.", en: "The circumflex of “ê” is lost." },
    concerns: ["row-1.7"],
  },
];
