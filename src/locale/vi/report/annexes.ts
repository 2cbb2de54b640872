import { marked } from "../../say/values.js";
import type { AnnexWords, SinceWords } from "../../words/report-annex-words.js";
import { count } from "../values.js";

/** Các phụ lục. */
export const annexes: AnnexWords = {
  progress: {
    title: "Tiến độ thực hiện các nội dung",
    caption: (asOf) => `Số liệu tính đến hết ${asOf}`,
    columns: {
      no: "TT",
      promise: "Nội dung phải thực hiện",
      lead: "Đơn vị chủ trì",
      due: "Thời hạn",
      target: "Chỉ tiêu",
      done: "Thực hiện",
      lacking: "Còn thiếu",
      proof: "Minh chứng",
      status: "Kết luận",
    },
    key: "Cột “Thực hiện” chỉ tính kết quả có minh chứng đúng loại. Số của nội dung đã kê khai là TT tại phụ lục “Danh mục minh chứng”.",
  },
  indicators: {
    title: "Kết quả thực hiện các chỉ tiêu",
    caption: "Chỉ tiêu, nội dung có số lượng, tỷ lệ",
    columns: {
      no: "TT",
      indicator: "Chỉ tiêu",
      unit: "Đơn vị tính",
      baseline: "Số đầu kỳ",
      target: "Mức phải đạt",
      sure: "Đã xác định",
      most: "Nhiều nhất",
      share: "Tỷ lệ đạt",
      lacking: "Còn thiếu",
      status: "Kết luận",
    },
    readings: "Nội dung có nhiều cách hiểu và kết luận theo từng cách hiểu",
    readingColumns: { promise: "Đầu việc", reading: "Cách hiểu", verdict: "Kết luận", applied: "Áp dụng" },
    applied: "x",
    key: {
      baseline: "Dấu “–” ở cột “Số đầu kỳ”: Kế hoạch không nêu.",
      most: "Dấu “–” ở cột “Nhiều nhất”: chưa xác nhận đã kê khai đủ nên chưa có giới hạn trên.",
    },
  },
  funding: {
    title: "Kinh phí thực hiện",
    caption: {
      sources: "Kinh phí theo nguồn",
      years: "Kinh phí theo nguồn và năm ngân sách",
      matters: "Kinh phí theo nguồn, nội dung và năm ngân sách",
    },
    columns: { source: "Nguồn", matter: "Nội dung", year: "Năm", note: "Ghi chú" },
    unsaid: "Chưa ghi",
    most: (stage, most) =>
      most === null ? `${stage}: có khoản chưa ghi số tiền` : `${stage}: nhiều nhất ${most}`,
    key: (unit) =>
      `Đơn vị: ${unit}. Chỉ cộng các khoản có minh chứng đúng loại và số tiền không mâu thuẫn; dấu “–” là chưa ghi nhận, không phải bằng 0.`,
  },
  changes: {
    title: "Chuyển biến so với kỳ đánh giá trước",
    caption: (day) => `Kết luận thay đổi so với kỳ tính đến hết ${day}`,
    columns: {
      no: "TT",
      promise: "Đầu việc",
      before: "Kỳ trước",
      after: "Kỳ này",
      move: "Chuyển biến",
      why: "Nguyên nhân",
    },
  },
  drafts: {
    title: "Nội dung đề nghị điều chỉnh, bổ sung",
    caption: (number) => `Dự thảo điều chỉnh số ${number} và kết quả chạy thử`,
    columns: {
      promise: "Đầu việc",
      change: "Nội dung điều chỉnh",
      before: "Hiện nay",
      after: "Nếu điều chỉnh",
      note: "Ghi chú",
    },
  },
  law: {
    title: "Đối chiếu với quy định pháp luật",
    caption: (version, remarks) =>
      `Kết quả đối chiếu các việc đã ghi với quy định có hiệu lực (bộ tiêu chí pháp lý bản ${version}), ${count(remarks)} lượt`,
    as: (no) => `Các việc như TT ${no}`,
    columns: {
      no: "TT",
      act: "Việc được đối chiếu",
      rule: "Quy định",
      verdict: "Kết quả",
      why: "Lý do, nội dung còn thiếu",
      basis: "Căn cứ",
    },
  },
  decisions: {
    title: "Quyết định, ý kiến của người có thẩm quyền",
    caption: "Quyết định, ý kiến liên quan đến việc đánh giá",
    columns: {
      no: "TT",
      on: "Ngày",
      by: "Cơ quan, đơn vị",
      what: "Nội dung quyết định, ý kiến",
      reason: "Lý do",
      proof: "Văn bản",
    },
    what: {
      one: (names, same) => `kết luận ${names.join(" và ")} ${same ? "là một" : "không phải là một"}`,
      same: (subject, planned, same) =>
        `kết luận ${subject} ${same ? "đúng" : "không phải"} là ${planned} của Kế hoạch`,
      reading: (title, reading) => `chọn cách hiểu ${marked(reading)} đối với ${marked(title)}`,
      waiver: (title, until) =>
        `cho miễn thực hiện ${marked(title)}${until === null ? "" : ` đến hết ${until}`}`,
      attestation: (title, kept) => `cho ý kiến ${marked(title)} ${kept ? "đã" : "chưa"} được thực hiện`,
      override: (title, verdict) => `đánh giá riêng ${marked(title)} là ${verdict}`,
    },
  },
  evidence: {
    title: "Danh mục minh chứng",
    caption: "Nội dung đã kê khai, tài liệu minh chứng và điều khoản có liên quan",
    columns: {
      no: "TT",
      act: "Việc được ghi nhận",
      on: "Thời điểm",
      proof: "Tài liệu minh chứng",
      clauses: "Điều khoản của Kế hoạch",
      cell: "Ô trong bảng kê khai",
    },
    key: (listed, of) =>
      listed === of
        ? `Phụ lục nêu cả ${count(of)} nội dung đã kê khai.`
        : `Phụ lục nêu ${count(listed)} trong ${count(of)} nội dung đã kê khai, là những nội dung mà các kết luận dựa vào.`,
  },
  empty: "Không có nội dung.",
  cited: (kind, number, on) =>
    `${kind}${number === null ? "" : ` số ${number}`}${on === null ? "" : ` ${on}`}`,
  citedFully: (cited, issuer, title) =>
    `${cited}${issuer === null ? "" : ` của ${issuer}`}${title === null ? "" : title.includes("(") ? `: ${title}` : ` (${title})`}`,
  shortDay: (day) => `ngày ${day}`,
  recordNo: (no) => `số ${no}`,
  morePapers: (more) => `và ${count(more)} tài liệu khác`,
  unnumbered: "……",
  noPaper: "chưa có minh chứng",
};

