import type { TotalWords } from "../words/locale.js";
import { inLanguage } from "../../model/values/wording.js";
import { list, marked } from "../say/values.js";

const range = (from: string, to: string) => (from === to ? from : `từ ${from} đến ${to}`);

/** The words for sums over findings. */
export const totals: TotalWords = {
  met: (from, to, of) => `hoàn thành ${range(from, to)} trên ${of} nội dung`,
  notApplicable: (count) => `không thuộc diện đánh giá: ${count}`,
  anyReading: (from, to) => `nếu tính theo tất cả các cách hiểu: ${range(from, to)}`,
  remark: {
    "double-use": ({ document, commitments }) =>
      `tài liệu ${document} được dùng cho nhiều nội dung khác nhau (${list(commitments)}); cần xem lại có tính trùng hay không`,
    "statement-disputed": ({ statement, records }) =>
      `sau xác nhận đã kê khai đủ (${statement}) vẫn có kê khai mới: ${list(records)}; cần xem lại xác nhận`,
    "statement-wrong": ({ statement, subject, stage, records }) =>
      `đã có xác nhận kê khai đủ (${statement}), nhưng việc ${marked(inLanguage(stage, "vi"))} của ${subject.name} chưa có trong sổ dù đã diễn ra, căn cứ ${list(records)}; cần bổ sung và xem lại xác nhận`,
    "perhaps-the-same": ({ subjects }) =>
      `${list(subjects.map(({ name }) => marked(name)))} có thể là một; cần xác định để không tính hai lần`,
  },
};
