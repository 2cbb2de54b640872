import type { PapersWords } from "./papers-words.ts";

export const papers: PapersWords = {
  line: "Báo cáo, phụ lục, biên bản; phần của người soạn",
  save: "Lưu văn bản",
  buttons: ["Báo cáo (Word)", "Phụ lục (Excel)", "Biên bản họp (Word)"],
  annexFile: "phu-luc",
  minutesFile: "bien-ban",
  own: "Phần của người soạn",
  about:
    "Báo cáo và biên bản có các khung để người soạn viết. Thả tệp Word đã viết vào đây: lời trong các khung được giữ lại và có sẵn trong văn bản lần sau. Chỗ sửa ngoài khung không lấy lại được.",
  drop: "Kéo thả báo cáo, biên bản .docx đã viết vào đây",
  kept: (places) => `Đã giữ lời của người soạn ở ${places} khung`,
  noPlace: "Khung không còn trong văn bản; lời vẫn được giữ",
  dropOne: "Bỏ lời này",
  dropAll: "Bỏ tất cả",
  taken: (file, fresh, written) =>
    written === 0
      ? `${file}: không có lời nào của người soạn trong các khung.`
      : fresh === 0
        ? `${file}: có lời ở ${written} khung, không có gì mới so với phần đã giữ.`
        : `${file}: đã lấy lời mới ở ${fresh} trên ${written} khung có lời.`,
  older: (file, places) =>
    `${file}: lời ở ${places} khung cũ hơn phần đã giữ, nên không thay. Muốn dùng lời cũ: bỏ lời đã giữ rồi thả lại tệp.`,
  foreign: (file, parts) => `${file}: ${parts} trong các khung không lấy lại được; chỉ lời văn được giữ.`,
};
