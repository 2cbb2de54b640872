/** What is known of the form of papers on this plan (thể thức); the office itself says the rest. */
export const caoLanhForm = {
  place: "Đồng Tháp",
  sides: { so: { superior: "Ủy ban nhân dân tỉnh Đồng Tháp" } },
} as const;
