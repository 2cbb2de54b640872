import type { Basis } from "../../model/law/basis.js";
import type { LawfulTime } from "../../model/law/lawful-time.js";
import { informationDecree, resultsCircular } from "../sources.js";

/** Written for national tasks; a province's own decision may say otherwise, so here it is only by analogy. */
const analogy: Basis = {
  instrument: "Thông tư 07/2014/TT-BKHCN",
  article: "Điều 23",
  source: "hethongphapluat.vn; áp dụng tương tự",
  confidence: "unverified",
};
const byAnalogy = (after: string, attribute: string, atMost: number) =>
  ({
    after,
    reach: [{ attribute }],
    by: "authority",
    unit: "working-days",
    atMost,
    from: null,
    to: "2023-07-09",
    basis: [analogy],
  }) as const satisfies LawfulTime;

/** Which approval of a task is meant, that of the list or that of the description, was not seen. */
const publicity: Basis = {
  instrument: "Thông tư liên tịch 27/2015/TTLT-BKHCN-BTC",
  article: "Điều 18",
  source: "Bộ pháp điển (phapdien.moj.gov.vn); chưa rõ tính từ quyết định phê duyệt nào",
  confidence: "secondary",
};

/** Lawful times of S&T tasks. */
export const taskTimes = {
  "task-result.2014": {
    after: "st-task.accepted",
    reach: [{ stage: "st-task.result-registered" }],
    by: "filer",
    unit: "working-days",
    atMost: 30,
    from: "2014-04-15",
    to: "2025-10-14",
    basis: [
      informationDecree("Điều 7 khoản 1", "19.5.NĐ.3.7"),
      resultsCircular("Điều 10 khoản 2", "19.5.TT.11.10"),
    ],
  },
  "task-information.2014": {
    after: "st-task.contracted",
    reach: [{ attribute: "information-filed-on" }],
    by: "filer",
    unit: "working-days",
    atMost: 30,
    from: null,
    to: "2025-10-14",
    basis: [resultsCircular("Điều 6 khoản 1")],
  },
  "task-data.2015": {
    after: "st-task.budgeted",
    reach: [{ attribute: "data-published-on" }],
    by: "authority",
    unit: "days",
    atMost: 30,
    from: null,
    to: "2025-10-14",
    basis: [publicity],
  },
  "task-advice.2014": byAnalogy("st-task.screened", "reviewed-on", 7),
  "task-publication.2014": byAnalogy("st-task.listed", "published-on", 15),
  "task-notice.2014": byAnalogy("st-task.listed", "notified-on", 15),
} as const satisfies Readonly<Record<string, LawfulTime>>;
