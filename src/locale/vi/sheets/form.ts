/** The words of the sheets that a unit fills in. */
export const form = {
  about: (subject: string) => `Mỗi dòng một ${subject}.`,
  colours:
    "Ô vàng: cần ghi. Ô xám nhạt: đã ghi sẵn, sai thì sửa. Chưa có kết quả: để trống ô vàng, ghi cột “Tiến độ”.",
  name: (subject: string) => `Tên ${subject}`,
  place: "Thuộc nội dung",
  on: "Ngày",
  kind: "Loại văn bản",
  number: (kind: string | null) => (kind === null ? "Số, ký hiệu" : `Số ${kind}`),
  other: "Nếu chưa xong, hoặc đã dừng",
  otherStage: "Đã đến bước",
  otherNumber: "Số, ký hiệu văn bản",
  report: "Báo cáo của đơn vị",
  notes: {
    progress: "Tiến độ, kết quả đến nay",
    difficulty: "Khó khăn, vướng mắc",
    proposal: "Đề xuất, kiến nghị",
  },
  change: "Thay đổi",
  lacking: "Còn thiếu",
  nothingYet: "Chưa có kết quả",
  lacks: "Thiếu: ",
  full: "Đủ",
  unnamed: (subject: string, number: number, unit: string) =>
    `${subject.charAt(0).toUpperCase()}${subject.slice(1)} ${number}${unit === "" ? "" : ` – ${unit}`}`,
  stage: (title: string) => {
    const short = title.replace(/^(?:đã|bị) /u, "");
    return `${short.charAt(0).toUpperCase()}${short.slice(1)}`;
  },
  attestations: {
    sheet: "Xác nhận của bên được phục vụ",
    about: "Mỗi dòng một trách nhiệm của bên kia; đơn vị cho biết đã thực hiện hay chưa, theo văn bản nào.",
    commitment: "Trách nhiệm",
    kept: "Đã thực hiện",
    upTo: "Xét đến hết ngày",
    reason: "Ý kiến",
  },
  complete: { sheet: "Trang", upTo: "Đã kê khai đủ đến hết ngày" },
  notDone: ["chưa thực hiện", "chưa triển khai", "chưa có kết quả", "dự kiến"],
  ditto: ["nt", "như trên", '"', "''", "-nt-"],
  below: [
    "nơi nhận",
    "người lập",
    "thủ trưởng",
    "kt.",
    "tm.",
    "tl.",
    "tuq.",
    "ký tên",
    "xác nhận",
    "ghi chú",
    "lưu ý",
    "(ký",
  ],
  returnBy: "Lập ngày",
  sign: ["Thủ trưởng đơn vị", "(Ký, ghi rõ họ tên)"],
};
