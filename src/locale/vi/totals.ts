import type { TotalWords } from "../locale.js";
import { list } from "../values.js";

const range = (from: string, to: string) => (from === to ? from : `từ ${from} đến ${to}`);

export const totals: TotalWords = {
  met: (from, to, of) => `đạt ${range(from, to)} trên ${of} cam kết`,
  notApplicable: (count) => `không áp dụng: ${count}`,
  anyReading: (from, to) => `xét mọi cách hiểu: ${range(from, to)}`,
  remark: {
    "double-use": ({ document, commitments }) =>
      `tài liệu ${document} được dùng cho nhiều cam kết khác nhau (${list(commitments)}); cần xem lại có tính trùng hay không`,
    "statement-disputed": ({ statement, records }) =>
      `sau khi xác nhận ${statement} nói đã kê khai đủ vẫn có bản ghi mới (${list(records)}); cần xem lại xác nhận`,
  },
};
