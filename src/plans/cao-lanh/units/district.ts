import type { Unit } from "../../../model/plan/unit.js";
import { annex, body } from "../source.js";

/**
 * The district and its divisions. Districts ended on 2025-07-01; who took over which duty was never found, so none of
 * them names a successor but says which act to look for: a register that knows one adds it.
 */
export const district = {
  "ubnd-huyen": {
    name: { vi: "Ủy ban nhân dân huyện Cao Lãnh", en: "People's Committee of Cao Lãnh District" },
    aliases: ["UBND huyện Cao Lãnh", "UBND huyện", "UBND H. Cao Lãnh"],
    party: "huyen",
    form: "committee",
    ended: "2025-07-01",
    seek: {
      vi: "Biên bản bàn giao của Ủy ban nhân dân huyện Cao Lãnh trước ngày 01/07/2025, hoặc văn bản của tỉnh giao tiếp từng nhiệm vụ của Kế hoạch cho các xã, phường (Nghị quyết 1663/NQ-UBTVQH15 chia huyện cho 07 xã và 02 phường, không nêu đơn vị kế thừa).",
      en: "The minutes by which the district handed over before 2025-07-01, or the paper of the province that hands each duty of the plan on to communes and wards (Resolution 1663 divides the district among 7 communes and 2 wards and names no successor).",
    },
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
    seek: {
      vi: "Nghị quyết của Hội đồng nhân dân huyện, quyết định của Ủy ban nhân dân huyện (khoảng tháng 02–03/2025) về sắp xếp các phòng; ở nơi khác việc khoa học và công nghệ giao cho Phòng Văn hóa, Khoa học và Thông tin.",
      en: "The resolution of the district's council and the decision of its committee (about February or March 2025) on its divisions; elsewhere science and technology went to the Division of Culture, Science and Information.",
    },
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
    seek: {
      vi: "Quyết định của Ủy ban nhân dân huyện thành lập Phòng Nông nghiệp và Môi trường; văn bản bàn giao văn bằng nhãn hiệu trước ngày 01/07/2025.",
      en: "The decision of the district that founded the Division of Agriculture and Environment; the paper that handed the titles of the marks over before 2025-07-01.",
    },
    source: annex("Phụ lục, TT 2", 99, "Phòng Nông nghiệp và Phát triển nông thôn huyện Cao Lãnh"),
  },
  "huyen-uy": {
    name: { vi: "Huyện ủy Cao Lãnh", en: "Party Committee of Cao Lãnh District" },
    aliases: ["Huyện ủy"],
    form: "party-committee",
    ended: "2025-07-01",
    seek: {
      vi: "Quyết định của Tỉnh ủy kết thúc hoạt động Đảng bộ huyện Cao Lãnh và thành lập đảng bộ các xã, phường.",
      en: "The decision of the provincial Party Committee that ended the district's and founded those of the communes and wards.",
    },
    source: body("Nơi nhận, gạch đầu dòng thứ 3", 84, "Huyện ủy Cao Lãnh"),
  },
} as const satisfies Readonly<Record<string, Unit>>;
