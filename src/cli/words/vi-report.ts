import type { ReportCommandWords } from "./report-words.js";

/** Lệnh report. */
export const report: ReportCommandWords = {
  noSuchFormat: (file) => `${file}: chỉ ghi được tệp .docx, .html hoặc .md.`,
  onlyWorkbook: (file) => `${file}: bảng phụ lục chỉ ghi được thành tệp .xlsx.`,
  noAnnex: "Chỉ báo cáo mới có phụ lục; hãy bỏ --annex.",
  onlyWord: "--template là mẫu văn bản Word, chỉ dùng khi tệp kết quả là .docx.",
  noPictures: (reason) => `Không vẽ được biểu đồ (${reason}); văn bản nêu nội dung biểu đồ bằng lời.`,
  unwritten: (count, file, isWordRead) =>
    `Còn ${count} phần dành cho người soạn chưa viết. Hãy viết vào ${file}${isWordRead ? ", hoặc viết ngay trong tệp .docx," : ""} rồi chạy lại lệnh (lệnh report cần thêm --force); phần đã viết được giữ nguyên.`,
  conflict: (ids, file) =>
    `${ids.join(", ")}: tệp Word và ${file} ghi khác nhau, chưa rõ theo bên nào; chưa ghi văn bản. Cả hai lời nay có trong ${file}: hãy chọn một, ghi vào “text”, xóa “other”, rồi chạy lại lệnh.`,
  foreign: (file, id, parts) =>
    `${file}: ${parts.join(", ")} trong phần ${id} không chuyển được sang văn bản mới; chỉ lời văn được giữ.`,
  outside: (file) =>
    `${file}: có chỗ sửa ngoài các phần dành cho người soạn; chỗ sửa đó không chuyển được sang văn bản mới.`,
  orphans: (file, ids) =>
    `${file}: văn bản này không có chỗ cho ${ids.join(", ")}; phần đó vẫn còn trong tệp, nhưng không hiện trong văn bản.`,
};
