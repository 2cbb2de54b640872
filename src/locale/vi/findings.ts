import type { Timing } from "../../rules/assessment/finding.js";
import type { FindingWords } from "../words/finding-words.js";
import { marked } from "../say/values.js";
import { number, when } from "./values.js";

function timing(of: Timing): string {
  switch (of.code) {
    case "running":
      return `còn ${number(of.days)} ngày`;
    case "over":
      return of.days === 0 ? "đã hết hạn" : `quá hạn ${number(of.days)} ngày`;
    case "in-time":
      return `hoàn thành đúng hạn (${when(of.on)})`;
    case "late":
      return `hoàn thành quá hạn (${when(of.on)})`;
    case "too-coarse":
      return `đã hoàn thành (${when(of.on)}), chưa rõ có đúng hạn hay không`;
    case "kept":
      return "không vượt giới hạn đến hết thời hạn";
    case "none":
      return "không xét thời hạn";
  }
}

const bySomePaper = (papers: string) => (papers === "" ? ", chưa có văn bản" : `, theo ${papers}`);

/** *Đạt* chỉ nói về chỉ tiêu; nội dung, nhiệm vụ thì *hoàn thành*. */
export const findings: FindingWords = {
  status: {
    met: "Hoàn thành",
    "met-late": "Hoàn thành (quá hạn)",
    "met-undated": "Hoàn thành (chưa rõ có đúng hạn)",
    reached: "Đến nay đã thực hiện (trong hạn)",
    kept: "Đến nay chưa vượt",
    "not-yet": "Chưa hoàn thành (trong hạn)",
    failed: "Không hoàn thành (quá hạn)",
    "over-term": "Quá hạn, chưa rõ đã hoàn thành sau hạn hay chưa",
    undetermined: "Chưa đủ căn cứ để kết luận",
    "not-applicable": "Không thuộc diện đánh giá",
    "successor-needed": "Cần xác định đơn vị kế thừa",
  },
  indicatorStatus: {
    met: "Đạt",
    "met-late": "Đạt (quá hạn)",
    "met-undated": "Đạt (chưa rõ có đúng hạn)",
    reached: "Đến nay đã đạt (trong hạn)",
    kept: "Đến nay chưa vượt",
    "not-yet": "Chưa đạt (trong hạn)",
    failed: "Chưa đạt (quá hạn)",
    "over-term": "Quá hạn, chưa rõ đã đạt sau hạn hay chưa",
    undetermined: "Chưa đủ căn cứ để kết luận",
    "not-applicable": "Không thuộc diện đánh giá",
    "successor-needed": "Cần xác định đơn vị kế thừa",
  },
  verdict: {
    met: "hoàn thành",
    unmet: "chưa hoàn thành",
    failed: "không hoàn thành",
    unknown: "chưa đủ căn cứ để kết luận",
    "not-applicable": "không thuộc diện đánh giá",
  },
  indicatorVerdict: {
    met: "đạt",
    unmet: "chưa đạt",
    failed: "chưa đạt",
    unknown: "chưa đủ căn cứ để kết luận",
    "not-applicable": "không thuộc diện đánh giá",
  },
  undetermined: { silent: "chưa đơn vị nào kê khai", told: "đã kê khai, chưa đủ" },
  exempt: {
    "condition-unmet": "Chưa phát sinh",
    waived: "Được miễn thực hiện",
    withdrawn: "Đã đưa ra khỏi kế hoạch",
  },
  timing,
  outlook: {
    achieved: "đã hoàn thành",
    "on-track": "còn kịp về thời gian theo quy định",
    "at-risk": "có nguy cơ không kịp thời hạn",
    "too-late": "đã hết thời gian thực hiện",
    "cannot-estimate": "chưa ước lượng được",
    none: "không xét",
  },
  ahead: ({ outlook, lastStart, lawfulEnd, reached }) =>
    `khả năng hoàn thành: ${[
      ...(lastStart !== null && reached === null ? ["chưa có thông tin"] : []),
      outlook,
      ...(lastStart === null
        ? []
        : [`${reached === null ? "" : "phần còn thiếu "}nếu chưa bắt đầu thì chậm nhất ${lastStart}`]),
      ...(lawfulEnd === null ? [] : [`theo quy định, các bước còn lại xong chậm nhất ${lawfulEnd}`]),
      ...(reached === null ? [] : [`đang thực hiện: ${reached}`]),
    ].join("; ")}`,
  atDueAndNow: (atDue, now) => `tại thời hạn: ${atDue}; đến nay: ${now}`,
  noLonger: (since) => `đến nay không còn giữ được (${since})`,
  wouldApply: (since) => `điều kiện áp dụng chỉ phát sinh sau thời hạn (${since})`,
  dissent: (by, verdict, reason) => `người đánh giá của ${by} kết luận khác: ${verdict}; lý do: ${reason}`,
  head: (title, status, clause, lines) => `${title}: ${status} (${clause}; dòng ${lines})`,
  undated: {
    declared: (due) => `xác nhận đã kê khai đủ đến hết ${due}: trước hạn có thể đã có kết quả chưa kê khai`,
    day: () => "ngày hoàn thành chính xác",
  },
  term: (due, timing) => `thời hạn ${due}: ${timing}`,
  owed: (holders) => `trách nhiệm: ${holders}`,
  role: { lead: "chủ trì", partner: "phối hợp" },
  after: (unit) => `kế thừa ${unit}`,
  uncertain: "chưa chắc còn tồn tại",
  missing: (why, ended) =>
    why === "successor"
      ? `cần xác định đơn vị kế thừa${ended && ` của ${ended}`}`
      : "chưa rõ đơn vị chủ trì (bản in mất chữ)",
  readings: (count, used, agree) =>
    `điều khoản có ${count} cách hiểu, ${agree ? "kết luận như nhau" : "kết luận khác nhau"}; áp dụng cách hiểu ${used}`,
  evidence: (record, documents, cell) =>
    `căn cứ: nội dung đã kê khai ${record}; minh chứng: ${documents || "chưa có"}${cell && `; ô ${cell}`}`,
  declared: ({ by, recorded, upTo, papers }) =>
    `căn cứ: ${by} xác nhận đã kê khai đủ đến hết ${upTo} (vào sổ ${recorded}${bySomePaper(papers)})`,
  decided: ({ what, by, on, papers }) => `căn cứ: ${what} của ${by}, ${on}${bySomePaper(papers)}`,
  decision: {
    same: "kết luận về việc có phải là một hay không",
    equivalence: "kết luận về tên gọi",
    reading: "quyết định chọn cách hiểu",
    waiver: "quyết định cho miễn thực hiện",
    attestation: "ý kiến về việc thực hiện",
    override: "ý kiến đánh giá riêng",
  },
  amended: (number, on) => `căn cứ: văn bản điều chỉnh số ${number}, hiệu lực từ ${on}`,
  paper: (kind, number, on, title) =>
    number === null && on === null && title !== null
      ? marked(title)
      : `${kind}${number === null ? "" : ` số ${number}`}${on === null ? "" : ` ${on}`}`,
};
