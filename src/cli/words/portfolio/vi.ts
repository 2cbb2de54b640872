import type { PortfolioCommandWords } from "./words.js";

const unread: PortfolioCommandWords["unread"] = {
  file: "không đọc được tệp",
  "not-utf8": "dòng không phải UTF-8",
  "not-json": "dòng không phải JSON",
  twice: "một tên trường ghi hai lần trong cùng một chỗ, nên không biết lấy giá trị nào",
  "too-long": "dòng quá dài",
  broken: "phần này của tệp Parquet bị hỏng",
  "no-part": "dòng không phải kế hoạch, sổ theo dõi hay kết luận",
};

/** Danh mục nhiều kế hoạch: ghép, xét, tổng hợp. */
export const portfolio: PortfolioCommandWords = {
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
  issues: (count) => `${count} chỗ cần xem lại.`,
  fault: {
    unread: ({ why }) => unread[why],
    "no-plan": () => "sổ theo dõi không có kế hoạch đứng trước; chưa xét",
    "no-register": () => "kế hoạch chưa có sổ theo dõi; được xét như sổ còn trống",
    "plan-refused": ({ count }) => `kế hoạch có ${count} lỗi dữ liệu; chưa xét`,
    "register-refused": ({ count }) => `sổ theo dõi có ${count} lỗi dữ liệu; chưa xét`,
    "told-before": ({ first }) => `sổ theo dõi này đã có ở ${first}; chỉ xét lần đầu`,
    "plan-differs": ({ first }) => `kế hoạch cùng mã ở ${first} có nội dung khác; chỉ xét bản đầu`,
    "not-judged": () => "chương trình không xét được; đề nghị gửi lại tệp này cho người làm chương trình",
  },
  unread,
  title: (plans, day) => `Tổng hợp ${plans} kế hoạch, tính đến ${day}`,
  partial: "Tệp kết luận thiếu dòng: các số dưới đây chỉ là một phần. Hãy chạy lại lệnh portfolio check.",
  illustrative: (count, of) =>
    `${count} trên ${of} sổ theo dõi là số liệu minh họa, không phải kết quả thật.`,
  noRegister: "chưa có sổ",
  nobody: "chưa rõ",
  more: (count) => `… và ${count} dòng khác; xem đủ trong tệp kết luận.`,
  papersUnknown: (count) =>
    `${count} lượt dẫn tài liệu chưa đủ số, ngày, nơi ban hành nên chưa so được giữa các kế hoạch.`,
  everywhere: { yes: "có", no: "không", unknown: "chưa rõ" },
  notProven: "Chưa đủ căn cứ không có nghĩa là chưa làm.",
  pairs: (pairs, plans) =>
    `Xét ${pairs} lượt cho ${plans} kế hoạch, mỗi sổ theo dõi một lượt: nội dung của kế hoạch có nhiều sổ được đếm ở từng sổ.`,
  unfold: (count) => `Xem ${count} dòng còn lại`,
  tables: {
    reviews: {
      title: "Từng kế hoạch",
      heads: [
        "Kế hoạch",
        "Sổ theo dõi",
        "Thuộc diện đánh giá",
        "Hoàn thành",
        "Không hoàn thành",
        "Quá hạn, chưa rõ",
        "Chưa kết luận được",
      ],
      none: "Không có kế hoạch nào.",
    },
    promises: {
      title: "Nội dung giống nhau ở nhiều kế hoạch",
      heads: [
        "Nội dung",
        "Số kế hoạch",
        "Hoàn thành",
        "Không hoàn thành",
        "Chưa rõ",
        "Ở đâu cũng không hoàn thành",
      ],
      none: "Không có nội dung nào giống nhau giữa các kế hoạch.",
    },
    waits: {
      title: "Ai đang chờ ai",
      heads: ["Bên đang chờ", "Chờ kê khai, xác nhận của", "Số nội dung", "Số kế hoạch"],
      none: "Không có nội dung nào còn chờ.",
    },
    papers: {
      title: "Tài liệu dùng ở nhiều kế hoạch",
      heads: ["Tài liệu", "Kế hoạch", "Số nội dung"],
      none: "Không có tài liệu nào dùng ở nhiều kế hoạch.",
    },
    issues: {
      title: "Chỗ cần xem lại",
      heads: ["Dòng, tệp", "Vấn đề"],
      none: "Không có.",
    },
  },
};
