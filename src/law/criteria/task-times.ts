import type { Criterion } from "../../model/law/criterion.js";
import { information2025, tasks2023 } from "../sources.js";
import { notKnown, timed } from "./timed.js";

const since2023 = notKnown("2023-07-09", tasks2023);
const since2025 = notKnown("2025-10-14", information2025);

/** How soon what was decided of a task is passed on, and told. */
export const taskTimes = {
  "c-task-2": {
    statement: {
      vi: "Kết quả được đăng ký trong 30 ngày làm việc kể từ ngày nhiệm vụ được nghiệm thu chính thức",
      en: "The result is registered within 30 working days of official acceptance",
    },
    procedure: "st-task",
    at: "st-task.accepted",
    versions: [timed("task-result.2014"), since2025],
  },
  "c-task-5.advice": {
    statement: {
      vi: "Rà soát trình tự, ý kiến tư vấn trong 07 ngày làm việc sau phiên họp hội đồng (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "The council's advice is reviewed within 7 working days (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.screened",
    advice: true,
    versions: [timed("task-advice.2014"), since2023],
  },
  "c-task-5.publication": {
    statement: {
      vi: "Công bố danh mục trong 15 ngày làm việc sau phê duyệt (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "The list is published within 15 working days of its approval (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.listed",
    advice: true,
    versions: [timed("task-publication.2014"), since2023],
  },
  "c-task-5.notice": {
    statement: {
      vi: "Thông báo kết quả cho nơi đề xuất trong 15 ngày làm việc sau phê duyệt (áp dụng tương tự nhiệm vụ cấp quốc gia)",
      en: "Whoever proposed the task is told within 15 working days of the approval (by analogy with national tasks)",
    },
    procedure: "st-task",
    at: "st-task.listed",
    advice: true,
    versions: [timed("task-notice.2014"), since2023],
  },
  "c-task-7": {
    statement: {
      vi: "Thông tin về nhiệm vụ đang tiến hành được nộp trong 30 ngày làm việc kể từ ngày ký hợp đồng",
      en: "Information on the running task is filed within 30 working days of the contract",
    },
    procedure: "st-task",
    at: "st-task.contracted",
    versions: [timed("task-information.2014"), since2025],
  },
  "c-task-8": {
    statement: {
      vi: "Thông tin về nhiệm vụ được công khai trong 30 ngày kể từ ngày phê duyệt",
      en: "What is known of the task is made public within 30 days of its approval",
    },
    procedure: "st-task",
    at: "st-task.budgeted",
    versions: [timed("task-data.2015"), since2025],
  },
} as const satisfies Readonly<Record<string, Criterion>>;
