import type { Basis } from "../../model/basis.js";
import type { Criterion, Version } from "../../model/criterion.js";

/** Written for national tasks; a province's own decision may say otherwise, so here it is only by analogy. */
const analogy: Basis = {
  instrument: "Thông tư 07/2014/TT-BKHCN",
  article: "Điều 23",
  source: "hethongphapluat.vn",
  confidence: "unverified",
};

const within = (day: string, atMost: number): Version => ({
  from: "2014-01-01",
  to: "2024-01-01",
  test: { kind: "within", reach: [{ attribute: day }], atMost, unit: "working-days", by: "authority" },
  basis: [analogy],
});

/** How soon the authority passes on what was decided of a proposed task. */
export const taskTimes = {
  "c-task-5.advice": {
    statement: {
      vi: "Rà soát trình tự, ý kiến tư vấn trong 07 ngày làm việc sau phiên họp hội đồng (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "The council's advice is reviewed within 7 working days (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.screened",
    advice: true,
    versions: [within("reviewed-on", 7)],
  },
  "c-task-5.publication": {
    statement: {
      vi: "Công bố danh mục trong 15 ngày làm việc sau phê duyệt (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "The list is published within 15 working days of its approval (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.listed",
    advice: true,
    versions: [within("published-on", 15)],
  },
  "c-task-5.notice": {
    statement: {
      vi: "Thông báo kết quả cho nơi đề xuất trong 15 ngày làm việc sau phê duyệt (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "Whoever proposed the task is told within 15 working days of the approval (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.listed",
    advice: true,
    versions: [within("notified-on", 15)],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
