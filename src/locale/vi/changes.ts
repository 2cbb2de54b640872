import { marked } from "../say/values.js";
import { count } from "./values.js";
import type { ChangeWords } from "../words/change-words.js";

/** Changes between two reviews, and of the plan itself (chuyển biến, điều chỉnh). */
export const changes: ChangeWords = {
  how: {
    unchanged: "không đổi",
    new: "mới",
    resolved: "đã làm rõ",
    worsened: "giảm",
    improved: "tiến bộ",
    gone: "không còn",
    applies: "bắt đầu áp dụng",
    lapsed: "không còn thuộc diện đánh giá",
    unsettled: "chưa đủ căn cứ so với kỳ trước",
  },
  cause: {
    time: "thời gian trôi qua",
    over: (due) => `thời gian trôi qua: hết hạn ${due}`,
    successor:
      "thời gian trôi qua: đơn vị có trách nhiệm đã kết thúc hoạt động, chưa xác định đơn vị kế thừa",
    outdated: (statements) => `thời gian trôi qua: ${statements}, không còn bao gồm đến kỳ này`,
    closed: (statements) => `thời gian trôi qua: ${statements}, có giá trị đối với kỳ này`,
    onFile: (acts) => `việc diễn ra giữa hai kỳ: ${acts}`,
    register: "sổ theo dõi bị sửa: có nội dung đã kê khai, đối tượng hoặc tài liệu cũ bị thay đổi hoặc xóa",
    plan: "bản kế hoạch khác",
    program: "phiên bản phần mềm khác cho kết quả khác đối với số liệu kỳ trước",
    amendment: (number, on) => `điều chỉnh số ${number}${on === null ? "" : `, hiệu lực từ ${on}`}`,
    together: (causes) =>
      causes.length < 2 ? causes.join("") : `${causes.slice(0, -1).join("; ")}; cùng với ${causes.at(-1)}`,
    either: (ways) =>
      `chỉ cần một trong các nguyên nhân: ${ways.map((way, at) => `(${at + 1}) ${way}`).join("; ")}`,
    others: (count) => `và ${count} cách khác`,
    none: "chưa xác định được nguyên nhân",
  },
  entry: {
    record: (act, since) => {
      const told = act ?? "một nội dung trong sổ theo dõi";
      return since === "new" ? `kê khai thêm: ${told}` : told;
    },
    correction: (corrected, act) =>
      act === null
        ? `hủy nội dung đã kê khai${corrected === null ? "" : `: ${corrected}`}`
        : `đính chính: ${act}`,
    unit: (name, successors) =>
      successors === null
        ? `thông tin mới về đơn vị ${name}`
        : `đã xác định đơn vị kế thừa của ${name}: ${successors}`,
    act: (subject, stage, when) => `${subject} ${stage} (${when})`,
    statement: (by, upTo) => `${by} xác nhận đã kê khai đủ đến hết ${upTo}`,
    decision: (what, on) => `quyết định, ý kiến ${on}: ${what}`,
    one: (names, same) => `${names.join(" và ")} ${same ? "là một" : "không phải là một"}`,
    same: (subject, planned, same) => `${subject} ${same ? "đúng" : "không phải"} là ${planned} của kế hoạch`,
    reading: (reading) => `chọn cách hiểu ${reading}`,
    waiver: (until) => (until === null ? "miễn thực hiện" : `miễn thực hiện đến hết ${until}`),
    attestation: (kept) => (kept ? "xác nhận đã thực hiện" : "xác nhận chưa thực hiện"),
    override: "ý kiến riêng của người đánh giá",
  },
  goalMoved: {
    met: (word) => `${word} chỉ vì mục tiêu đã thay đổi, không phải vì có thêm kết quả`,
    "not-applicable": "không thuộc diện đánh giá chỉ vì kế hoạch đã thay đổi",
  },
  plan: {
    added: "bổ sung nội dung mới",
    withdrawn: "đưa ra khỏi kế hoạch",
    reinstated: "đưa trở lại kế hoạch",
    field: {
      title: "tên nội dung",
      kind: "loại nội dung",
      due: "thời hạn",
      responsible: "đơn vị thực hiện",
      when: "điều kiện áp dụng",
      default: "cách hiểu được áp dụng",
      about: "nội dung liên quan",
      series: "chỉ tiêu nhiều mốc",
      key: "tên chung giữa các kế hoạch",
      funds: "nguồn kinh phí",
      custom: "thời gian thường tổ chức",
    },
    from: (field, before, after) => `${field}: từ ${before} thành ${after}`,
    moved: {
      up: (field, before, after) => `${field} tăng từ ${before} lên ${after}`,
      down: (field, before, after) => `${field} giảm từ ${before} xuống ${after}`,
    },
    due: {
      later: (before, after) => `lùi thời hạn từ ${before} đến ${after}`,
      earlier: (before, after) => `rút ngắn thời hạn từ ${before} về ${after}`,
    },
    is: (field, value) => `${field}: ${value}`,
    gained: (field, value) => `thêm ${field}: ${value}`,
    lost: (field, value) => `bỏ ${field}: ${value}`,
    planEnd: (day) => `hết kỳ kế hoạch (${day})`,
    unstated: "chưa nêu",
    asked: {
      of: (reading) => (reading === null ? "yêu cầu" : `yêu cầu theo cách hiểu ${marked(reading)}`),
      title: "tên cách hiểu",
      quantity: (what) => `mức phải đạt của ${what}`,
      percent: (what) => `tỷ lệ phải đạt của ${what}`,
    },
    requirement: {
      attested: (by) => `được ${by} xác nhận`,
      allOf: (parts) => `đủ ${count(parts.length)} yêu cầu: ${parts.join("; ")}`,
      anyOf: (parts) => `một trong ${count(parts.length)} yêu cầu: ${parts.join("; ")}`,
      only: (what, places) => `${what}, chỉ tính cho ${places}`,
    },
  },
  stretch: (from, to, status) => `${to === null ? from : `từ ${from} đến ${to}`}: ${status}`,
};
