import type { PortfolioFaultSaid, PortfolioWords } from "../../words/portfolio/words.js";

const unread: Readonly<Record<Extract<PortfolioFaultSaid, { readonly code: "unread" }>["why"], string>> = {
  file: "không đọc được tệp",
  "not-utf8": "dòng không phải UTF-8",
  "not-json": "dòng không phải JSON",
  twice: "một tên trường ghi hai lần trong cùng một chỗ, nên không biết lấy giá trị nào",
  "too-long": "dòng quá dài",
  broken: "phần này của tệp Parquet bị hỏng",
  "no-part": "dòng không phải kế hoạch, sổ theo dõi hay kết luận",
};

/** Nhiều kế hoạch cùng một bản tổng hợp. */
export const portfolio: PortfolioWords = {
  title: (plans, day, knownBy) =>
    `Tổng hợp ${plans} kế hoạch, tính đến ${day === null ? "chưa rõ" : `hết ${day}`}${knownBy === null ? "" : `; chỉ dùng những gì đã vào sổ đến hết ${knownBy}`}`,
  partial: "Tệp kết luận thiếu dòng: các số dưới đây chỉ là một phần. Hãy chạy lại lệnh portfolio check.",
  illustrative: (count, of) =>
    `${count} trên ${of} sổ theo dõi là số liệu minh họa, không phải kết quả thật.`,
  notProven: "Chưa đủ căn cứ không có nghĩa là chưa làm.",
  pairs: (pairs, plans) =>
    `Xét ${pairs} lượt cho ${plans} kế hoạch, mỗi sổ theo dõi một lượt: nội dung của kế hoạch có nhiều sổ được đếm ở từng sổ.`,
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
  noRegister: "chưa có sổ",
  nobody: "chưa rõ",
  numbered: (number) => `số ${number}`,
  papersUnknown: (count) =>
    `${count} lượt dẫn tài liệu chưa đủ số, ngày, nơi ban hành nên chưa so được giữa các kế hoạch.`,
  everywhere: { yes: "có", no: "không", unknown: "chưa rõ" },
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
