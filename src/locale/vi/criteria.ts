import { inLanguage } from "../../model/values/wording.js";
import type { CriterionWords } from "../say/criteria.js";
import { quoted, list, unique, word } from "../say/values.js";
import { attributes } from "./law-attributes.js";
import { dates, number } from "./values.js";

const ofRecords = (ids: readonly string[]) => `nội dung đã kê khai ${list(unique(ids))}`;
const attributeOf = (name: string) => word(attributes, name);
const attributesOf = (names: readonly string[]) => list(names.map(attributeOf));
const kinds = {
  day: "một ngày",
  number: "một số",
  unit: "một đơn vị trong danh mục",
  subject: "một đối tượng trong sổ",
};

/** Acts judged by the law in force on their day (tiêu chí pháp lý). */
export const criteria: CriterionWords = {
  verdict: {
    met: "phù hợp",
    unmet: "không phù hợp",
    warning: "lưu ý",
    unknown: "chưa đủ căn cứ để kết luận",
    "not-applicable": "không thuộc trường hợp phải xét",
  },
  likely: (verdict) => `nếu quy định đúng như ghi ở đây thì kết luận là ${verdict}`,
  overrun: (days, by) =>
    `quá hạn ít nhất ${number(days)} ngày, do ${by === "authority" ? "cơ quan giải quyết" : "bên nộp hồ sơ"}`,
  law: (instruments, from, last) =>
    [
      instruments,
      ...(from || last
        ? [["áp dụng", from && `từ ${from}`, last && `đến hết ${last}`].filter(Boolean).join(" ")]
        : []),
    ].join("; "),
  selected: (stage, when) =>
    when === null
      ? `văn bản áp dụng chọn theo ngày ${quoted(stage)}, chưa kê khai`
      : `văn bản áp dụng chọn theo ngày ${quoted(stage)} (${when})`,
  act: (subject, stage, when) => `${subject} ${stage} (${when})`,
  why: {
    "attributes-missing": ({ records, attributes: names }) =>
      records.length === 0
        ? `chưa ghi ${attributesOf(names)}`
        : `${ofRecords(records)} chưa ghi ${attributesOf(names)}`,
    "condition-open": () => "chưa rõ có thuộc trường hợp phải xét hay không",
    "act-missing": ({ title }) =>
      `chưa kê khai ${quoted(inLanguage(title, "vi"))}, chưa có xác nhận đã kê khai đủ`,
    "not-due": ({ until }) => `còn hạn đến hết ${dates.day(until)}`,
    "calendar-missing": ({ from, to, unread }) =>
      unread === undefined
        ? `chưa có lịch nghỉ lễ, làm bù giữa ${dates.day(from)} và ${dates.day(to)} để tính thời hạn`
        : `thời hạn còn tùy những ngày nghỉ, làm bù chưa đọc được trên thông báo của cơ quan nhà nước: ${list(unread.map((day) => dates.day(day)))}`,
    "unit-ended": ({ unit, sure }) =>
      `${inLanguage(unit, "vi")} ${sure ? "đã" : "có thể đã"} kết thúc hoạt động, chưa rõ đã ghi nhận thay đổi hay chưa`,
    "attribute-unusable": ({ records, attribute, found, wanted }) =>
      `${ofRecords(records)}: ${attributeOf(attribute)} là ${quoted(`${found}`)}, không phải ${kinds[wanted]}`,
  },
  need: {
    "attributes-missing": ({ records, attributes: names }) =>
      records.length === 0 ? attributesOf(names) : `${attributesOf(names)} của ${ofRecords(records)}`,
    "condition-open": () => "",
    "act-missing": ({ title }) => `kê khai ${quoted(inLanguage(title, "vi"))}, hoặc xác nhận đã kê khai đủ`,
    "not-due": () => "",
    "calendar-missing": ({ from, to, unread }) =>
      unread === undefined
        ? `lịch nghỉ lễ, làm bù từ ${dates.day(from)} đến ${dates.day(to)}`
        : `thông báo nghỉ lễ, làm bù của cơ quan nhà nước cho ${list(unread.map((day) => dates.day(day)))}`,
    "unit-ended": ({ unit }) => `văn bản ghi nhận đơn vị kế thừa của ${inLanguage(unit, "vi")}`,
    "attribute-unusable": ({ records, attribute, wanted }) =>
      `${attributeOf(attribute)} của ${ofRecords(records)}, ghi bằng ${kinds[wanted]}`,
  },
  attributes,
  set: {
    heading: "Đối chiếu với quy định pháp luật vào ngày của từng việc:",
    counted: (law, remarks) =>
      `Đối chiếu với quy định pháp luật (bộ tiêu chí ${law}), ${number(remarks)} lượt:`,
    title: (law, amends, criteria) =>
      `Bộ tiêu chí pháp lý ${law}${amends === null ? "" : ` (sửa đổi ${amends})`}: ${number(criteria)} tiêu chí`,
    unverified: (rules) =>
      rules === 0
        ? "mọi quy định đều đã được đối chiếu với văn bản của cơ quan nhà nước"
        : `${number(rules)} quy định chưa đối chiếu với văn bản của cơ quan nhà nước, không tự quyết định kết luận nào`,
    criterion: "Tiêu chí",
    rule: "Quy định",
    basis: "Căn cứ chưa kiểm chứng",
    partly: "một phần nội dung chưa rõ",
    from: (day) => `từ ${day}`,
  },
};
