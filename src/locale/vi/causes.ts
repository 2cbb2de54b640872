import type { CauseWords } from "../words/locale.js";
import { list, marked, unique, word } from "../say/values.js";
import { dates, when } from "./values.js";
import { terms } from "./terms.js";

const ofRecords = (ids: readonly string[]) => `nội dung đã kê khai ${list(unique(ids))}`;
const attributeOf = (name: string) => word(terms.attributes, name);
const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);
const names = (subjects: readonly { readonly name: string }[]) => subjects.map(({ name }) => marked(name));
const none = () => "";
const statement = () => "xác nhận đã kê khai đủ";
const afterDue = (is: boolean) => (is ? " (quyết định sau thời hạn)" : "");
const doubled = (subjects: readonly { readonly name: string }[], records: readonly string[], what: string) =>
  what === "subjects" ? unique(names(subjects)).join(" và ") : ofRecords(records);

/** The words for why a verdict is unknown or does not apply, and for what is missing. */
export const causes: CauseWords = {
  why: {
    "nothing-recorded": () => "chưa đơn vị nào kê khai, chưa xác nhận đã kê khai đủ",
    "not-declared-complete": () => "đã kê khai, chưa xác nhận đã kê khai đủ",
    "no-evidence": ({ records }) => `${ofRecords(records)} chưa có minh chứng`,
    "wrong-evidence": ({ records, found, accepted }) =>
      `minh chứng của ${ofRecords(records)} là ${documents(found, ", ")}, trong khi cần ${documents(accepted, " hoặc ")}`,
    "validity-unknown": ({ subject, ends }) =>
      `chưa rõ ${marked(subject.name)} còn hiệu lực hay không${ends === null ? "" : ` (hết hiệu lực: ${when(ends)})`}`,
    "date-too-coarse": ({ records, on, attribute }) =>
      `${attribute === undefined ? "ngày" : attributeOf(attribute)} của ${ofRecords(records)} (${when(on)}) chưa đủ cụ thể để kết luận`,
    "attribute-missing": ({ records, attribute }) =>
      `${ofRecords(records)} chưa ghi ${attributeOf(attribute)}`,
    contradicted: ({ records, attribute }) =>
      `${ofRecords(records)} mâu thuẫn nhau${attribute === null ? "" : ` về ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject, planned }) =>
      `chờ quyết định ${marked(subject.name)} có đúng là ${planned.map(marked).join(" hoặc ")} của kế hoạch hay không`,
    "place-unknown": ({ subject, stated }) =>
      stated.length === 0
        ? `chưa rõ ${marked(subject.name)} thuộc nội dung nào của kế hoạch`
        : `${marked(subject.name)} mới ghi thuộc ${list(stated.map(marked))}, chưa rõ thuộc nội dung cụ thể nào`,
    "body-unknown": ({ records, attribute, found }) =>
      `${ofRecords(records)} ghi ${attributeOf(attribute)} là ${marked(found)}, chưa rõ là cơ quan nào`,
    "perhaps-the-same": ({ subjects, records, what }) =>
      `chưa rõ ${doubled(subjects, records, what)} là một hay không`,
    "replacement-open": ({ records }) =>
      `${ofRecords(records)}: chưa rõ nội dung nào đã thay nội dung nào vào ngày xét`,
    "several-figures": ({ subjects }) =>
      `có nhiều số liệu không cộng được với nhau (${list(names(subjects))})`,
    "word-too-early": ({ upTo }) => `ý kiến gần nhất mới nói đến hết ${dates.day(upTo)}`,
    "law-unverified": () => `quy định làm căn cứ chưa được đối chiếu với văn bản của cơ quan nhà nước`,
    "nothing-to-compare": () => "không có số liệu gốc để so sánh",
    "condition-open": () => "chưa rõ điều kiện để áp dụng có xảy ra hay không",
    "condition-unmet": () => "điều kiện để áp dụng không xảy ra",
    waived: ({ until, afterDue: isAfter }) =>
      `được miễn thực hiện theo quyết định${until === null ? "" : ` đến hết ${dates.day(until)}`}${afterDue(isAfter)}`,
    withdrawn: ({ amendment, afterDue: isAfter }) =>
      `đã đưa ra khỏi kế hoạch theo văn bản điều chỉnh ${amendment}${afterDue(isAfter)}`,
  },
  need: {
    "nothing-recorded": statement,
    "not-declared-complete": statement,
    "no-evidence": ({ records }) => `minh chứng cho ${ofRecords(records)}`,
    "wrong-evidence": ({ records, accepted }) => `${documents(accepted, " hoặc ")} cho ${ofRecords(records)}`,
    "validity-unknown": ({ subject }) => `văn bản cho biết ${marked(subject.name)} còn hiệu lực hay không`,
    "date-too-coarse": ({ records, attribute }) =>
      attribute === undefined
        ? `ngày cụ thể của ${ofRecords(records)}`
        : `${attributeOf(attribute)} của ${ofRecords(records)}, ghi rõ hơn`,
    "attribute-missing": ({ records, attribute }) => `${attributeOf(attribute)} của ${ofRecords(records)}`,
    contradicted: ({ records, attribute }) =>
      `đính chính ${ofRecords(records)}${attribute === null ? "" : ` về ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject }) => `quyết định về tên của ${marked(subject.name)}`,
    "place-unknown": ({ subject }) => `nội dung của kế hoạch mà ${marked(subject.name)} thuộc về`,
    "body-unknown": ({ records, attribute }) =>
      `${attributeOf(attribute)} của ${ofRecords(records)}, ghi theo danh mục đơn vị`,
    "perhaps-the-same": ({ subjects, records, what }) =>
      `kết luận ${doubled(subjects, records, what)} có phải là một hay không`,
    "replacement-open": ({ records }) =>
      `minh chứng, ngày cụ thể của việc thay thế tại ${ofRecords(records)}`,
    "several-figures": () => "số liệu chung cho tất cả",
    "word-too-early": () => "ý kiến bằng văn bản nói đến hết thời hạn",
    "law-unverified": () => "đối chiếu quy định làm căn cứ với văn bản",
    "nothing-to-compare": () => "số liệu gốc để so sánh",
    "condition-open": () => "căn cứ về điều kiện áp dụng",
    "condition-unmet": none,
    waived: none,
    withdrawn: none,
  },
};
