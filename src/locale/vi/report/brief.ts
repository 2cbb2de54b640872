import type { BriefWords } from "../../words/brief-words.js";
import { number } from "../values.js";

/** Tình hình chung trên một màn hình. */
export const brief: BriefWords = {
  title: { "so-ket": "Sơ kết", "tong-ket": "Tổng kết", "hang-nam": "Đánh giá hằng năm" },
  number: (cited) => `Kế hoạch số ${cited}`,
  asOf: (day, knownBy) =>
    `tính đến hết ${day}${knownBy === null ? "" : `, theo những gì đã vào sổ đến hết ${knownBy}`}`,
  illustrative: "MINH HỌA",
  done: (done, of) =>
    done === of
      ? `Cả ${number(of)} nội dung đã hoàn thành`
      : `${number(done)} trên ${number(of)} nội dung đã hoàn thành`,
  noneDone: (of) => `Trong ${number(of)} nội dung, chưa xác định được nội dung nào đã hoàn thành`,
  part: {
    reached: (n) => `${number(n)} đến nay đã đạt, còn trong hạn`,
    kept: (n) => `${number(n)} đến nay chưa vượt mức`,
    "not-yet": (n) => `${number(n)} chưa hoàn thành, còn trong hạn`,
    failed: (n) => `${number(n)} không hoàn thành`,
    "over-term": (n) => `${number(n)} quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa`,
    "successor-needed": (n) => `${number(n)} chờ xác định đơn vị kế thừa`,
  },
  unknown: (n) => `${number(n)} chưa đủ căn cứ`,
  nothingConcluded: (entries, told, of) =>
    `Chưa kết luận được nội dung nào: ${
      entries === 0
        ? "sổ chưa có mục nào"
        : told === 0
          ? `sổ mới có ${number(entries)} mục, chưa mục nào trả lời điều cần biết về ${number(of)} nội dung`
          : `sổ mới có ${number(entries)} mục, liên quan ${number(told)} trên ${number(of)} nội dung`
    }`,
  nothingApplies: (all) =>
    all === 0
      ? "Không có nội dung nào để đánh giá"
      : `Cả ${number(all)} nội dung đều không thuộc diện đánh giá`,
  late: (late, undated) =>
    [
      ...(late > 0 ? [`${number(late)} hoàn thành sau hạn`] : []),
      ...(undated > 0 ? [`${number(undated)} chưa rõ có đúng hạn hay không`] : []),
    ]
      .join(", ")
      .replace(/^/, "Trong số đã hoàn thành: ") + ".",
  atMost: (most) => `Nếu mọi điều chưa rõ đều thuận lợi: nhiều nhất ${number(most)} nội dung hoàn thành.`,
  readings: (from, to) =>
    `Nếu tính theo tất cả các cách hiểu: ${from === to ? number(from) : `từ ${number(from)} đến ${number(to)}`} nội dung hoàn thành.`,
  notApplicable: (n) => `Không thuộc diện đánh giá: ${number(n)}.`,
  silent: (n) => `${number(n)} nội dung chưa đơn vị nào kê khai. Chưa kê khai không có nghĩa là chưa làm.`,
  questions: (questions, units, promises) =>
    units === 0
      ? `${number(questions)} câu hỏi liên quan ${number(promises)} nội dung, chưa rõ gửi đơn vị nào.`
      : `${number(questions)} câu hỏi gửi ${number(units)} đơn vị, liên quan ${number(promises)} nội dung.`,
  label: {
    done: (n) => `${number(n)} hoàn thành`,
    reached: (n) => `${number(n)} đến nay đã đạt`,
    kept: (n) => `${number(n)} đến nay chưa vượt`,
    "not-yet": (n) => `${number(n)} chưa hoàn thành (trong hạn)`,
    failed: (n) => `${number(n)} không hoàn thành`,
    "over-term": (n) => `${number(n)} quá hạn, chưa rõ`,
    told: (n) => `${number(n)} đã kê khai, chưa đủ`,
    silent: (n) => `${number(n)} chưa kê khai`,
    "successor-needed": (n) => `${number(n)} chờ đơn vị kế thừa`,
  },
  broken: (n) => `${number(n)} nội dung không hoàn thành`,
  columns: {
    promise: "Nội dung",
    lacking: "Hiện trạng",
    who: "Đơn vị chủ trì",
    need: "Cần",
    bears: "Nội dung liên quan",
    unit: "Đơn vị",
    asked: "Câu hỏi",
  },
  known: "Đã kê khai, chưa đủ để kết luận",
  urgent: "Thời hạn cần chú ý",
  overdue: (n, titles) => `${number(n)} nội dung đã quá hạn, chưa đủ thông tin: ${titles}`,
  dueToday: (n, titles) => `${number(n)} nội dung hết hạn trong ngày, chưa đủ thông tin: ${titles}`,
  next: (day, days, titles) => `Hạn ${day} (còn ${days} ngày): ${titles}`,
  decide: "Cần người có thẩm quyền",
  decided: "người có thẩm quyền quyết định",
  settle: "Gỡ được nhiều nhất",
  askFirst: "Hỏi ai trước",
  moreUnits: (n) => `và ${number(n)} đơn vị khác`,
  nobodyToAsk: "Chưa rõ hỏi đơn vị nào",
  uncertain: "chưa chắc còn tồn tại",
  more: (n) => `và ${number(n)} nội dung khác`,
  asked: {
    complete: (procedure) => `kê khai đủ ${procedure ?? "các nội dung có liên quan"}`,
    attest: (side) => `ý kiến bằng văn bản của ${side}`,
    record: (what) => `kê khai ${what}, nếu đã có`,
    reading: (readings) => `thống nhất cách hiểu ${readings}`,
  },
  do: {
    report: {
      "so-ket": "Báo cáo sơ kết (Word)",
      "tong-ket": "Báo cáo tổng kết (Word)",
      "hang-nam": "Báo cáo hằng năm (Word)",
    },
    letters: (units) => `${number(units)} công văn hỏi (Word)`,
    workbooks: "Biểu mẫu cho các đơn vị (Excel)",
    page: "Lưu trang này, có sẵn sổ theo dõi",
    papers: "Biên bản, phụ lục",
  },
  change: "Đổi sổ, ngày, đơn vị",
  needsScript: "Muốn dùng các nút: lưu tệp này vào máy rồi nhấp đúp để mở bằng trình duyệt.",
};
