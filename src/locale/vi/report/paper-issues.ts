import type { PaperIssue, WrongPaperKind } from "../../../model/issue/paper-issue.js";
import type { ByCode } from "../../say/by-code.js";
import { quoted } from "../../say/values.js";

const KINDS: Readonly<Record<WrongPaperKind, string>> = {
  doc: "là định dạng .doc cũ; hãy mở bằng Word rồi lưu thành .docx",
  odt: "là định dạng .odt; hãy lưu thành .docx",
  password: "được đặt mật khẩu; hãy bỏ mật khẩu",
  truncated: "bị cụt, có thể do tải về chưa xong; hãy lấy lại tệp",
  broken: "bị hỏng; hãy mở bằng Word rồi lưu lại",
  macros: "có chứa macro; hãy lưu thành .docx không có macro",
  other: "không phải văn bản Word (.docx); hãy kiểm tra lại tệp",
};

/** What is said of Word files. */
export const paperIssues: ByCode<PaperIssue> = {
  "not-a-paper": ({ file, kind }) => `tệp ${quoted(file)} ${KINDS[kind]}`,
  "marker-missing": ({ file, marker }) =>
    `mẫu ${quoted(file)} chưa có dấu ${quoted(marker)}; hãy ghi dấu này thành một đoạn riêng, tại nơi đặt nội dung văn bản`,
};
