/** What each legal form of a unit is called. */
export const legalForms = {
  committee: { vi: "Ủy ban nhân dân", en: "People's Committee" },
  department: { vi: "sở", en: "department" },
  division: { vi: "phòng", en: "division" },
  "sub-department": { vi: "chi cục", en: "sub-department" },
  school: { vi: "trường", en: "school" },
  "party-committee": { vi: "cấp ủy đảng", en: "Party committee" },
  company: { vi: "công ty", en: "company" },
  cooperative: { vi: "hợp tác xã", en: "cooperative" },
  "household-business": { vi: "hộ kinh doanh", en: "household business" },
  establishment: { vi: "cơ sở", en: "establishment" },
  farm: { vi: "trang trại", en: "farm" },
  association: { vi: "hội", en: "association" },
  other: { vi: "loại hình khác", en: "other form" },
} as const;
