import { at } from "./source.js";

/** Three sides, each with the unit that signs and the unit that runs the programme. */
export const parties = {
  department: { name: { vi: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Sông Trăng" }, head: "so-nn" },
  association: { name: { vi: "Hội Nông dân tỉnh Sông Trăng" }, head: "hoi-nong-dan" },
  district: { name: { vi: "huyện Bãi Bồi" }, head: "ubnd-huyen" },
} as const;

export const units = {
  "so-nn": {
    name: { vi: "Sở Nông nghiệp và Phát triển nông thôn tỉnh Sông Trăng" },
    party: "department",
    form: "department",
  },
  "chi-cuc-ptnt": {
    name: { vi: "Chi cục Phát triển nông thôn tỉnh Sông Trăng" },
    party: "department",
    form: "sub-department",
  },
  "hoi-nong-dan": {
    name: { vi: "Hội Nông dân tỉnh Sông Trăng" },
    party: "association",
    form: "association",
  },
  "ban-kt-xh": {
    name: { vi: "Ban Kinh tế - Xã hội Hội Nông dân tỉnh" },
    party: "association",
    form: "division",
  },
  "ubnd-huyen": { name: { vi: "UBND huyện Bãi Bồi" }, party: "district", form: "committee" },
  "phong-nn": {
    name: { vi: "Phòng Nông nghiệp và Phát triển nông thôn huyện Bãi Bồi" },
    party: "district",
    form: "division",
  },
} as const;

export const focalUnits = [
  {
    party: "department",
    unit: "chi-cuc-ptnt",
    source: at("III.1", 24, "đầu mối: Chi cục Phát triển nông thôn"),
  },
  { party: "association", unit: "ban-kt-xh", source: at("III.2", 25, "đầu mối: Ban Kinh tế - Xã hội") },
  {
    party: "district",
    unit: "phong-nn",
    source: at("III.3", 26, "đầu mối: Phòng Nông nghiệp và Phát triển nông thôn huyện"),
  },
] as const;
