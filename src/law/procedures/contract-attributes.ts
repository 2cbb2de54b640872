import { amount, authority, yesNo } from "./attributes.js";

/** A term that the contract has, or lacks. */
const term = { ...yesNo, stages: ["signed"] } as const;

/** What a technology-transfer contract should speak of, term by term. */
const terms = {
  "term.technology": { ...term, title: { vi: "điều khoản về tên công nghệ", en: "term on the technology" } },
  "term.object": {
    ...term,
    title: {
      vi: "điều khoản về đối tượng, nội dung, phương thức",
      en: "term on object, content and method",
    },
  },
  "term.rights": {
    ...term,
    title: { vi: "điều khoản về quyền và nghĩa vụ", en: "term on rights and duties" },
  },
  "term.price": { ...term, title: { vi: "điều khoản về giá, thanh toán", en: "term on price and payment" } },
  "term.duration": {
    ...term,
    title: { vi: "điều khoản về thời hạn, hiệu lực", en: "term on duration and effect" },
  },
  "term.schedule": {
    ...term,
    title: { vi: "điều khoản về địa điểm, tiến độ", en: "term on place and schedule" },
  },
  "term.quality": {
    ...term,
    title: { vi: "điều khoản về bảo hành, chất lượng", en: "term on warranty and quality" },
  },
  "term.confidentiality": { ...term, title: { vi: "điều khoản về bảo mật", en: "term on confidentiality" } },
  "term.taxes": { ...term, title: { vi: "điều khoản về thuế", en: "term on taxes" } },
  "term.liability": {
    ...term,
    title: { vi: "điều khoản về trách nhiệm do vi phạm", en: "term on liability" },
  },
  "term.disputes": {
    ...term,
    title: { vi: "điều khoản về giải quyết tranh chấp", en: "term on disputes" },
  },
} as const;

/** What is told of a technology-transfer contract. */
export const contractAttributes = {
  amount: { ...amount, title: { vi: "giá hợp đồng", en: "price of the contract" }, stages: ["signed"] },
  authority: { ...authority, stages: ["registered", "refused", "cancelled"] },
  giver: { title: { vi: "bên giao công nghệ", en: "giving party" }, type: "unit", of: "subject" },
  receiver: { title: { vi: "bên nhận công nghệ", en: "receiving party" }, type: "unit", of: "subject" },
  filer: {
    title: { vi: "bên nộp hồ sơ đăng ký", en: "filing party" },
    type: "unit",
    of: "act",
    stages: ["filed"],
  },
  direction: {
    title: { vi: "chiều chuyển giao", en: "direction of the transfer" },
    type: "choice",
    options: {
      domestic: { vi: "trong nước", en: "domestic" },
      inbound: { vi: "từ nước ngoài vào Việt Nam", en: "from abroad" },
      outbound: { vi: "từ Việt Nam ra nước ngoài", en: "to abroad" },
    },
    of: "subject",
  },
  "state-funds": {
    ...yesNo,
    title: { vi: "có dùng vốn nhà nước, ngân sách nhà nước", en: "State capital or budget is used" },
  },
  "result-certificate": {
    ...yesNo,
    title: {
      vi: "kết quả nhiệm vụ đã có giấy chứng nhận đăng ký",
      en: "the task's result has a certificate of its own",
    },
  },
  "restricted-licensed": {
    ...yesNo,
    title: { vi: "đã được cấp phép công nghệ hạn chế", en: "licensed as restricted technology" },
  },
  "performed-from": {
    title: { vi: "ngày bắt đầu thực hiện hợp đồng", en: "day of first performance" },
    type: "day",
    of: "act",
    stages: ["signed"],
  },
  ...terms,
} as const;
