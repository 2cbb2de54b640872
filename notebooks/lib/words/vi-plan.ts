import type { PlanWords } from "./plan-words.ts";

const UNITS = { days: "ngày", "working-days": "ngày làm việc", months: "tháng" } as const;

export const plan: PlanWords = {
  about: "Văn bản",
  numbers: "Số, ký hiệu",
  issued: "Ngày ban hành",
  period: "Thời gian thực hiện",
  sides: "Các bên",
  focal: "Đơn vị đầu mối",
  signed: "Người ký",
  kind: "Loại nội dung",
  allKinds: "Mọi loại",
  promises: (shown, all) => (shown === all ? `${all} nội dung` : `${shown} trong ${all} nội dung`),
  to: "Bên hưởng, đơn vị tiếp nhận",
  due: "Thời hạn",
  printed: "Nguyên văn",
  doubts: "Chỗ hiệu đính liên quan",
  line: (lines) => `dòng ${lines}`,
  restored: "Đọc là",
  notRestored: "không khôi phục được",
  confidence: "Độ tin cậy",
  reason: "Vì sao",
  asPrinted: "Bản in ghi",
  remark: "Chỗ sai hoặc bỏ ngỏ",
  proof: "Giấy tờ chứng minh",
  limit: "Thời hạn theo quy định",
  limitText: (atMost, unit, after) => `tối đa ${atMost} ${UNITS[unit]} từ khi ${after}`,
  stands: (years) => `có hiệu lực ${years} năm`,
  repeats: "có thể lặp lại",
  ends: "Kết thúc sớm",
  basis: "Căn cứ",
  confidences: {
    verified: "đã đối chiếu",
    secondary: "theo nguồn thứ cấp",
    unverified: "chưa đối chiếu",
  },
};
