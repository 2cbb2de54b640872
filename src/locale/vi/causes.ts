import type { CauseWords } from "../locale.js";
import { list, marked, unique, word } from "../values.js";
import { dates, when } from "./values.js";
import { terms } from "./terms.js";

const ofRecords = (ids: readonly string[]) => `bản ghi ${list(ids)}`;
const attributeOf = (name: string) => word(terms.attributes, name);
const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);
const none = () => "";
const statement = () => "xác nhận đã kê khai đủ";

export const causes: CauseWords = {
  why: {
    "nothing-recorded": () => "chưa có bản ghi nào, chưa xác nhận đã kê khai đủ",
    "not-declared-complete": () => "chưa xác nhận đã kê khai đủ",
    "no-evidence": ({ records }) => `${ofRecords(records)} chưa có minh chứng`,
    "wrong-evidence": ({ records, found, accepted }) =>
      `minh chứng của ${ofRecords(records)} là ${documents(found, ", ")}, trong khi cần ${documents(accepted, " hoặc ")}`,
    "standing-unknown": ({ subject, ends }) =>
      `chưa rõ ${marked(subject.name)} còn hiệu lực hay không${ends === null ? "" : ` (hết hiệu lực: ${when(ends)})`}`,
    "date-too-coarse": ({ records, on }) =>
      `ngày của ${ofRecords(records)} (${when(on)}) chưa đủ cụ thể để kết luận`,
    "attribute-missing": ({ records, attribute }) =>
      `${ofRecords(records)} chưa ghi ${attributeOf(attribute)}`,
    contradicted: ({ records, attribute }) =>
      `${ofRecords(records)} mâu thuẫn nhau${attribute === null ? "" : ` về ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject, planned }) =>
      `chờ quyết định ${marked(subject.name)} có đúng là ${planned.map(marked).join(" hoặc ")} của kế hoạch hay không`,
    "law-unverified": ({ criterion }) =>
      `quy định của tiêu chí ${criterion} chưa được đối chiếu với văn bản của cơ quan nhà nước`,
    "nothing-to-compare": () => "không có số liệu gốc để so sánh",
    "condition-open": () => "chưa rõ điều kiện để áp dụng cam kết có xảy ra hay không",
    "condition-unmet": () => "điều kiện để áp dụng cam kết không xảy ra",
    waived: ({ decision, until }) =>
      `được miễn theo quyết định ${decision}${until === null ? "" : ` đến hết ${dates.day(until)}`}`,
    withdrawn: ({ amendment }) => `đã rút khỏi kế hoạch theo văn bản điều chỉnh ${amendment}`,
  },
  need: {
    "nothing-recorded": statement,
    "not-declared-complete": statement,
    "no-evidence": ({ records }) => `minh chứng cho ${ofRecords(records)}`,
    "wrong-evidence": ({ records, accepted }) => `${documents(accepted, " hoặc ")} cho ${ofRecords(records)}`,
    "standing-unknown": ({ subject }) => `văn bản cho biết ${marked(subject.name)} còn hiệu lực hay không`,
    "date-too-coarse": ({ records }) => `ngày cụ thể của ${ofRecords(records)}`,
    "attribute-missing": ({ records, attribute }) => `${attributeOf(attribute)} của ${ofRecords(records)}`,
    contradicted: ({ records, attribute }) =>
      `đính chính ${ofRecords(records)}${attribute === null ? "" : ` về ${attributeOf(attribute)}`}`,
    "awaiting-decision": ({ subject }) => `quyết định về tên của ${marked(subject.name)}`,
    "law-unverified": ({ criterion }) => `đối chiếu quy định của tiêu chí ${criterion} với văn bản`,
    "nothing-to-compare": () => "số liệu gốc để so sánh",
    "condition-open": () => "căn cứ về điều kiện áp dụng",
    "condition-unmet": none,
    waived: none,
    withdrawn: none,
  },
};
