import type { FolderWords } from "./folder-words.ts";

export const folder: FolderWords = {
  choose: "Chọn thư mục lưu",
  change: "Đổi thư mục",
  leave: "Thôi dùng thư mục",
  none: "Chưa chọn thư mục: tệp được tải xuống.",
  chosen: (name) => `Mọi tệp được lưu vào thư mục “${name}”.`,
  refused: "Trình duyệt không cho dùng thư mục này; tệp được tải xuống.",
  saved: (file, name) => `Đã lưu ${file} vào thư mục “${name}”.`,
  lacks: {
    permission: (name) => `Chưa được phép ghi vào thư mục “${name}”.`,
    space: (name) => `Ổ đĩa chứa thư mục “${name}” không còn đủ chỗ.`,
    folder: (name) => `Không còn thấy thư mục “${name}”.`,
    write: (name) => `Không ghi được vào thư mục “${name}”.`,
  },
  instead: (file) => `Đã tải xuống ${file}. Lần lưu sau sẽ thử lại; có thể đổi thư mục ở phần Lưu sổ.`,
};
