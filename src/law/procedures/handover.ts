import type { Procedure } from "../../model/procedure.js";

/** A technique, process or result passed on to whoever will use it; practice, not law. */
export const handover = {
  title: { vi: "Chuyển giao, bàn giao kết quả", en: "Transfer or handover of a result" },
  subject: { vi: "kết quả chuyển giao", en: "what is handed over" },
  stages: {
    requested: {
      title: { vi: "đã đề nghị chuyển giao", en: "requested" },
      proof: ["letter", "proposal"],
    },
    delivered: {
      title: { vi: "đã chuyển giao, bàn giao", en: "delivered" },
      proof: ["minutes", "contract"],
      repeats: true,
    },
    applied: {
      title: { vi: "đã đưa vào ứng dụng", en: "applied" },
      proof: ["report", "minutes"],
    },
  },
  ends: {
    refused: {
      title: { vi: "đơn vị tiếp nhận từ chối", en: "refused by the receiver" },
      proof: ["letter", "notice", "minutes"],
    },
  },
} as const satisfies Procedure;
