import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";
import { row1 } from "../tasks/row-1.js";
import { receivers } from "../units/receivers.js";

/** Seven bullets stand beside seven receivers in the same order; each pairing is inferred, and some have a better ground. */
const pairings = [
  ["row-1.1", "hai-yen", 0.97, "Khớp thứ tự; cùng mặt hàng khô.", "Same order; both say dried fish."],
  [
    "row-1.2a",
    "bc-vu-long",
    0.98,
    "Khớp thứ tự; công ty chuyên rau má.",
    "Same order; the company grows pennywort.",
  ],
  [
    "row-1.2b",
    "bc-vu-long",
    0.96,
    "Cùng gạch đầu dòng và cùng cây rau má với nội dung 1.2a.",
    "Same bullet and same plant as item 1.2a.",
  ],
  ["row-1.3", "hoang-quan-food", 0.85, "Khớp thứ tự; công ty thực phẩm.", "Same order; a food company."],
  ["row-1.4", "htx-my-long", 0.8, "Chỉ theo thứ tự.", "By order alone."],
  ["row-1.5", "phat-dat", 0.8, "Chỉ theo thứ tự.", "By order alone."],
  [
    "row-1.6",
    "ecodota",
    0.9,
    "Khớp thứ tự; trang trại duy nhất trong danh sách.",
    "Same order; the only farm in the list.",
  ],
  [
    "row-1.7",
    "htx-tan-hoi-trung",
    0.93,
    "Nội dung ghi “Hợp tác xã đề xuất”; dòng cuối khớp đơn vị cuối.",
    "The text says that a cooperative names the product; last bullet, last receiver.",
  ],
] as const;

export const row1Receivers: readonly Emendation[] = pairings.map(([item, unit, confidence, vi, en]) => ({
  id: `${item}.receiver`,
  source: annex("Phụ lục, TT 1, đơn vị tiếp nhận kết quả", 96, receivers[unit].source.quote),
  restored: `Nội dung ${row1.items[item].no}: ${receivers[unit].name.vi}`,
  confidence,
  reason: { vi, en },
  concerns: [item, unit],
}));
