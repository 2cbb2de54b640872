import type { ChangeWords } from "./change-words.ts";

export const change: ChangeWords = {
  since: {
    title: "Từ lần rà soát trước",
    none: "Chưa có lần rà soát trước của sổ này. Mỗi lần lưu báo cáo, trang ghi nhớ để lần sau nêu điều đã thay đổi.",
    of: (saved, asOf) => `So với báo cáo lưu ngày ${saved}, tính đến hết ${asOf}:`,
    same: (all) =>
      all === 0
        ? "không có nội dung nào để so sánh."
        : `${all === 1 ? "nội dung đang xem" : `cả ${all} nội dung`} không đổi kết luận.`,
    moved: (counts) =>
      `${counts.map(({ how, count }, index) => `${count}${index === 0 ? " nội dung" : ""} ${how}`).join("; ")}.`,
    entries: (more, fewer) =>
      more === 0 && fewer === 0
        ? "Sổ không có mục nào thêm hay bớt."
        : `Sổ có ${[...(more > 0 ? [`thêm ${more} mục`] : []), ...(fewer > 0 ? [`bớt ${fewer} mục`] : [])].join(", ")}.`,
  },
  backwards:
    "“Kỳ này” sớm hơn “Kỳ trước”, nên không so sánh. Hãy chọn ngày của kỳ này không sớm hơn ngày của kỳ trước.",
  before: "Kỳ trước",
  after: "Kỳ này",
  asIs: "Theo kế hoạch hiện nay",
  asDrafted: "Theo dự thảo",
  cause: "Nguyên nhân",
  now: "Lý do hiện nay",
  note: "Lưu ý",
  none: "Không có kết luận nào thay đổi.",
  unmoved: (count) => `${count} kết luận không đổi`,
  draft: "Dự thảo điều chỉnh",
  noDraft: "Chưa chọn",
  ownDraft: "Tự soạn tại đây",
  saveDraft: "Lưu dự thảo",
  draftFile: "Du-thao-dieu-chinh",
  dropDraft: "Kéo thả tệp dự thảo .json vào đây",
  draftRefused: (file, faults) => `${file}: ${faults} lỗi, chưa dùng được. Hãy sửa rồi thả lại tệp.`,
  draftRead: (file) => `Đã đọc ${file}.`,
  add: "Thêm một điều chỉnh",
  remove: "Bỏ",
  edit: (number) => `Điều chỉnh ${number}`,
  promise: "Đầu việc",
  action: "Thay đổi",
  actions: { due: "Dời thời hạn", target: "Đổi mức phải đạt", withdraw: "Đưa ra khỏi kế hoạch" },
  newDue: "Thời hạn mới",
  newTarget: "Mức mới",
  noEdits: "Chưa có điều chỉnh nào: hãy thêm một điều chỉnh ở trên.",
  number: "bản thử",
  reason: "Bản thử, chưa cơ quan nào soạn hay ký",
  changes: "Kế hoạch sẽ thay đổi",
  flips: (count) => `${count} kết luận sẽ thay đổi`,
  eased: (count) =>
    `${count} kết luận hoàn thành hoặc không thuộc diện đánh giá chỉ vì mục tiêu đã thay đổi, không phải vì có thêm kết quả`,
  noFlips: "Không có kết luận nào thay đổi.",
};
