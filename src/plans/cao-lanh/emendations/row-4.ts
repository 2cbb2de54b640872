import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";

const at = (line: number, quote: string) => annex("Phụ lục, TT 4", line, quote);

/** Row 4: a split row and misread product names. */
export const row4: readonly Emendation[] = [
  {
    id: "line-101.row-4",
    source: annex("Phụ lục, TT 4", [101, 104], "Hướng dẫn, hỗ trợ xây dựng và công bố tiêu chuẩn cơ sở"),
    restored: "TT 4 gồm các dòng từ 101 đến 104",
    confidence: 0.97,
    reason: {
      vi: "Ô gộp bị tách nên số thứ tự rơi xuống dòng thứ ba.",
      en: "A merged cell was split, so the number fell to the third line.",
    },
    concerns: ["row-4"],
  },
  {
    id: "line-101.lead",
    source: at(101, "Chi cục Tiêu chuẩn Đo lường Chất lượng (Sở Khoa học và Công nghệ)"),
    restored: "Đơn vị chủ trì: Chi cục Tiêu chuẩn Đo lường Chất lượng",
    confidence: 0.95,
    reason: {
      vi: "In cùng dòng với tên nhiệm vụ, ở cột đơn vị chủ trì.",
      en: "Printed on the line of the heading, in the column of units in charge.",
    },
    concerns: ["row-4", "row-4.1", "row-4.2", "row-4.3", "row-4.4", "chi-cuc-tcdlcl"],
  },
  {
    id: "line-103.rice-x",
    source: at(103, "Gạo AKITA X và Gạo đen X"),
    restored: "Gạo AKITA X và Gạo đen X",
    confidence: 0.5,
    reason: {
      vi: "Giữ như bản in; chữ X có thể là viết tắt của Xuyến, tên chủ hộ. Chưa rõ nhãn sản phẩm.",
      en: "Kept as printed; X may stand for Xuyến, the owner's name. The brand is not known.",
    },
    concerns: ["row-4.2", "row-4.2.akita", "row-4.2.black"],
  },
  {
    id: "line-103.lotus",
    source: at(103, "Hoa sen tím"),
    restored: "Hoa sen tím",
    confidence: 0.8,
    reason: {
      vi: "Giữ như bản in; chưa tìm thấy thông tin về sản phẩm.",
      en: "Kept as printed; nothing was found on the product.",
    },
    concerns: ["row-4.3", "row-4.3.lotus"],
  },
  {
    id: "line-103.water-lily",
    source: at(103, "Hoa sen tím"),
    restored: "Hoa súng tím",
    confidence: 0.15,
    reason: {
      vi: "Cách đọc khác: hoa màu tím thường là súng chứ không phải sen.",
      en: "Another reading: a violet “lotus” may be a water lily.",
    },
    concerns: ["row-4.3", "row-4.3.lotus"],
  },
  {
    id: "line-103.quotes",
    source: at(103, "“Hộ Kinh doanh Tăng Thị Kim Xuyến”"),
    restored: "Hộ kinh doanh Tăng Thị Kim Xuyến",
    confidence: 0.95,
    reason: {
      vi: "Thừa dấu ngoặc kép; chữ “Kinh” viết hoa không cần thiết.",
      en: "Stray quotation marks and a needless capital.",
    },
    concerns: ["ho-kim-xuyen"],
  },
  {
    id: "line-104.hoa-loc",
    source: at(104, "Xoài cát hòa lộc Thiên phú"),
    restored: "Xoài cát Hòa Lộc Thiên Phú",
    confidence: 0.99,
    reason: { vi: "Tên riêng phải viết hoa.", en: "Proper names take capitals." },
    concerns: ["row-4.4.mango-hoa-loc"],
  },
  {
    id: "line-104.oi",
    source: at(104, "Ối Lê Thiên Phú, Ối Nữ Hoàng Thiên Phú, Ối Ruby Thiên Phú"),
    restored: "Ổi lê Thiên Phú, ổi nữ hoàng Thiên Phú, ổi ruby Thiên Phú",
    confidence: 0.99,
    reason: {
      vi: "Dấu hỏi của chữ “Ổi” bị đọc thành dấu sắc.",
      en: "The tone mark of “Ổi” (guava) was read as another.",
    },
    concerns: ["row-4.4.guava-le", "row-4.4.guava-nu-hoang", "row-4.4.guava-ruby"],
  },
  {
    id: "line-104.tran-chau",
    source: at(104, "Ối Trần châu Thiên Phú"),
    restored: "Ổi trân châu Thiên Phú",
    confidence: 0.93,
    reason: { vi: "Trân châu là tên một giống ổi.", en: "“Trân châu” (pearl) is a variety of guava." },
    concerns: ["row-4.4.guava-tran-chau"],
  },
];
