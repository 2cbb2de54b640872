import type { Timing } from "../../rules/finding.js";
import type { FindingWords } from "../locale.js";
import { number, when } from "./values.js";

function timing(of: Timing): string {
  switch (of.code) {
    case "running":
      return `còn ${number(of.days)} ngày`;
    case "over":
      return of.days === 0 ? "vừa hết thời hạn" : `đã hết thời hạn được ${number(of.days)} ngày`;
    case "in-time":
      return `hoàn thành đúng hạn (${when(of.on)})`;
    case "late":
      return `hoàn thành trễ hạn (${when(of.on)})`;
    case "too-coarse":
      return `đã hoàn thành (${when(of.on)}), chưa đủ căn cứ để biết đúng hạn hay trễ hạn`;
    case "none":
      return "không xét thời hạn";
  }
}

export const findings: FindingWords = {
  status: {
    met: "Đạt",
    "met-late": "Đạt, trễ hạn",
    "not-yet": "Chưa đạt (còn hạn)",
    failed: "Không đạt (quá hạn)",
    undetermined: "Chưa đủ căn cứ kết luận",
    "not-applicable": "Không áp dụng",
    "successor-needed": "Cần xác định đơn vị kế thừa",
  },
  verdict: {
    met: "đạt",
    unmet: "chưa đạt",
    failed: "không đạt",
    unknown: "chưa đủ căn cứ kết luận",
    "not-applicable": "không áp dụng",
  },
  timing,
  outlook: {
    achieved: "đã đạt",
    "on-track": "đúng tiến độ",
    "at-risk": "có nguy cơ không kịp",
    "too-late": "đã hết thời gian thực hiện",
    "cannot-estimate": "chưa ước lượng được",
    none: "không xét",
  },
  ahead: (outlook, lastStart, reached) =>
    `triển vọng: ${outlook}${lastStart === null ? "" : `; phải bắt đầu chậm nhất ${lastStart}`}${reached === null ? "" : `; đang thực hiện: ${reached}`}`,
  dissent: (by, decision, verdict, reason) =>
    `người đánh giá của ${by} kết luận khác (quyết định ${decision}): ${verdict}; lý do: ${reason}`,
  head: (title, status, clause, lines) => `${title}: ${status} (${clause}; dòng ${lines})`,
  term: (due, timing) => `thời hạn ${due}: ${timing}`,
  owed: (holders) => `trách nhiệm: ${holders}`,
  role: { lead: "chủ trì", with: "phối hợp" },
  after: (unit) => `kế thừa ${unit}`,
  uncertain: "chưa chắc còn tồn tại",
  missing: (why, ended) =>
    why === "successor"
      ? `cần xác định đơn vị kế thừa${ended && ` của ${ended}`}`
      : "chưa rõ đơn vị chủ trì (bản in mất chữ)",
  readings: (count, used, agree) =>
    `điều khoản có ${count} cách hiểu, ${agree ? "kết luận như nhau" : "kết luận khác nhau"}; áp dụng cách hiểu ${used}`,
  evidence: (record, documents, cell) =>
    `căn cứ: bản ghi ${record}; minh chứng: ${documents || "chưa có"}${cell && `; ô ${cell}`}`,
};
