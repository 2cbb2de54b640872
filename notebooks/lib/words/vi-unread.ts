import type { UnreadWords } from "./unread-words.ts";

export const unread: UnreadWords = {
  head: (count) =>
    `${count} nội dung đã giữ trên máy này không đọc được; mọi nội dung khác đã mở lại đầy đủ. Chưa xóa gì.`,
  matters: {
    register: "sổ theo dõi",
    plan: "kế hoạch",
    steps: "các bước để hoàn tác",
    passages: "lời của người soạn",
    reviews: "lần rà soát trước",
    drafts: "dự thảo điều chỉnh",
  },
  todo: "Nếu còn cần, hãy lưu thành tệp và gửi người phụ trách phần mềm. Lưu xong thì có thể xóa khỏi máy.",
  save: "Lưu thành tệp",
  file: "khong-doc-duoc",
  remove: "Xóa khỏi máy",
  notRemoved: "Chưa xóa được. Hãy thử lại.",
};
