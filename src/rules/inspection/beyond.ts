import type { Commitment } from "../../model/plan/commitment.js";
import { leavesOf } from "../../model/requirement/requirement.js";
import type { Beyond } from "./remark.js";

/** By what words, in the language of a plan, a clause is known that asks for more than a requirement can say. */
const SIGNS: readonly (readonly [Beyond, RegExp])[] = [
  [
    "due-from-event",
    /(?:trong vòng|trong thời hạn|chậm nhất|không quá)\s+(?:là\s+)?\d+\s+(?:ngày|tháng|năm)[^.;]*(?:kể từ|tính từ|sau khi)/iu,
  ],
  ["due-from-event", /within\s+\d+\s+(?:working\s+)?(?:days|months|years)\s+(?:of|after|from)/iu],
  [
    "promise-about-promises",
    /\d\s*%\s*(?:số\s+|các\s+)?(?:nhiệm vụ|nội dung|chỉ tiêu|cam kết)\s+(?:của|trong|tại)\s+(?:kế hoạch|chương trình|quy chế)/iu,
  ],
  [
    "promise-about-promises",
    /\d\s*%\s*of\s+(?:the\s+)?(?:tasks|targets|promises)\s+(?:of|in)\s+(?:this|the)\s+(?:plan|programme)/iu,
  ],
  ["score", /chấm điểm|thang điểm|trọng số|điểm trung bình|weighted|score of/iu],
  ["per-head", /trên (?:đầu|một|mỗi) người|\/\s*người|bình quân (?:mỗi|một|đầu) người|per head|per capita/iu],
  ["average", /bình quân|trung bình|on average|average/iu],
];

/** What a published figure states needs not be worked out. */
const STATED: readonly Beyond[] = ["score", "per-head", "average"];

/** What a clause asks for that cannot be said; null where nothing of that kind is seen. */
export function beyondIn({ title, source, readings }: Commitment): Beyond | null {
  const text = [source.quote, ...Object.values(title)].join("\n");
  const found = SIGNS.find(([, sign]) => sign.test(text))?.[0] ?? null;
  const leaves = readings.flatMap(({ requirement }) => leavesOf(requirement));
  const isStated = leaves.some(({ kind }) => kind === "latest");
  return found !== null && isStated && STATED.includes(found) ? null : found;
}
