import type { PlanAnnexWords } from "../../words/report-annex-words.js";
import { count } from "../values.js";

/** Kế hoạch in thành phụ lục. */
export const planAnnex: PlanAnnexWords = {
  type: "PHỤ LỤC",
  intro: (promises) =>
    `Bản in từ sổ kế hoạch để đối chiếu với văn bản đã ký: ${count(promises)} nội dung phải thực hiện, kèm nguyên văn của từng nội dung.`,
  caption: "Nội dung phải thực hiện",
  empty: "Kế hoạch chưa có nội dung phải thực hiện.",
  others: "Nội dung khác",
  columns: {
    no: "Mục",
    promise: "Nội dung, nhiệm vụ",
    lead: "Chủ trì",
    partner: "Phối hợp",
    receiver: "Tiếp nhận",
    asked: "Yêu cầu",
    due: "Thời hạn",
    quote: "Nguyên văn",
  },
};
