import type { DecideWords } from "./decide-words.ts";

export const decide: DecideWords = {
  open: "Ghi trả lời bằng văn bản vào sổ",
  answer: "Nội dung văn bản",
  right: "Nội dung đúng theo văn bản",
  who: "Đơn vị ra văn bản",
  on: "Ngày của văn bản",
  kind: "Loại văn bản",
  number: "Số, ký hiệu văn bản",
  recorded: "Ngày ghi vào sổ",
  until: {
    waiver: "Miễn đến hết ngày (để trống: miễn hẳn)",
    attestation: "Nhận xét cho đến hết ngày (để trống: ngày của văn bản)",
  },
  choose: "– chọn –",
  save: "Ghi vào sổ",
  lacking: (fields) => `Chưa ghi: còn thiếu hoặc chưa đúng ${fields}.`,
  refused: "Chưa ghi vào sổ:",
  about: "Sổ có sẵn của trang vẫn giữ nguyên; nội dung ghi thêm nằm trong một bản riêng trên máy này.",
  waiver: "Ghi văn bản cho miễn thực hiện nội dung này",
  replies: {
    decide: { yes: "Đúng là đối tượng mà kế hoạch nêu", no: "Không phải đối tượng mà kế hoạch nêu" },
    same: { yes: "Là một", no: "Không phải là một" },
    attest: { yes: "Đã thực hiện", no: "Không thực hiện" },
  },
  noPlace: "Không thuộc nội dung nào trong số này",
  waive: "Cho miễn thực hiện",
  successor: "Đơn vị kế thừa",
  pickOrType: "chọn hoặc gõ tên đơn vị",
  from: "Kế thừa từ ngày",
  basis: (paper, on, by) => `${paper} ngày ${on} của ${by}`,
};
