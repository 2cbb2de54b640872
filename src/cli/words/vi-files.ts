import type { FileKind, FileWords } from "./file-words.js";

const KINDS: Readonly<Record<FileKind, string>> = {
  plan: "kế hoạch",
  register: "sổ theo dõi",
  assessment: "bản đánh giá đã lưu",
  amendment: "dự thảo điều chỉnh",
  law: "bộ tiêu chí pháp lý",
  calendar: "lịch làm việc",
};

const path = "hãy kiểm tra đường dẫn";
const denied = "không có quyền đọc; hãy xin quyền, hoặc đóng tệp nếu chương trình khác đang mở";
const protectedPlace =
  "không có quyền ghi, hoặc chương trình khác đang mở tệp; hãy đóng tệp hoặc chọn nơi khác";

/** Tệp đọc và ghi. */
export const files: FileWords = {
  failures: {
    ENOENT: `không có tệp này; ${path}`,
    ENOTDIR: `không có tệp này; ${path}`,
    EACCES: denied,
    EPERM: denied,
    EBUSY: denied,
    EISDIR: "đây là thư mục; hãy ghi tên một tệp trong thư mục",
    EMFILE: "đang mở quá nhiều tệp; hãy chạy lại với ít tệp hơn",
    ENAMETOOLONG: "tên tệp quá dài; hãy đổi tên ngắn hơn",
  },
  writeFailures: {
    ENOENT: "chưa có thư mục này; hãy tạo thư mục trước",
    ENOTDIR: "một phần của đường dẫn là tệp, không phải thư mục",
    EACCES: protectedPlace,
    EPERM: protectedPlace,
    EROFS: protectedPlace,
    EBUSY: protectedPlace,
    EISDIR: "đây là thư mục; hãy ghi tên tệp",
    EEXIST: "đã có một tệp mang tên này",
    ENOSPC: "ổ đĩa đã đầy",
    EFBIG: "tệp quá lớn đối với ổ đĩa này",
    EIO: "thiết bị báo lỗi khi ghi",
    EINPUT: "đây là tệp vừa được đọc; hãy chọn tên khác",
    ENOTFILE: "đây không phải tệp thường; hãy chọn tên khác",
    EPLANTED: "đây là liên kết do người khác đặt trong thư mục dùng chung; hãy chọn nơi khác",
    ELOOP: "liên kết dẫn vòng; hãy ghi đường dẫn khác",
    ETWICE: "hai kết quả cùng một tên; hãy chọn tên khác",
    ENAMETOOLONG: "tên tệp quá dài",
  },
  tooLarge: (megabytes) => `tệp lớn hơn ${megabytes} MB; hãy kiểm tra có đúng tệp không`,
  utf16: "tệp theo bảng mã UTF-16; hãy lưu lại theo UTF-8",
  empty: "tệp trống; hãy lấy lại tệp",
  cut: (line, column) => `tệp kết thúc giữa chừng ở dòng ${line}, cột ${column}; hãy lấy lại bản đầy đủ`,
  foreign: {
    zip: "đây không phải tệp JSON mà là tệp nén, Word hoặc Excel; bảng tính cần có đuôi .xlsx",
    "old-office": "đây là tệp Word hoặc Excel kiểu cũ; hãy mở rồi lưu bảng tính thành .xlsx",
    pdf: "đây là tệp PDF; cần tệp JSON hoặc bảng tính",
  },
  address: "đây là địa chỉ trên mạng; hãy tải tệp về máy trước",
  changed: (file) =>
    `${file} vừa được lưu lại trong khi lệnh đang chạy; chưa ghi gì cả. Hãy đóng tệp rồi chạy lại.`,
  unforeseen: (reason) =>
    `Lệnh dừng vì một lỗi chưa lường trước (${reason}); chưa có kết quả. Hãy báo cho người làm phần mềm.`,
  otherKind: (found, wanted) => `Đây là ${KINDS[found]}, không phải ${KINDS[wanted]}; hãy chọn đúng tệp.`,
  notPrinted: (reason) => `Không ghi được kết quả: ${reason}.`,
};
