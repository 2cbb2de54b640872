import { marked } from "../../locale/say/values.js";
import { mergeTables } from "./vi-merge.js";
import { changes } from "./vi-changes.js";
import { plan } from "./plan/vi.js";
import { portfolio } from "./portfolio/vi.js";
import { files } from "./vi-files.js";
import { report } from "./vi-report.js";
import { orNearest } from "./vi-nearest.js";
import type { Words } from "./words.js";

export const vi: Words = {
  plan,
  portfolio,
  files,
  review: {
    plan: "Kế hoạch",
    register: "Sổ theo dõi",
    asOf: "Tính đến",
    endOf: (day) => `hết ${day}`,
    knownBy: (day) => `chỉ dùng những gì đã vào sổ đến hết ${day}`,
    illustrative: "MINH HỌA: số liệu giả định để giới thiệu phần mềm, không phải kết quả thật.",
    numbers: (numbers) => `số ${numbers}`,
    totals: "Tổng hợp:",
    oddities: "Lưu ý về sổ theo dõi:",
    record: (act, on, by) =>
      [`kết quả ${marked(act)}`, ...(on === null ? [] : [on]), ...(by === null ? [] : [`của ${by}`])].join(
        " ",
      ),
    statement: (name) => `xác nhận đã kê khai đủ (${name})`,
    subject: (name) => `đối tượng ${marked(name)}`,
    remarks: "Lưu ý về minh chứng:",
    highlights: (shown, all) =>
      `${shown} kết luận tiêu biểu trong ${all}, mỗi loại kết luận và mỗi nguyên nhân một hoặc hai:`,
    rest: "Xem toàn bộ:",
    readings: "Cách hiểu",
    explainOne: "Xem căn cứ của một kết luận:",
    lawOne: "Xem từng lượt đối chiếu, theo nội dung:",
    lawMissing: "Xem những gì còn thiếu để đối chiếu:",
  },
  explain: {
    several: (clause) => `${marked(clause)} có nhiều đầu việc; hãy ghi TT của một đầu việc:`,
    printed: (lines) => `Nguyên văn (dòng ${lines}):`,
    records: "Nội dung đã kê khai và tài liệu:",
    recordNo: (number) => `số ${number}`,
    recorded: (day) => `vào sổ ${day}`,
    noDocument: "chưa có minh chứng",
  },
  input: {
    refused: (file, issues) => `${file}: ${issues} lỗi, chưa dùng được.`,
    twice: (line, column, key) =>
      `Dòng ${line}, cột ${column}: trường ${key} xuất hiện lần thứ hai trong cùng một nhóm; hãy đổi tên hoặc xóa bớt.`,
    others: (count) => `và ${count} điểm khác`,
  },
  workbook: {
    exists: (file) => `${file} đã có; thêm --force nếu muốn ghi đè.`,
    notWritten: (file, reason) => `Không ghi được ${file}: ${reason}.`,
    written: (file) => `Đã ghi ${file}`,
    kept: (file, copy) => `${file} trước đây có nội dung khác; bản trước được giữ trong ${copy}.`,
    removed: (file) => `Đã xóa ${file}: sổ vừa ghi không có trang này.`,
    noUnit: (unit, nearest, all) =>
      `Kế hoạch không có đơn vị ${unit}${orNearest(nearest)}${nearest.length > 0 ? "" : "."} Các đơn vị báo cáo: ${all.join(", ")}.`,
    noChart: (chart, nearest, all) =>
      `Không có biểu đồ ${chart}${orNearest(nearest)}${nearest.length > 0 ? "" : "."} Các biểu đồ: ${all.join(", ")}.`,
    noFinding: (cell) => `Không có kết luận nào dựa trên ${cell}.`,
    bearsOn: (cell, count) => `${count} kết luận dựa trên dòng của ${cell}:`,
    noOutput: "Cần -o FILE.xlsx hoặc --all-units DIR.",
    notBoth: "--all-units ghi mọi biểu mẫu vào một thư mục; không dùng cùng -o hay --unit.",
    onlyWorkbook: (file) => `${file}: biểu mẫu chỉ ghi được thành tệp .xlsx.`,
    noSuchFormat: (file) => `${file}: chỉ ghi được tệp .json, .xlsx hoặc .csv.`,
    joining: "đang gộp",
    converted: (file, cells) => `${file}: đã chuyển ${cells} ô sang Unicode; hãy đọc lại các ô đó.`,
    faults: (count) => `${count} lỗi, chưa gộp được:`,
    oddities: (count) => `${count} điểm cần xem lại:`,
    notMerged: "Chưa gộp tệp nào.",
    merged: (files, records, repeated) =>
      `Đã gộp ${files} tệp: ${records} nội dung đã kê khai${repeated > 0 ? `, bỏ ${repeated} nội dung kê khai trùng` : ""}.`,
    skipped: (file, faults) => `${file}: ${faults} lỗi, chưa gộp; hãy sửa rồi gộp thêm.`,
    notSpliced: (file) =>
      `${file}: không đánh dấu được ngay trong tệp của đơn vị; bản sao là tệp mới, có thể mất định dạng riêng.`,
    mergeTables,
  },
  notebook: {
    noPage: "Gói này thiếu trang đánh giá dist/page.html.br; trong kho mã nguồn, hãy chạy npm run build.",
    pageWritten: (file) => `Trang đánh giá, mở bằng cách nhấp đúp: ${file}`,
    exist: (files) => `Đã có ${files}; chưa ghi gì cả. Hãy chọn một thư mục khác.`,
    started: (folder) => `Đã tạo sổ tay phân tích trong ${folder}.`,
    next: "Tiếp theo:",
  },
  questions: {
    page: (unit, questions) => `${unit}: ${questions} câu hỏi`,
    nobody: "Chưa rõ hỏi đơn vị nào",
    none: "Không có gì cần hỏi.",
    renewals: "Cần hỏi trước hết, vì quyền sắp hết hiệu lực:",
    renewal: (subject, by, owner, hasEnded) =>
      `${subject}: hiệu lực kết thúc chậm nhất ${by}, chưa kê khai việc gia hạn${owner === null ? "" : `; chủ sở hữu ${owner}${hasEnded === "yes" ? " đã kết thúc hoạt động" : hasEnded === "maybe" ? " có thể đã kết thúc hoạt động" : ""}`}. Đơn nộp ngày nào, đơn vị nào kế thừa và đã nộp đơn gia hạn chưa?`,
    byLaw: (acts) => `Để xét theo quy định pháp luật, đề nghị bổ sung đối với ${acts} việc đã ghi:`,
  },
  ...changes,
  report,
  inspect: {
    title: (plan, remarks) => `${plan}: ${remarks} điểm sai hoặc bỏ ngỏ trong văn bản`,
    remark: "Nhận xét",
    printed: "Nguyên văn",
    line: (lines) => `dòng ${lines}`,
    units: (count) => `${count} đơn vị chưa có văn bản chứng minh ngày kết thúc hoặc đơn vị kế thừa:`,
    unit: "Đơn vị",
    lacks: "Chưa rõ",
    seek: "Văn bản cần tìm",
    lacking: { end: "ngày kết thúc hoạt động", successor: "đơn vị kế thừa" },
    thought: (successors) => `tạm hiểu là ${successors}`,
  },
};
