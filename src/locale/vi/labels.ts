import type { Labels } from "../words/locale.js";

/** The heads of report columns, and the words for kinds of promises and of registers. */
export const labels: Labels = {
  columns: {
    clause: "Mục",
    promise: "Đầu việc",
    who: "Đơn vị thực hiện",
    due: "Thời hạn",
    status: "Kết luận",
    why: "Lý do",
    missing: "Còn thiếu",
  },
  commitments: {
    indicator: "chỉ tiêu",
    item: "nội dung",
    obligation: "trách nhiệm",
    funding: "kinh phí",
    review: "sơ kết, tổng kết",
  },
  natures: {
    "public-record": "thông tin công khai",
    working: "sổ theo dõi của đơn vị",
    illustrative: "số liệu minh họa",
  },
};
