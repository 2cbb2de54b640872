import type { RequirementWords } from "../locale.js";

export const requirements: RequirementWords = {
  group: (kind, count) =>
    kind === "allOf" ? `cần đạt cả ${count} yêu cầu sau` : `cần đạt ít nhất một trong ${count} yêu cầu sau`,
  what: (counts, stage) => `${counts} ${stage}`,
  need: (number, more) => (more === "at-least" ? `cần ít nhất ${number}` : `cần trên ${number}`),
  bounds: (least, most) =>
    most === least
      ? `có ${least}`
      : `có ${least} chắc chắn, ${most === null ? "chưa rõ tối đa" : `tối đa ${most}`}`,
  nothingToBound: "chưa tính được",
  share: (part, whole) => `tỷ lệ ${part} trên ${whole}`,
  money: (sum, found, covers, needed) =>
    `số tiền của ${sum} (${found}) không được ít hơn số tiền của ${covers} (${needed})`,
  attested: (by) => `cần ${by} xác nhận`,
  unattested: "chưa có ý kiến bằng văn bản",
  attestations: (ids) => `ý kiến đã có: ${ids}`,
  only: (places) => `chỉ tính cho ${places}`,
  standing: "còn hiệu lực",
  closed: (statement) => `đã kê khai đủ theo xác nhận ${statement}`,
  subject: (name, sure, when, records, implied) =>
    `${name}: ${sure ? "chắc chắn" : "có thể"}, ${when} (bản ghi ${records}${implied ? "; suy từ bước sau" : ""})`,
  more: (number, what) => `thêm ${number} ${what}`,
  moreMoney: (sum, what) => `thêm ${sum} cho ${what}`,
  records: (what) => `bản ghi về ${what}`,
  others: (count) => `và ${count} điểm khác`,
  or: "hoặc",
};
