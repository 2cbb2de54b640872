import { marked } from "../say/values.js";
import type { RequirementWords } from "../words/requirement-words.js";

const NO_MORE = "đơn vị chưa xác nhận đã kê khai đủ";

/** *đang hoạt động* thành *không còn hoạt động*. */
const noLonger = (valid: string) => `không còn ${valid.replace(/^(đang|còn) /, "")}`;

/** The words for what is asked. */
export const requirements: RequirementWords = {
  group: (kind, count) =>
    kind === "allOf" ? `phải có đủ ${count} yêu cầu sau` : `phải có ít nhất một trong ${count} yêu cầu sau`,
  name: {
    counted: (counts, stage) => `${counts} ${stage}`,
    total: (attribute, of) => `tổng ${attribute}${of === null ? "" : ` của ${of}`}`,
    latest: (attribute, of) => (of === null ? attribute : `${attribute} của ${of}`),
    number: (what) => `số ${what}`,
    limited: (name, limits) => `${name} (${limits.join("; ")})`,
    only: (places) => `chỉ tính cho ${places}`,
    valid: "còn hiệu lực",
    is: (attribute, values) => `${attribute}: ${values.join(" hoặc ")}`,
    between: (attribute, least, most) =>
      `${attribute} ${most === null ? `từ ${least} trở lên` : least === null ? `không quá ${most}` : `từ ${least} đến ${most}`}`,
  },
  asked: {
    compare: { atLeast: "ít nhất", moreThan: "trên", atMost: "không vượt quá", lessThan: "dưới" },
    count: (compare, number, what) => `${compare} ${number} ${what}`,
    held: (name, compare, amount) => `${name} ${compare} ${amount}`,
    share: (compare, percent, whole, part) => `${compare} ${percent} số ${whole} ${part}`,
    ofBase: (percent, base) => `${percent} ${base}`,
    asBase: {
      atLeast: (base) => `ít nhất bằng ${base}`,
      moreThan: (base) => `lớn hơn ${base}`,
      atMost: (base) => `không vượt quá ${base}`,
      lessThan: (base) => `nhỏ hơn ${base}`,
    },
    ofNumber: (percent, figure) => `${percent} của mức ${figure}`,
    since: (when) => `so với ${when}`,
    comparedWith: (base) => `so với ${base}`,
    percentSince: (percent, since) => `${percent} ${since}`,
    plus: (amount, isAdded) => `, ${isAdded ? "cộng thêm" : "trừ đi"} ${amount}`,
    moved: (direction, compare, amount, since) =>
      `${direction === "up" ? "tăng" : "giảm"} ${compare} ${amount} ${since}`,
    meaning: (amount) => `, tức ${amount}`,
    points: "điểm phần trăm",
  },
  found: {
    exact: (amount) => `có ${amount}`,
    enough: (least) => `đã có ${least}`,
    open: (least) => `đã xác định ${least}; có thể còn nữa vì ${NO_MORE}`,
    unstated: "chưa rõ bao nhiêu",
    unbounded: (least) => `đã xác định ${least}; chưa rõ tối đa`,
    between: (least, most) => `từ ${least} đến ${most}`,
    upTo: (least, most) => `đã xác định ${least}; có thể đến ${most}`,
    atMost: (most) => `nhiều nhất ${most}`,
    unknown: `chưa xác định được vì ${NO_MORE}`,
    noFigure: "chưa có số liệu",
    lastStated: (amount, on) =>
      `số liệu mới nhất đã kê khai là ${amount} (${on}); có thể đã có số liệu sau đó vì ${NO_MORE}`,
    figure: (amount) => `số liệu là ${amount}`,
    share: (part, whole, percent) => `${part}/${whole}, đạt ${percent}`,
    ratio: (part, whole, percent) => `${part} so với ${whole}, bằng ${percent}`,
    percent: (bounds) => `tỷ lệ ${bounds}`,
    noShare: "chưa tính được tỷ lệ",
    against: (base) => `mức để so sánh: ${base}`,
  },
  attested: (by) => `cần ${by} xác nhận`,
  said: {
    nothing: "chưa có ý kiến bằng văn bản",
    kept: "đã xác nhận là có thực hiện",
    "not-kept": "đã cho ý kiến là chưa thực hiện",
  },
  attestations: (count) => `đã có ${count} ý kiến bằng văn bản`,
  subject: ({ name, sure, value, when, implied }) =>
    `${name}: ${sure ? "đã xác định" : "có thể tính"}, ${value === null ? "" : `${value}, `}${when}${implied ? " (suy từ bước sau)" : ""}`,
  passedOver: (act, why) => `có trong sổ nhưng không tính: ${act}: ${why}`,
  why: {
    condition: (attribute, found, wanted) => `${attribute} là ${found}, không thuộc ${marked(wanted)}`,
    "other-days": (when) => `ngoài thời gian được tính${when === null ? "" : ` (${when})`}`,
    later: (when) => `diễn ra sau ngày xét${when === null ? "" : ` (${when})`}`,
    "not-valid": (valid, ended) =>
      `${valid === null ? "không còn hiệu lực" : noLonger(valid)}${ended === null ? "" : ` (${ended})`}`,
    replaced: () => "đã được thay bằng nội dung kê khai sau",
    decided: () => "theo quyết định đã có, không phải là nội dung kế hoạch nêu",
    "not-stated": (attribute) => `không nêu ${attribute}`,
    "not-in-whole": () => "không thuộc số được lấy làm gốc để tính tỷ lệ",
  },
  more: (amount, what) => `thêm ${amount} ${what}`,
  moreIn: (amount, total) => `thêm ${amount} vào ${total}`,
  within: (name, compare, amount) => `${name} mới ${compare} ${amount}`,
  records: (what) => `kê khai về ${what}`,
  others: (count) => `và ${count} điểm khác`,
  or: "hoặc",
};
