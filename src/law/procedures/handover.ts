import type { Procedure } from "../../model/plan/procedure.js";
import { amount, contractNamed, receiver, yesNo } from "./attributes/shared.js";
import { sheets } from "./sheets.js";

/** A technique, process or result passed on to whoever will use it; practice, not law. */
export const handover = {
  title: { vi: "Chuyển giao, bàn giao kết quả", en: "Transfer or handover of a result" },
  subject: { vi: "quy trình, kết quả", en: "process or result" },
  stages: {
    requested: {
      title: { vi: "đã được đề nghị chuyển giao", en: "requested" },
      proof: ["letter", "proposal"],
    },
    delivered: {
      title: { vi: "đã bàn giao, chuyển giao", en: "handed over" },
      proof: ["minutes", "contract"],
      repeats: true,
    },
    applied: {
      title: { vi: "đã đưa vào ứng dụng", en: "put to use" },
      proof: ["report", "minutes"],
      valid: { vi: "đang ứng dụng", en: "in use" },
    },
  },
  ends: {
    refused: {
      title: { vi: "bị đơn vị tiếp nhận từ chối", en: "refused by the receiver" },
      proof: ["letter", "notice", "minutes"],
    },
  },
  attributes: {
    receiver: { ...receiver, stages: ["requested", "delivered", "applied", "refused"] },
    amount: { ...amount, stages: ["delivered"] },
    agricultural: {
      ...yesNo,
      title: { vi: "chuyển giao trong lĩnh vực nông nghiệp", en: "the transfer is one in agriculture" },
    },
    "transfer-form": {
      title: { vi: "hình thức chuyển giao", en: "form of the transfer" },
      type: "choice",
      options: {
        programme: {
          vi: "chương trình, kế hoạch khuyến nông được phê duyệt",
          en: "approved extension programme",
        },
        training: { vi: "đào tạo, tập huấn", en: "training" },
        "demonstration-model": { vi: "mô hình trình diễn", en: "demonstration model" },
        other: { vi: "hình thức khác", en: "another form" },
      },
      of: "act",
      stages: ["delivered"],
    },
    "tt-contract": { ...contractNamed, stages: ["delivered"] },
  },
  sheet: sheets.support,
} as const satisfies Procedure;
