import type { IssueWords } from "../words/locale.js";
import { marked, list, quoted } from "../say/values.js";
import { number } from "./values.js";

const COMPARISONS = {
  atLeast: "ít nhất",
  moreThan: "trên",
  atMost: "không vượt quá",
  lessThan: "dưới",
} as const;
const BOUNDS = {
  "at-least": (limit: string) => `từ ${limit} trở lên`,
  "more-than": (limit: string) => `lớn hơn ${limit}`,
  "at-most": (limit: string) => `nhiều nhất là ${limit}`,
  "less-than": (limit: string) => `nhỏ hơn ${limit}`,
} as const;

const any = (accepted: readonly string[]) => accepted.map(quoted).join(" hoặc ");
/** What would be right, where anything would. */
const only = (accepted: readonly string[], none: string) =>
  accepted.length > 0 ? `chỉ nhận ${any(accepted)}` : none;

const said = (found: string | null) => (found === null ? "số đối tượng" : quoted(found));

/** What is said of requirements, of attributes and of files of the earlier format. */
export const dataIssues: Pick<
  IssueWords["about"],
  | "one-comparison"
  | "foregone"
  | "other-unit"
  | "must-repeat"
  | "unfit-attribute"
  | "unfit-condition"
  | "backward-range"
  | "series-out-of-order"
  | "not-told-there"
  | "told-of"
  | "no-such-option"
  | "too-fine"
  | "field-of-version"
  | "differs-on-file"
  | "old-format"
  | "value-dropped"
  | "limit-dropped"
  | "attribute-inferred"
  | "attribute-dropped"
> = {
  "one-comparison": ({ found, accepted }) =>
    found.length === 0
      ? `chưa ghi mức phải đạt; hãy ghi một trong ${list(accepted.map(quoted))}`
      : `ghi ${number(found.length)} mức phải đạt (${list(found.map(quoted))}); chỉ giữ một, hoặc tách thành hai yêu cầu trong “allOf”`,
  foregone: ({ comparison, found, met, bound, limit, percent }) => {
    const sign = percent ? " %" : "";
    const asked = `mức ${marked(`${COMPARISONS[comparison]} ${number(found)}${sign}`)}`;
    return `${asked} thì ${met ? "sổ nào cũng đạt" : "không sổ nào đạt được"}; phải ${BOUNDS[bound](`${number(limit)}${sign}`)}`;
  },
  "other-unit": ({ found, expected }) =>
    `không so sánh được ${said(expected)} với ${said(found)}; hãy chọn số liệu cùng đơn vị tính`,
  "must-repeat": ({ found, accepted }) =>
    `bước ${quoted(found)} chỉ xảy ra một lần nên không có số liệu mới nhất; ${only(accepted, "hãy khai báo bước này là bước lặp lại")}`,
  "unfit-attribute": ({ found, needs, accepted }) =>
    `${quoted(found)} không phải ${needs === "adds" ? "số liệu cộng dồn được" : "số liệu"} của từng lần; ${only(accepted, "hãy khai báo số liệu đó trong thủ tục")}`,
  "unfit-condition": ({ found, attribute, accepted }) =>
    `không đặt được điều kiện ${quoted(found)} cho ${quoted(attribute)}; chỉ nhận ${any(accepted)}`,
  "backward-range": ({ from, to }) =>
    `mức thấp nhất ${quoted(from)} lớn hơn mức cao nhất ${quoted(to)}; hãy đổi lại`,
  "series-out-of-order": ({ series, what, before, stands, found }) => {
    const of = `trong chuỗi chỉ tiêu ${quoted(series)}`;
    switch (what) {
      case "due":
        return `${of}, thời hạn ${said(found)} không sau thời hạn ${said(stands)} của ${quoted(before)}; hãy xếp lại theo thời hạn`;
      case "comparison":
        return `${of}, cách so sánh ${said(found)} khác với ${said(stands)} của ${quoted(before)}; hãy dùng chung một cách`;
      case "unit":
        return `${of}, đơn vị tính ${said(found)} khác với ${said(stands)} của ${quoted(before)}; hãy dùng chung một đơn vị tính`;
    }
  },
  "not-told-there": ({ found, stage, accepted }) =>
    `thông tin ${quoted(found)} không ghi ở bước ${quoted(stage)}; ${only(accepted, "bước này không có thông tin riêng")}`,
  "told-of": ({ found, of }) =>
    of === "subject"
      ? `thông tin ${quoted(found)} là của đối tượng, không phải của từng lần; hãy ghi ở đối tượng`
      : `thông tin ${quoted(found)} là của từng lần, không phải của đối tượng; hãy ghi ở bản ghi`,
  "no-such-option": ({ found, nearest, accepted }) =>
    `không có lựa chọn ${quoted(found)}; ${nearest.length > 0 ? `có phải là ${any(nearest)} không` : `chỉ nhận ${any(accepted)}`}`,
  "too-fine": ({ found, decimals }) =>
    `${quoted(found)} có quá nhiều chữ số thập phân; nhiều nhất là ${number(decimals)} chữ số`,
  "field-of-version": ({ fields, version, other }) =>
    `tệp ghi là mẫu số ${number(version)} nhưng có ${list(fields.map(quoted))} của mẫu số ${number(other)}; hãy ghi đúng số mẫu (“formatVersion”) hoặc bỏ các chỗ này`,
  "differs-on-file": ({ found }) =>
    `mã ${quoted(found)} đã có trong sổ với nội dung khác; hãy đặt mã khác hoặc lập bản ghi đính chính`,
  "old-format": ({ found, current }) =>
    `theo mẫu số ${number(found)}, đã đọc và chuyển sang mẫu số ${number(current)}; nên lưu lại theo mẫu mới`,
  "value-dropped": ({ field, found }) =>
    `${quoted(field)} ghi ${quoted(found)} nhưng yêu cầu không nêu số này; chỉ tính theo yêu cầu`,
  "limit-dropped": ({ stage, found }) =>
    `thời hạn ${quoted(found)} của bước ${quoted(stage)} không còn lấy từ kế hoạch; thời hạn tính theo bộ tiêu chí pháp lý`,
  "attribute-inferred": ({ attribute }) =>
    `thông tin ${quoted(attribute)} chưa được khai báo, đã khai báo theo cách dùng; hãy ghi lại tên gọi và đơn vị tính`,
  "attribute-dropped": ({ attribute, found }) =>
    `thông tin ${quoted(attribute)} (${quoted(found)}) không được thủ tục khai báo tại đây nên không dùng; hãy khai báo trong kế hoạch`,
};
