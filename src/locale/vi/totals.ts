import type { TotalWords } from "../locale.js";
import { list } from "../values.js";

const range = (from: string, to: string) => (from === to ? from : `từ ${from} đến ${to}`);

export const totals: TotalWords = {
  met: (from, to, of) => `hoàn thành ${range(from, to)} trên ${of} nội dung`,
  notApplicable: (count) => `không thuộc diện đánh giá: ${count}`,
  anyReading: (from, to) => `nếu tính theo tất cả các cách hiểu: ${range(from, to)}`,
  remark: {
    "double-use": ({ document, commitments }) =>
      `tài liệu ${document} được dùng cho nhiều nội dung khác nhau (${list(commitments)}); cần xem lại có tính trùng hay không`,
    "statement-disputed": ({ statement, records }) =>
      `sau khi xác nhận ${statement} nói đã kê khai đủ vẫn có kê khai mới (${list(records)}); cần xem lại xác nhận`,
  },
};
