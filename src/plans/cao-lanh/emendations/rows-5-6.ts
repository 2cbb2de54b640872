import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";

const row5 = (line: number, quote: string) => annex("Phụ lục, TT 5", line, quote);
const row6 = (line: number, quote: string) => annex("Phụ lục, TT 6", line, quote);

/** Rows 5 and 6: row 5's units are printed one line above its title, and beside it those of row 6 again. */
export const rows5And6: readonly Emendation[] = [
  {
    id: "line-106.row-5",
    source: row5(106, "Trường Cao đẳng Cộng đồng Đồng Tháp"),
    restored:
      "Các ô của TT 5. Chủ trì: Trường Cao đẳng Cộng đồng Đồng Tháp, Phòng Quản lý Khoa học; tiếp nhận: Hợp tác xã Xoài Mỹ Xương, Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh",
    confidence: 0.95,
    reason: {
      vi: "Dòng này không có tên nhiệm vụ; Hợp tác xã Xoài Mỹ Xương là đơn vị vận hành mô hình “Cây xoài nhà tôi”.",
      en: "This line has no title; the Mỹ Xương mango cooperative runs the mango-tree scheme.",
    },
    concerns: ["row-5", "truong-cd-cong-dong", "phong-qlkh", "htx-xoai-my-xuong", "phong-nn-ptnt"],
  },
  {
    id: "line-106.my-xuong",
    source: row5(106, "Hợp tác xã Xoài Mỹ Xuơng"),
    restored: "Hợp tác xã Xoài Mỹ Xương",
    confidence: 0.99,
    reason: { vi: "Mất dấu móc của chữ “ư”.", en: "The hook of “ư” is lost." },
    concerns: ["htx-xoai-my-xuong"],
  },
  {
    id: "line-106.co-leads",
    source: row5(106, "Phòng Quản lý Khoa học (Sở Khoa học và Công nghệ)"),
    restored:
      "Trường Cao đẳng Cộng đồng Đồng Tháp chủ trì thực hiện; Phòng Quản lý Khoa học quản lý nhiệm vụ",
    confidence: 0.8,
    reason: {
      vi: "Bản in không nói đơn vị nào là tổ chức chủ trì; thông thường nhà trường thực hiện, phòng quản lý.",
      en: "The print does not say which of the two carries out the task; as a rule the college performs and the division manages.",
    },
    concerns: ["row-5", "truong-cd-cong-dong", "phong-qlkh"],
  },
  {
    id: "line-107.khcn",
    source: row5(107, "KH-CN"),
    restored: "KH&CN",
    confidence: 0.95,
    reason: {
      vi: "Viết tắt thống nhất của “khoa học và công nghệ”.",
      en: "The usual abbreviation of science and technology.",
    },
    concerns: ["row-5"],
  },
  {
    id: "line-107.duplicate",
    source: row5(107, "Hợp tác xã DV NN Nhị Mỹ"),
    restored: null,
    confidence: 0.9,
    reason: {
      vi: "Các ô chủ trì và tiếp nhận in cạnh tên TT 5 giống hệt của TT 6: là phần lặp, không thuộc TT 5.",
      en: "The cells printed beside the title of row 5 are the very text of row 6: a repetition, not part of row 5.",
    },
    concerns: ["row-5", "row-6", "htx-nhi-my"],
  },
  {
    id: "line-108.row-6",
    source: row6(108, "Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh; Hợp tác xã DV NN Nhị Mỹ"),
    restored:
      "Chủ trì: Phòng Quản lý Khoa học; tiếp nhận: Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh, Hợp tác xã Dịch vụ nông nghiệp Nhị Mỹ",
    confidence: 0.97,
    reason: {
      vi: "Các ô in cùng dòng với tên nhiệm vụ.",
      en: "The cells stand on the line of the title.",
    },
    concerns: ["row-6", "phong-qlkh", "phong-nn-ptnt", "htx-nhi-my"],
  },
  {
    id: "line-108.chuyen-giao",
    source: row6(108, "chuyên giao"),
    restored: "chuyển giao",
    confidence: 0.99,
    reason: { vi: "Mất dấu hỏi.", en: "A tone mark is lost." },
    concerns: ["row-6"],
  },
  {
    id: "line-108.breeding-and-raising",
    source: row6(108, "sản xuất giống nuôi cua đồng"),
    restored: "sản xuất giống, nuôi cua đồng",
    confidence: 0.6,
    reason: {
      vi: "Có thể thiếu dấu phẩy: cả sản xuất giống và nuôi thương phẩm. Cách đọc này được dùng trong Kế hoạch.",
      en: "A comma may be missing: breeding and raising. This reading is the one used.",
    },
    concerns: ["row-6"],
  },
  {
    id: "line-108.breeding-stock",
    source: row6(108, "sản xuất giống nuôi cua đồng"),
    restored: "sản xuất giống nuôi cua đồng",
    confidence: 0.4,
    reason: {
      vi: "Cách đọc khác: chỉ sản xuất con giống để nuôi.",
      en: "The other reading: only stock for farming.",
    },
    concerns: ["row-6"],
  },
];
