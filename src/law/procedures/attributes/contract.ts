import { amount, authority, daysNotCounted, yesNo } from "./shared.js";
import { contractTerms } from "../contract-terms.js";

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
  "dossier-complete": {
    title: { vi: "hồ sơ đã đủ khi nộp", en: "the dossier was complete when filed" },
    type: "yes-no",
    of: "act",
    stages: ["filed"],
  },
  "incomplete-notified-on": {
    title: {
      vi: "ngày cơ quan đăng ký thông báo hồ sơ chưa đủ",
      en: "day of the notice that the dossier is incomplete",
    },
    type: "day",
    of: "act",
    stages: ["filed"],
  },
  "days-not-counted": { ...daysNotCounted, stages: ["filed"] },
  "investment-project": {
    ...yesNo,
    title: { vi: "chuyển giao thông qua dự án đầu tư", en: "the transfer is part of an investment project" },
  },
  ...contractTerms,
} as const;
