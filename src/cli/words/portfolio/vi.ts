import { portfolio as told } from "../../../locale/vi/portfolio/words.js";
import type { PortfolioCommandWords } from "./words.js";

/** Danh mục nhiều kế hoạch: ghép, xét, tổng hợp. */
export const portfolio: PortfolioCommandWords = {
  ...told,
  usage: {
    import: "Cần một thư mục và tệp kết quả: phoihop portfolio import thu-muc -o nuoc.ndjson",
    check:
      "Cần một danh mục, ngày đánh giá và tệp kết quả: phoihop portfolio check nuoc.ndjson --as-of 2025-12-31 -o ket-luan.ndjson",
    report: "Cần một tệp kết luận: phoihop portfolio report ket-luan.ndjson",
    page: "Cần một tệp kết luận và tệp kết quả: phoihop portfolio page ket-luan.ndjson -o tinh.html",
  },
  onlyParts: (file) => `${file}: danh mục chỉ ghi được thành tệp .ndjson hoặc .parquet.`,
  onlyRows: (file) => `${file}: kết luận chỉ ghi được thành tệp .ndjson, .parquet hoặc .csv.`,
  onlyPage: (file) => `${file}: trang tổng hợp chỉ ghi được thành tệp .html.`,
  noParts: (folder) => `${folder}: không có kế hoạch hay sổ theo dõi nào dạng JSON.`,
  imported: (plans, registers) => `Đã ghép ${plans} kế hoạch và ${registers} sổ theo dõi.`,
  passed: (count) => `Bỏ qua ${count} tệp JSON không phải kế hoạch hay sổ theo dõi.`,
  judging: (pairs) => `đã xét ${pairs} kế hoạch`,
  judged: (plans, pairs, findings, day) =>
    `Đã xét ${plans} kế hoạch (${pairs} lượt, mỗi sổ theo dõi một lượt), tính đến ${day}: ${findings} kết luận.`,
  threadEnded: (thread, reason) => `luồng xử lý thứ ${thread} dừng giữa chừng (${reason})`,
  otherRun: (file) =>
    `${file}: không phải phần việc dở của lần chạy này (khác ngày, luật, ngôn ngữ hoặc phiên bản). Hãy ghi tên tệp khác, hoặc xóa tệp này.`,
  more: (count) => `… và ${count} dòng khác; xem đủ trong tệp kết luận.`,
};
