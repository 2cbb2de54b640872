import { marked } from "../../say/values.js";
/** What is asked where an annex does not say it; made to fit `DoubtWords`. */
export const planDoubts = {
  "no-number": () =>
    "không có số để đếm. Đo bằng cách nào, mức bao nhiêu? Nếu bên kia xác nhận: cách đo ghi “xác nhận”, cột “Của” ghi bên xác nhận.",
  "percent-of-what": ({ percent }: { readonly percent: string }) =>
    `${percent} của cái gì? Ghi tổng số, hoặc việc được tính làm tổng số, vào cột “Của”.`,
  "unclear-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} là bao nhiêu? Ghi bằng chữ số vào cột “Mức”.`,
  "several-numbers": ({ found }: { readonly found: readonly string[] }) =>
    `có nhiều con số (${found.join("; ")}). Mức phải đạt là số nào? Nhiều mức thì tách mỗi mức một dòng.`,
  "about-number": ({ found }: { readonly found: string }) =>
    `${marked(found)}: mức phải đạt là ít nhất bao nhiêu, hay không quá bao nhiêu? Ghi vào cột “Mức”.`,
  "change-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} là so với mức nào? Ghi mức phải đạt sau khi tăng hoặc giảm vào cột “Mức”.`,
  "period-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} nói về kỳ. Mỗi kỳ phải đạt bao nhiêu? Ghi vào cột “Mức”, kỳ (năm, 6 tháng, quý) ghi vào cột “Định kỳ”; nhiều kỳ thì tách mỗi kỳ một dòng.`,
  "shared-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} ghi một lần cho nhiều dòng. Mức của riêng dòng này là bao nhiêu? Nếu là mức chung, ghi ở một dòng và xóa các dòng kia.`,
  "other-number": ({ found }: { readonly found: string }) =>
    `số ${marked(found)} chưa đưa vào mức phải đạt. Là tổng của các mức, hay là một mức riêng? Mức riêng thì thêm một dòng.`,
  "other-unit": ({ found, read }: { readonly found: string; readonly read: string }) =>
    `cột đơn vị tính ghi ${marked(found)}, lời văn ghi ${marked(read)}. Con số được tính bằng đơn vị nào?`,
  "unknown-measure": ({ found }: { readonly found: string }) =>
    `đếm cái gì? ${marked(found)} được đếm từng cái, hay cộng số của các lần? Chọn “đếm” hoặc “số lượng” ở cột “Cách đo”.`,
  "no-such-day": ({ found }: { readonly found: string }) =>
    `không có ngày ${marked(found)}. Thời hạn là ngày nào?`,
  "unclear-due": ({ found }: { readonly found: string }) => `thời hạn ${marked(found)} là đến ngày nào?`,
  "before-day": ({ found, days }: { readonly found: readonly string[]; readonly days: readonly string[] }) =>
    `thời hạn ${found.map(marked).join(", ")} được hiểu là tính cả ngày ${days.join(", ")}. Có đúng không? Nếu phải xong từ hôm trước, sửa cột “Thời hạn”.`,
  "far-due": ({ found }: { readonly found: string }) =>
    `thời hạn ${marked(found)} nằm ngoài thời gian của kế hoạch. Có đúng không?`,
  "no-lead": () => "chưa rõ đơn vị chủ trì. Đơn vị nào?",
  "similar-units": ({ found, other }: { readonly found: string; readonly other: string }) =>
    `${marked(found)} và ${marked(other)} có phải là một đơn vị không? Nếu phải, xóa một dòng và ghi tên kia vào cột “Tên gọi khác”.`,
  "shorter-unit": ({ found, other }: { readonly found: string; readonly other: string }) =>
    `${marked(found)} có phải là ${marked(other)} không? Nếu phải, xóa một dòng ở trang Đơn vị và ghi tên kia vào cột “Tên gọi khác”.`,
  "same-number": ({ found }: { readonly found: string }) =>
    `số thứ tự ${marked(found)} có ở hai dòng. Đây là hai nội dung hay một?`,
  "no-row-number": () => "dòng này không có số thứ tự. Là một nội dung riêng, hay nối tiếp dòng trên?",
  "kind-assumed": ({ found }: { readonly found: string }) =>
    `${marked(found)}: thế nào là xong, giấy tờ nào chứng minh? Sổ tạm ghi một bước “đã hoàn thành”; xin xem trang Loại việc.`,
  "not-read": ({ head, found }: { readonly head: string; readonly found: string }) =>
    `cột ${marked(head)} ghi ${marked(found)}, chưa đưa vào sổ. Có cần không?`,
  "several-tables": ({ read, found }: { readonly read: number; readonly found: number }) =>
    `tệp có ${found} bảng, mới đọc ${read} bảng. Bảng còn lại có nội dung phải thực hiện không?`,
  "row-joined": ({ found }: { readonly found: string }) =>
    `dòng ${marked(found)} được nối vào dòng trên. Có đúng không?`,
  "no-title": () => "tên kế hoạch là gì?",
  "no-plan-id": () =>
    "mã kế hoạch là gì? Mỗi kế hoạch một mã riêng, ví dụ so-y-te-huyen-b-2024-2026; để trống thì lấy theo tên kế hoạch.",
  "no-period": () => "kế hoạch thực hiện từ ngày nào đến ngày nào?",
  "no-issued": () => "kế hoạch ban hành ngày nào?",
  "one-party": () =>
    "các bên ký kế hoạch là ai, đơn vị nào thuộc bên nào? Ghi tên các bên, cách nhau bằng dấu chấm phẩy; đơn vị khác của mỗi bên ghi ở cột “Thuộc bên” của trang Đơn vị.",
  "parties-unclear": ({ units }: { readonly units: readonly string[] }) =>
    `các bên là những đơn vị nào? Ghi tên của ít nhất hai đơn vị ở trang Đơn vị, cách nhau bằng dấu chấm phẩy, ví dụ ${marked(units.slice(0, 2).join("; "))}`,
  "no-side": ({ unit }: { readonly unit: string }) =>
    `${marked(unit)} thuộc bên nào? Đơn vị này có nội dung phải thực hiện.`,
} as const;
