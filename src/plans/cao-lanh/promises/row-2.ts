import type { PlanWords, Promises } from "../frame.js";
import { annex } from "../source.js";

/** Row 2: the mark to establish, its traceability, and the mark to manage and develop. */
export const row2Items = ({ lead, allOf, count, oneReading }: PlanWords): Promises => [
  {
    kind: "item",
    id: "row-2.1.mark",
    title: {
      vi: "Xác lập nhãn hiệu chứng nhận Ổi lê Mỹ Hiệp",
      en: "Establish the certification mark Ổi lê Mỹ Hiệp (guava)",
    },
    responsible: [lead("phong-qlcn-cn")],
    readings: oneReading(count("mark.granted", { atLeast: 1, for: ["row-2.1"] })),
    source: annex("Phụ lục, TT 2, gạch đầu dòng thứ 1", 99, "Dự án xác lập nhãn hiệu chứng nhận"),
    about: "row-2.1",
  },
  {
    kind: "item",
    id: "row-2.1.traceability",
    title: {
      vi: "Xây dựng hệ thống truy xuất nguồn gốc Ổi lê Mỹ Hiệp",
      en: "Set up the traceability system of Ổi lê Mỹ Hiệp (guava)",
    },
    responsible: [lead("phong-qlcn-cn")],
    readings: oneReading(count("traceability.operating", { atLeast: 1, for: ["row-2.1"] })),
    source: annex("Phụ lục, TT 2, gạch đầu dòng thứ 1", 99, "truy xuất nguồn gốc: Ối lê Mỹ Hiệp"),
    about: "row-2.1",
  },
  {
    kind: "item",
    id: "row-2.2",
    title: {
      vi: "Quản lý và phát triển nhãn hiệu chứng nhận Chanh Cao Lãnh",
      en: "Manage and develop the certification mark Chanh Cao Lãnh (lime)",
    },
    responsible: [lead("phong-qlcn-cn")],
    // Only a mark that still stands can be managed.
    readings: oneReading(
      allOf(
        count("mark.granted", { atLeast: 1, for: ["row-2.2"], valid: true }),
        count("mark-management.rights-granted", { atLeast: 1, for: ["row-2.2"] }),
      ),
    ),
    source: annex(
      "Phụ lục, TT 2, gạch đầu dòng thứ 2",
      99,
      "Quản lý và phát triển nhãn hiệu chứng nhận Chanh Cao Lãnh",
    ),
    about: "row-2.2",
  },
];
