import type { Emendation } from "../../../model/plan/emendation.js";
import { annex } from "../source.js";
import { row4 } from "../tasks/row-4.js";
import { receivers } from "../units/receivers.js";

const byOrder = ["Chỉ theo thứ tự.", "By order alone."] as const;

const pairings = [
  ["row-4.1", "bc-vu-long", 102, 0.99, "In trên cùng một dòng.", "Printed on the same line."],
  ["row-4.2", "ho-kim-xuyen", 103, 0.8, ...byOrder],
  ["row-4.3", "ho-le-bo", 103, 0.8, ...byOrder],
  [
    "row-4.4",
    "thien-phu",
    103,
    0.99,
    "Tên công ty có trong tên sản phẩm; in ở dòng ngay trên.",
    "The products bear the company's name; it is printed one line above.",
  ],
] as const;

export const row4Receivers: readonly Emendation[] = pairings.map(
  ([item, unit, line, confidence, vi, en]) => ({
    id: `${item}.receiver`,
    source: annex("Phụ lục, TT 4, đơn vị tiếp nhận kết quả", line, receivers[unit].source.quote),
    restored: `Nội dung ${row4.items[item].no}: ${receivers[unit].name.vi}`,
    confidence,
    reason: { vi, en },
    concerns: [item, unit],
  }),
);
