import type { InspectionWords } from "../locale.js";
import { list, marked } from "../values.js";
import { number } from "./values.js";

export const inspection: InspectionWords = {
  line: (lines, text) => `dòng ${lines}: ${text}`,
  about: {
    "several-numbers": ({ numbers }) => `kế hoạch mang nhiều số: ${list(numbers)}`,
    "lead-missing": ({ no }) => `nhiệm vụ ${no} không có đơn vị chủ trì`,
    "bullets-differ": ({ no, bullets, items, receivers }) =>
      `nhiệm vụ ${no} có ${number(bullets)} gạch đầu dòng, ${number(items)} nội dung, ${number(receivers)} đơn vị tiếp nhận; số lượng không khớp`,
    "quantity-differs": ({ no, announced, listed }) =>
      `nhiệm vụ ${no} nêu số lượng ${number(announced)} nhưng liệt kê ${number(listed)}`,
    "open-class": ({ no }) => `nhiệm vụ ${no} không nêu tên đơn vị tiếp nhận`,
    "review-undated": () => "không nêu thời điểm sơ kết, tổng kết",
    "amount-missing": () => "không nêu số tiền",
    "no-measure": () => "không có mức để đo, chỉ dựa vào xác nhận của bên được hưởng",
    "several-readings": ({ readings }) => `có ${number(readings.length)} cách hiểu (${list(readings)})`,
    "doubtful-print": ({ restored, confidence }) =>
      restored === null
        ? "bản in mất chữ, không khôi phục được; cần đối chiếu bản chính"
        : `bản in chưa chắc chắn, tạm đọc là ${marked(restored)} (độ tin cậy ${number(confidence)}); cần đối chiếu bản chính`,
  },
};
