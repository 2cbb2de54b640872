/** The amount of one act alone, never a running total (số tiền). */
export const amount = {
  title: { vi: "số tiền", en: "amount" },
  type: "money",
  currency: "VND",
  of: "act",
} as const;

/** The body that approves, registers or grants (cơ quan có thẩm quyền). */
export const authority = {
  title: { vi: "cơ quan có thẩm quyền", en: "competent authority" },
  type: "unit",
  of: "act",
} as const;

/** Who receives what is handed over, or the help that is given (đơn vị tiếp nhận). */
export const receiver = {
  title: { vi: "đơn vị tiếp nhận", en: "receiving unit" },
  type: "unit",
  of: "act",
} as const;

/** What an enterprise tells of itself on the day of filing, in đồng. */
export const money = { type: "money", currency: "VND", of: "act", stages: ["filed"] } as const;

/** The transfer contract as the register calls it: its id among the subjects (hợp đồng chuyển giao). */
export const contractNamed = {
  title: { vi: "hợp đồng chuyển giao công nghệ", en: "technology-transfer contract" },
  type: "text",
  of: "act",
} as const;

/** Days in which the applicant amends what was filed; a term of the authority does not run in them. */
export const daysNotCounted = {
  title: {
    vi: "số ngày người nộp bổ sung, sửa đổi hồ sơ, không tính vào thời hạn",
    en: "days in which the applicant amended what was filed, not counted",
  },
  type: "number",
  unit: { vi: "ngày", en: "days" },
  adds: true,
  of: "act",
} as const;

/** What is so of a subject, or is not. */
export const yesNo = { type: "yes-no", of: "subject" } as const;

/** How a subject is called of which what was granted still holds. */
export const inForce = { vi: "còn hiệu lực", en: "in force" } as const;
