import type { AcrossWords } from "./across-words.ts";

export const across: AcrossWords = {
  drop: "Kéo thả các tệp kế hoạch và sổ theo dõi (.json), hoặc tệp danh mục nhiều kế hoạch (.ndjson), vào đây",
  example: "Đang xem ví dụ minh họa: bốn kế hoạch và ba sổ theo dõi dựng sẵn, không phải kết quả thật.",
  own: (files) => `Đang xem: ${files}.`,
  back: "Xem lại ví dụ minh họa",
  passed: (files) =>
    `Không đọc ${files}: trang này chỉ đọc kế hoạch, sổ theo dõi dạng .json và danh mục dạng .ndjson.`,
  nothing: "Không có kế hoạch hay sổ theo dõi nào trong các tệp vừa thả; vẫn đang xem nội dung trước đó.",
  reading: "Đang đọc…",
  limits:
    "Tệp Excel thì lưu thành .json trước: sổ theo dõi ở sổ tay “Sơ kết, tổng kết”, kế hoạch bằng lệnh phoihop plan. Tệp Parquet và danh mục hàng nghìn kế hoạch thì dùng lệnh phoihop portfolio. Tải lại trang thì thả lại tệp.",
  line: (file, place) => `${file}, dòng ${place}`,
  judging: (plans) => `Đã xét ${plans} kế hoạch…`,
  about: {
    reviews: "Kế hoạch cần xử lý nhiều nhất đứng trước.",
    promises:
      "Một nội dung có ở nhiều kế hoạch, theo mã chung hoặc theo tên; nội dung không nơi nào hoàn thành đứng trước.",
    waits:
      "Nội dung còn bỏ ngỏ, theo bên đang chờ và bên phải kê khai, xác nhận; chỗ chờ nhiều nhất đứng trước.",
    papers:
      "Một tài liệu làm minh chứng ở nhiều kế hoạch: cần xem một việc có được tính ở nhiều nơi hay không.",
    issues:
      "Những gì không đọc được, không xét được, hoặc được xét khi chưa có sổ; phần còn lại vẫn được xét đủ.",
  },
  charts: {
    plans: "Tình trạng nội dung theo kế hoạch",
    promises: "Tình trạng những nội dung giống nhau ở nhiều kế hoạch",
  },
  all: (plans) => `${plans} kế hoạch`,
  drawn: (drawn, all) => `Biểu đồ vẽ ${drawn} dòng đầu trong ${all}; bảng có đủ.`,
  tables: "Lưu các bảng",
  tablesFile: "nhieu-ke-hoach",
  findings: "Lưu từng kết luận",
  findingsFile: "ket-luan-nhieu-ke-hoach",
  sum: "Tổng hợp",
  faults: (count) => `Xem ${count} lỗi`,
};
