import type { Unit } from "../../../model/unit.js";
import { annex, body } from "../source.js";

/**
 * The district and its divisions. Districts ended on 2025-07-01; who took over which duty was never found, so none of
 * them names a successor: a register that knows one adds it.
 */
export const district = {
  "ubnd-huyen": {
    name: { vi: "Ủy ban nhân dân huyện Cao Lãnh", en: "People's Committee of Cao Lãnh District" },
    aliases: ["UBND huyện Cao Lãnh", "UBND huyện", "UBND H. Cao Lãnh"],
    party: "huyen",
    form: "committee",
    ended: "2025-07-01",
    source: body("Phần mở đầu", 20, "Uỷ ban nhân dân huyện Cao Lãnh"),
  },
  // Still named in a report of 2025-02-28.
  "phong-kt-ht": {
    name: {
      vi: "Phòng Kinh tế và Hạ tầng huyện Cao Lãnh",
      en: "Economy and Infrastructure Division of Cao Lãnh District",
    },
    aliases: ["Phòng Kinh tế và Hạ tầng", "Phòng KT&HT", "Phòng KT&HT huyện Cao Lãnh"],
    party: "huyen",
    form: "division",
    ended: "2025-03-01/2025-07-01",
    source: body("III, đoạn cuối", 64, "Phòng Kinh tế và Hạ tầng là đơn vị đầu mối"),
  },
  "phong-nn-ptnt": {
    name: {
      vi: "Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh",
      en: "Agriculture and Rural Development Division of Cao Lãnh District",
    },
    aliases: ["Phòng NN&PTNT", "Phòng NN&PTNT huyện Cao Lãnh"],
    party: "huyen",
    form: "division",
    ended: "2025-01-01/2025-07-01",
    source: annex("Phụ lục, TT 2", 99, "Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh"),
  },
  "huyen-uy": {
    name: { vi: "Huyện ủy Cao Lãnh", en: "Party Committee of Cao Lãnh District" },
    aliases: ["Huyện ủy"],
    form: "party-committee",
    ended: "2025-07-01",
    source: body("Nơi nhận, gạch đầu dòng thứ 3", 84, "Huyện ủy Cao Lãnh"),
  },
} as const satisfies Readonly<Record<string, Unit>>;
