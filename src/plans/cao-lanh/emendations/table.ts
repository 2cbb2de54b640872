import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";

/** What holds of the annex as a whole. */
export const table: readonly Emendation[] = [
  {
    id: "line-95.columns",
    source: annex("Phụ lục, đầu bảng", 95, "Đơn vị tiếp nhận kết quả"),
    restored: "Bốn cột: TT; Tên nội dung/nhiệm vụ; Đơn vị chủ trì; Đơn vị tiếp nhận kết quả",
    confidence: 1,
    reason: {
      vi: "Đầu bảng có bốn cột; nhiều dòng bên dưới bị mất hoặc lệch ô.",
      en: "The header has four columns; many rows below have lost or shifted cells.",
    },
    concerns: ["row-1", "row-2", "row-3", "row-4", "row-5", "row-6"],
  },
  {
    id: "line-98.unit-name",
    source: annex("Phụ lục, cột đơn vị chủ trì", 98, "Phòng Quản lý công nghệ và chuyên ngành"),
    restored: "Phòng Quản lý Công nghệ và Chuyên ngành",
    confidence: 1,
    reason: {
      vi: "Cùng một đơn vị, chỉ khác chữ hoa (các dòng 64, 98, 100).",
      en: "The same unit, only the capitals differ (lines 64, 98, 100).",
    },
    concerns: ["phong-qlcn-cn"],
  },
  {
    id: "line-106.dvnn",
    source: annex("Phụ lục, cột đơn vị tiếp nhận kết quả", 108, "Hợp tác xã DV NN Nhị Mỹ"),
    restored: "Hợp tác xã Dịch vụ nông nghiệp Nhị Mỹ",
    confidence: 1,
    reason: {
      vi: "“DV NN” (các dòng 107, 108) và “DVNN” (dòng 96) đều là “dịch vụ nông nghiệp”.",
      en: "“DV NN” (lines 107, 108) and “DVNN” (line 96) both stand for “dịch vụ nông nghiệp” (agricultural service).",
    },
    concerns: ["htx-nhi-my", "htx-my-long", "htx-tan-hoi-trung"],
  },
];
