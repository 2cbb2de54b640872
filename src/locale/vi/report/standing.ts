import type { StandingWords } from "../../words/report-result-words.js";
import { list, marked, unique, word } from "../../say/values.js";
import { count, dates, when } from "../values.js";
import { terms } from "../terms.js";

const documents = (kinds: readonly (keyof typeof terms.documents | null)[], joint: string) =>
  unique(kinds.map((kind) => terms.documents[kind ?? "unstated"])).join(joint);

const either = (kinds: readonly (keyof typeof terms.documents)[]) => {
  const names = unique(kinds.map((kind) => terms.documents[kind]));
  return names.length < 2 ? names.join("") : `${list(names.slice(0, -1))} hoặc ${names.at(-1) ?? ""}`;
};

/** *đã ban hành* thành *được ban hành*: sau “chưa có … nào”, “mới có …” không nói “đã”. */
const passive = (stage: string): string => {
  if (!stage.startsWith("đã ")) return stage;
  const rest = stage.slice("đã ".length);
  return /^(được|bị|có) /.test(rest) ? rest : `được ${rest}`;
};

/** Một nội dung đang ở đâu, nói trong nửa câu. */
export const standing: StandingWords = {
  met: (on, timing, due) =>
    timing === "in-time"
      ? `hoàn thành ${on}`
      : timing === "late"
        ? `hoàn thành ${on}, sau thời hạn ${due}`
        : `đã hoàn thành (${on}), chưa rõ có đúng hạn hay không`,
  short: ({ definite, need, counts, stage, only }, over) =>
    definite === 0
      ? `${over ? "không" : "chưa"} có ${counts} nào ${passive(stage)}${only}`
      : `${over ? "chỉ" : "mới"} có ${count(definite)}/${count(need)} ${counts} ${passive(stage)}${only}`,
  open: ({ definite, need, counts, stage, only }) =>
    definite === 0
      ? `chưa có thông tin về ${counts} ${passive(stage)}${only}`
      : `mới ghi nhận ${count(definite)}/${count(need)} ${counts} ${passive(stage)}${only}, chưa xác nhận đã kê khai đủ`,
  share: (part, whole) => `tỷ lệ ${part} trên ${whole}`,
  reachedSo: ({ name, found, asked }) => `${name}: ${found} (yêu cầu ${asked})`,
  nothing: (name) => `chưa có thông tin về ${name}`,
  with: (found) => `, ${found}`,
  counted: (found, counts) => `${found} ${counts}`,
  passedOver: (n) => `có ${count(n)} trường hợp trong sổ nhưng không tính`,
  lacking: (sum) => `còn thiếu ${sum}`,
  attested: (side) => `${side} đã xác nhận bằng văn bản`,
  unattested: (side) => `chưa có ý kiến bằng văn bản của ${side}`,
  denied: (side) => `${side} cho ý kiến là chưa thực hiện`,
  reached: (subject, stage) => `hiện ${subject} ${stage}`,
  doubt: {
    "nothing-recorded": () => "chưa đơn vị nào kê khai",
    "not-declared-complete": () => "chưa xác nhận đã kê khai đủ",
    "no-evidence": () => "đã được ghi nhận nhưng chưa có minh chứng",
    "wrong-evidence": ({ found, accepted }) =>
      `minh chứng hiện có là ${documents(found, ", ")}, cần ${either(accepted)}`,
    "validity-unknown": ({ subject }) => `chưa rõ ${marked(subject.name)} còn hiệu lực hay không`,
    "place-unknown": ({ subject }) => `chưa rõ ${marked(subject.name)} thuộc nội dung nào của Kế hoạch`,
    "body-unknown": ({ attribute, found }) =>
      `${word(terms.attributes, attribute)} ghi là ${marked(found)}, chưa rõ là cơ quan nào`,
    "perhaps-the-same": ({ subjects }) =>
      `chưa rõ ${unique(subjects.map(({ name }) => marked(name))).join(" và ")} có bị kê khai hai lần hay không`,
    "replacement-open": () => "chưa rõ nội dung nào đã được thay thế vào ngày xét",
    "several-figures": () => "có nhiều số liệu không cộng được với nhau",
    "word-too-early": ({ upTo }) => `ý kiến gần nhất mới nói đến hết ${dates.day(upTo)}`,
    "date-too-coarse": ({ on, attribute }) =>
      `${attribute === undefined ? "ngày thực hiện" : word(terms.attributes, attribute)} (${when(on)}) chưa đủ cụ thể`,
    "attribute-missing": ({ attribute }) => `hồ sơ chưa ghi ${word(terms.attributes, attribute)}`,
    contradicted: ({ attribute }) =>
      `số liệu các đơn vị kê khai mâu thuẫn nhau về ${attribute === null ? "ngày thực hiện" : word(terms.attributes, attribute)}`,
    "awaiting-decision": ({ subject, planned }) =>
      `chờ kết luận ${marked(subject.name)} có đúng là ${planned.map(marked).join(" hoặc ")} của Kế hoạch hay không`,
    "law-unverified": () => "quy định làm căn cứ chưa được kiểm chứng",
    "nothing-to-compare": () => "không có số liệu gốc để so sánh",
    "condition-open": () => "chưa rõ điều kiện áp dụng đã xảy ra hay chưa",
    "condition-unmet": () => "chưa phát sinh điều kiện áp dụng",
    waived: ({ until, afterDue }) =>
      `được miễn${until === null ? "" : ` đến hết ${dates.day(until)}`}${afterDue ? " (quyết định sau thời hạn)" : ""}`,
    withdrawn: ({ amendment }) => `đã đưa ra khỏi Kế hoạch theo văn bản điều chỉnh ${list([amendment])}`,
  },
  after: (unit) => `kế thừa ${unit}`,
  uncertain: "chưa rõ còn hoạt động hay không",
  ended: "đã kết thúc hoạt động, chưa xác định đơn vị kế thừa",
  dissent: (by, verdict) => `${by} đánh giá riêng là ${verdict}`,
};