/** So với kỳ trước. */
export const since: SinceWords = {
  totals: (day, before, after) =>
    `Kỳ đánh giá trước tính đến hết ${day}. Số nội dung hoàn thành: kỳ trước ${before}; kỳ này ${after}.`,
  bounds: (from, to, of) =>
    from === to ? `${count(from)}/${count(of)}` : `từ ${count(from)} đến ${count(to)} trên ${count(of)}`,
  unchanged: (n) => `Không thay đổi kết luận: ${count(n)} nội dung.`,
  none: "Không có kết luận nào thay đổi so với kỳ trước.",
  moved: (before, after, n) =>
    before === null
      ? `nội dung mới: ${count(n)}`
      : after === null
        ? `không còn trong Kế hoạch: ${count(n)}`
        : `từ ${marked(before)} thành ${marked(after)}: ${count(n)} nội dung`,
  goalMoved: (n) =>
    `Trong đó ${count(n)} kết luận thay đổi chỉ vì Kế hoạch được điều chỉnh, không phải vì có thêm kết quả.`,
  altered: (n) =>
    `Lưu ý: ${count(n)} kết luận của bản đánh giá kỳ trước đã lưu không còn làm lại được như cũ, vì sổ theo dõi hoặc Kế hoạch đã thay đổi; so sánh trên dùng kết quả làm lại.`,
  became: (after, n) => `thành ${marked(after)}: ${count(n)} nội dung`,
  movedIn: (n, same, annex) =>
    `Có ${count(n)} nội dung thay đổi kết luận (kết luận kỳ trước và nguyên nhân nêu tại ${annex})${same === 0 ? "" : `, ${count(same)} nội dung không thay đổi`}:`,
  why: (annex) => `Kết luận kỳ trước và nguyên nhân của từng thay đổi nêu tại ${annex}.`,
};
