import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";

/** Rows 2 and 3: split cells and a misread name. */
export const rows2And3: readonly Emendation[] = [
  {
    id: "line-98.row-2",
    source: annex("Phụ lục, TT 2", [98, 99], "Hỗ trợ việc tạo lập và phát triển 02 nhãn hiệu chứng nhận"),
    restored: "TT 2 gồm dòng 98 và dòng 99",
    confidence: 0.97,
    reason: {
      vi: "Ô gộp bị tách nên số thứ tự rơi xuống dòng sau.",
      en: "A merged cell was split, so the number fell to the second line.",
    },
    concerns: ["row-2"],
  },
  {
    id: "line-98.lead",
    source: annex("Phụ lục, TT 2", 98, "Phòng Quản lý công nghệ và chuyên ngành (Sở Khoa học và Công nghệ)"),
    restored: "Đơn vị chủ trì: Phòng Quản lý Công nghệ và Chuyên ngành",
    confidence: 0.95,
    reason: {
      vi: "In cùng dòng với tên nhiệm vụ, ở cột đơn vị chủ trì.",
      en: "Printed on the line of the heading, in the column of units in charge.",
    },
    concerns: ["row-2", "row-2.1.mark", "row-2.1.traceability", "row-2.2", "phong-qlcn-cn"],
  },
  {
    id: "line-99.receiver",
    source: annex("Phụ lục, TT 2", 99, "Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh"),
    restored: "Đơn vị tiếp nhận kết quả: Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh",
    confidence: 0.95,
    reason: {
      vi: "In lệch sang cột đơn vị chủ trì; Phòng này là chủ sở hữu của cả hai nhãn hiệu trên thực tế.",
      en: "Printed in the wrong column; this division owns both marks in fact.",
    },
    concerns: ["row-2", "row-2.1", "row-2.2", "phong-nn-ptnt"],
  },
  {
    id: "line-99.oi-le",
    source: annex("Phụ lục, TT 2, gạch đầu dòng thứ 1", 99, "Ối lê Mỹ Hiệp"),
    restored: "Ổi lê Mỹ Hiệp",
    confidence: 0.99,
    reason: {
      vi: "Ổi là cây trồng của xã Mỹ Hiệp; dấu hỏi bị đọc thành dấu sắc.",
      en: "Guava (ổi) is the commune's crop; one tone mark was read as another.",
    },
    concerns: ["row-2.1", "row-2.1.guava"],
  },
  {
    id: "line-100.cell",
    source: annex("Phụ lục, TT 3", 100, "Doanh nghiệp đủ điều kiện"),
    restored:
      "Đơn vị chủ trì: Phòng Quản lý Công nghệ và Chuyên ngành; đơn vị tiếp nhận kết quả: doanh nghiệp đủ điều kiện",
    confidence: 0.97,
    reason: {
      vi: "Hai cột bị dồn vào một ô.",
      en: "Two columns were pushed into one cell.",
    },
    concerns: ["row-3", "phong-qlcn-cn"],
  },
];
