import { at } from "./source.js";

/** Three sides, each with the unit that signs and the unit that runs the plan. */
export const parties = {
  province: { name: { vi: "tỉnh Núi Xa", en: "Núi Xa Province" }, head: "so-nui-xa" },
  city: { name: { vi: "thành phố Cửa Biển", en: "Cửa Biển City" }, head: "so-cua-bien" },
  district: { name: { vi: "huyện Suối Trong", en: "Suối Trong District" }, head: "ubnd-huyen" },
} as const;

export const units = {
  "so-nui-xa": {
    name: { vi: "Sở KH&CN tỉnh Núi Xa", en: "Department of Science and Technology of Núi Xa" },
    party: "province",
    form: "department",
  },
  "trung-tam": {
    name: { vi: "Trung tâm Ứng dụng tiến bộ KH&CN tỉnh Núi Xa", en: "Núi Xa Centre for Applied Technology" },
    party: "province",
    form: "other",
  },
  "so-cua-bien": {
    name: { vi: "Sở KH&CN thành phố Cửa Biển", en: "Department of Science and Technology of Cửa Biển" },
    party: "city",
    form: "department",
  },
  "phong-ql-cong-nghe": {
    name: { vi: "Phòng Quản lý công nghệ, Sở KH&CN Cửa Biển", en: "Technology Management Division" },
    party: "city",
    form: "division",
  },
  "ubnd-huyen": {
    name: { vi: "UBND huyện Suối Trong", en: "People's Committee of Suối Trong District" },
    party: "district",
    form: "committee",
  },
  "phong-kt-ht": {
    name: { vi: "Phòng Kinh tế và Hạ tầng huyện Suối Trong", en: "Economy and Infrastructure Division" },
    party: "district",
    form: "division",
  },
} as const;

export const focalUnits = [
  { party: "province", unit: "trung-tam", source: at("IV.1", 25, "đầu mối: Trung tâm Ứng dụng tiến bộ") },
  { party: "city", unit: "phong-ql-cong-nghe", source: at("IV.2", 26, "đầu mối: Phòng Quản lý công nghệ") },
  { party: "district", unit: "phong-kt-ht", source: at("IV.3", 27, "đầu mối: Phòng Kinh tế và Hạ tầng") },
] as const;
