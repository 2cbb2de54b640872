import type { ReportCommandWords } from "./report-words.js";

/** Lệnh report. */
export const report: ReportCommandWords = {
  noSuchFormat: (file) => `${file}: chỉ ghi được tệp .html hoặc .md.`,
  unwritten: (count, file) =>
    `Còn ${count} phần dành cho người soạn chưa viết. Hãy viết vào ${file} rồi chạy lại lệnh với --force; phần đã viết không bị ghi đè.`,
  orphans: (file, ids) =>
    `${file}: văn bản này không có chỗ cho ${ids.join(", ")}; phần đó vẫn còn trong tệp, nhưng không hiện trong văn bản.`,
};
