import type { ChangeWords } from "../change-words.js";

const named = (id: string, act: string | null) => (act === null ? id : `${id}: ${act}`);

/** Changes between two reviews, and of the plan itself (chuyển biến, điều chỉnh). */
export const changes: ChangeWords = {
  movement: {
    unchanged: "không đổi",
    new: "mới",
    resolved: "đã rõ",
    worsened: "kém đi",
    improved: "tốt lên",
    gone: "không còn",
    applies: "bắt đầu áp dụng",
    lapsed: "không còn áp dụng",
    unsettled: "không còn rõ",
  },
  cause: {
    time: "thời gian trôi qua",
    over: (due) => `thời gian trôi qua: đã hết thời hạn ${due}`,
    successor:
      "thời gian trôi qua: đơn vị có trách nhiệm đã kết thúc hoạt động, chưa xác định đơn vị kế thừa",
    outdated: (statements) =>
      `thời gian trôi qua: xác nhận đã kê khai đủ ${statements} không còn bao gồm đến kỳ này`,
    closed: (statements) =>
      `thời gian trôi qua: xác nhận đã kê khai đủ ${statements} có giá trị đối với kỳ này`,
    onFile: (acts) => `việc diễn ra giữa hai kỳ: ${acts}`,
    register: "sổ theo dõi bị sửa: có bản ghi, đối tượng hoặc tài liệu cũ bị thay đổi hoặc xóa",
    plan: "bản kế hoạch khác",
    amendment: (number, on) => `điều chỉnh số ${number}${on === null ? "" : `, hiệu lực từ ${on}`}`,
    together: (causes) =>
      causes.length < 2 ? causes.join("") : `${causes.slice(0, -1).join("; ")}; cùng với ${causes.at(-1)}`,
    either: (ways) =>
      `chỉ cần một trong các nguyên nhân: ${ways.map((way, at) => `(${at + 1}) ${way}`).join("; ")}`,
    others: (count) => `và ${count} cách khác`,
    none: "chưa xác định được nguyên nhân",
  },
  entry: {
    record: (id, act, since) => (since === "new" ? `bản ghi mới ${named(id, act)}` : named(id, act)),
    correction: (id, corrected, act) =>
      act === null
        ? `bản ghi ${corrected} đã được rút (${id})`
        : `đính chính ${id} thay cho bản ghi ${corrected}: ${act}`,
    unit: (name, successors) =>
      successors === null
        ? `thông tin mới về đơn vị ${name}`
        : `đã xác định đơn vị kế thừa của ${name}: ${successors}`,
    act: (subject, stage, when) => `${subject} ${stage} (${when})`,
    statement: (id, upTo) => `xác nhận đã kê khai đủ ${id} (đến hết ${upTo})`,
    decision: (id, what, on) => `quyết định ${id}, ${on}: ${what}`,
    same: (subject, planned, same) => `${subject} ${same ? "đúng" : "không phải"} là ${planned} của kế hoạch`,
    reading: (reading) => `chọn cách hiểu ${reading}`,
    waiver: (until) => (until === null ? "miễn thực hiện" : `miễn thực hiện đến hết ${until}`),
    attestation: (kept) => (kept ? "xác nhận đã thực hiện" : "xác nhận chưa thực hiện"),
    override: "ý kiến riêng của người đánh giá",
  },
  goalMoved: {
    met: "đạt chỉ vì mục tiêu đã thay đổi, không phải vì có thêm kết quả",
    "not-applicable": "không áp dụng chỉ vì kế hoạch đã thay đổi",
  },
  plan: {
    added: "bổ sung cam kết mới",
    withdrawn: "rút khỏi kế hoạch",
    reinstated: "đưa trở lại kế hoạch",
    field: {
      title: "tên cam kết",
      kind: "loại cam kết",
      due: "thời hạn",
      target: "chỉ tiêu",
      baseline: "mức ban đầu",
      unit: "đơn vị tính",
      responsible: "đơn vị thực hiện",
      when: "điều kiện áp dụng",
      default: "cách hiểu được áp dụng",
      about: "nội dung liên quan",
      funds: "nguồn kinh phí",
      amount: "số tiền",
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
      of: (reading) => (reading === null ? "yêu cầu" : `yêu cầu theo cách hiểu “${reading}”`),
      title: "tên cách hiểu",
      quantity: (what) => `số lượng ${what}`,
      share: (share) => `mức tối thiểu của ${share}`,
    },
    requirement: {
      count: (number, what) => `ít nhất ${number} ${what}`,
      share: (share, percent, strictly) => `${share} ${strictly ? "trên" : "ít nhất"} ${percent}`,
      money: (sum, covers) => `số tiền của ${sum} không ít hơn số tiền của ${covers}`,
      attested: (by) => `được ${by} xác nhận`,
      allOf: (parts) => `đủ ${parts.length} yêu cầu: ${parts.join("; ")}`,
      anyOf: (parts) => `một trong ${parts.length} yêu cầu: ${parts.join("; ")}`,
      only: (what, places) => `${what}, chỉ tính cho ${places}`,
    },
  },
  stretch: (from, to, status) => `${to === null ? from : `từ ${from} đến ${to}`}: ${status}`,
};
