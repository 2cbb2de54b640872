import type { PlanWords, Promises } from "../frame.js";
import { row4 } from "../tasks/row-4.js";

const targets = [
  ["row-4.1", 3],
  ["row-4.2", 2],
  ["row-4.3", 1],
  ["row-4.4", 6],
] as const;

/** Row 4: of each holder, so many products under a published base standard; one standard may cover several. */
export const row4Indicators = ({ lead, count }: PlanWords): Promises =>
  targets.map(([item, target]) => ({
    kind: "indicator",
    id: item,
    title: {
      vi: `Xây dựng và công bố tiêu chuẩn cơ sở: ${row4.items[item].title.vi}`,
      en: `Draw up and publish base standards: ${row4.items[item].title.en}`,
    },
    responsible: [lead("chi-cuc-tcdlcl")],
    readings: [
      {
        id: "published",
        title: { vi: "Tiêu chuẩn cơ sở đã được công bố", en: "The base standard is published" },
        requirement: count("base-standard.published", { atLeast: target, for: [item] }),
      },
      {
        id: "supported",
        title: { vi: "Đã hướng dẫn, hỗ trợ", en: "Guidance and support were given" },
        requirement: count("support.given", { atLeast: target, for: [item] }),
      },
    ],
    source: row4.items[item].source,
    about: item,
  }));
