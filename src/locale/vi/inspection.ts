import { inLanguage, type Wording } from "../../model/values/wording.js";
import type { Beyond } from "../../rules/inspect.js";
import type { InspectionWords } from "../words/locale.js";
import { list, marked } from "../say/values.js";
import { dates, number, when } from "./values.js";

const inVietnamese = (texts: readonly Wording[]) => texts.map((text) => inLanguage(text, "vi"));

/** What a requirement of a plan cannot say yet. */
const beyond: Readonly<Record<Beyond, string>> = {
  "due-from-event": "thời hạn tính từ một sự kiện",
  "promise-about-promises": "yêu cầu về tỷ lệ hoàn thành của chính các nội dung trong kế hoạch",
  score: "yêu cầu tính bằng điểm hoặc trọng số",
  average: "yêu cầu tính bình quân nhiều năm",
  "per-head": "yêu cầu tính bình quân đầu người",
};

/** The words for what an author should look at in a plan. */
export const inspection: InspectionWords = {
  line: (lines, text) => `dòng ${lines}: ${text}`,
  about: {
    "several-numbers": ({ numbers }) => `kế hoạch mang nhiều số: ${list(numbers)}`,
    "no-review": () => "kế hoạch không quy định sơ kết, tổng kết",
    "no-focal-unit": ({ names }) => `chưa nêu đơn vị đầu mối của ${list(inVietnamese(names))}`,
    "lead-missing": ({ no }) => `nhiệm vụ ${no} không có đơn vị chủ trì`,
    "bullets-differ": ({ no, bullets, items, receivers }) =>
      `nhiệm vụ ${no} có ${number(bullets)} gạch đầu dòng, ${number(items)} nội dung, ${number(receivers)} đơn vị tiếp nhận; số lượng không khớp`,
    "quantity-differs": ({ no, announced, listed }) =>
      `nhiệm vụ ${no} nêu số lượng ${number(announced)} nhưng liệt kê ${number(listed)}`,
    "open-class": ({ no }) => `nhiệm vụ ${no} không nêu tên đơn vị tiếp nhận`,
    "review-undated": () => "không nêu thời điểm sơ kết, tổng kết",
    "amount-missing": () => "không nêu số tiền",
    "no-measure": () => "không có mức để đo, chỉ dựa vào xác nhận của bên được hưởng",
    "own-word-only": () => "chỉ dựa vào xác nhận của chính bên có trách nhiệm, không có căn cứ khác để đo",
    "target-unmeasured": () => "là chỉ tiêu nhưng không có mức để đo",
    "target-differs": ({ stated, asked }) =>
      `văn bản nêu ${list(stated.map(number))} nhưng yêu cầu để đánh giá là ${list(asked.map(number))}`,
    "due-outside-period": ({ due, period }) =>
      `thời hạn ${dates.short(due)} nằm ngoài giai đoạn của kế hoạch (${dates.short(period.from)} đến ${dates.short(period.to)})`,
    "days-after-due": ({ due, days }) => `tính cả kết quả ${when(days)}, sau thời hạn ${dates.short(due)}`,
    "cannot-say": ({ what }) => `${beyond[what]}; phải theo dõi riêng`,
    "several-readings": ({ readings, names }) =>
      `có ${number(readings.length)} cách hiểu${names.length === 0 ? "" : `: ${inVietnamese(names).map(marked).join("; ")}`}`,
    "doubtful-print": ({ restored, confidence }) =>
      restored === null
        ? "bản in mất chữ, không khôi phục được; cần đối chiếu bản chính"
        : `bản in chưa chắc chắn, tạm đọc là ${marked(restored)} (độ tin cậy ${number(confidence)}); cần đối chiếu bản chính`,
  },
};
