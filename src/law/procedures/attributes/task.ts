import { amount, authority, receiver } from "./shared.js";

const day = { type: "day", of: "act" } as const;

/** What is told of an S&T task. */
export const taskAttributes = {
  level: {
    title: { vi: "cấp nhiệm vụ", en: "level of the task" },
    type: "choice",
    options: {
      national: { vi: "cấp quốc gia", en: "national" },
      ministerial: { vi: "cấp bộ", en: "ministerial" },
      provincial: { vi: "cấp tỉnh", en: "provincial" },
      base: { vi: "cấp cơ sở", en: "base-level" },
    },
    of: "subject",
  },
  proposer: {
    title: { vi: "đơn vị đề xuất", en: "proposing unit" },
    type: "unit",
    of: "act",
    stages: ["proposed", "listed"],
  },
  "reviewed-on": {
    ...day,
    title: { vi: "ngày rà soát kết luận của hội đồng", en: "day of the review of advice" },
    stages: ["screened"],
  },
  authority: {
    ...authority,
    title: { vi: "cơ quan phê duyệt", en: "approving body" },
    stages: ["listed", "assigned", "budgeted"],
  },
  "published-on": {
    ...day,
    title: { vi: "ngày công bố danh mục", en: "day of publication" },
    stages: ["listed"],
  },
  "notified-on": {
    ...day,
    title: { vi: "ngày thông báo cho nơi đề xuất", en: "day of the notice" },
    stages: ["listed"],
  },
  method: {
    title: { vi: "phương thức giao", en: "method" },
    type: "choice",
    options: {
      selection: { vi: "tuyển chọn", en: "competitive selection" },
      direct: { vi: "giao trực tiếp", en: "direct assignment" },
    },
    of: "act",
    stages: ["assigned"],
  },
  amount: { ...amount, stages: ["budgeted"] },
  "finance-rule": {
    title: { vi: "thông tư tài chính đã áp dụng", en: "finance circular used" },
    type: "text",
    of: "act",
    stages: ["contracted"],
  },
  signer: {
    title: { vi: "người ký hợp đồng thực hiện", en: "signer of the contract" },
    type: "choice",
    options: {
      head: { vi: "thủ trưởng cơ sở", en: "head of the entity" },
      deputy: { vi: "cấp phó của thủ trưởng", en: "deputy of the head" },
      other: { vi: "người khác", en: "somebody else" },
    },
    of: "act",
    stages: ["contracted"],
  },
  "information-filed-on": {
    ...day,
    title: {
      vi: "ngày nộp thông tin nhiệm vụ đang tiến hành",
      en: "day on which information on the running task was filed",
    },
    stages: ["contracted"],
  },
  "data-published-on": {
    ...day,
    title: { vi: "ngày công khai thông tin nhiệm vụ", en: "day on which the task was made public" },
    stages: ["budgeted"],
  },
  receiver: { ...receiver, stages: ["handed-over"] },
} as const;
