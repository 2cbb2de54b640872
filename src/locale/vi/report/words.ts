import type { ReportWords } from "../../words/report-words.js";
import { brief } from "./brief.js";
import { annexes, since } from "./annexes.js";
import { count } from "../values.js";
import { ahead, appraisal, requests } from "./judgement.js";
import { meeting, paper, letter } from "./paper.js";
import { planAnnex } from "./plan-annex.js";
import { direction, opening, results } from "./results.js";
import { standing } from "./standing.js";

/** Báo cáo, biên bản, công văn đề nghị cung cấp thông tin. */
export const report: ReportWords = {
  count,
  letters: "abcdđeghiklmnopqrstuvxy",
  brief,
  paper,
  opening,
  direction,
  results,
  standing,
  since,
  appraisal,
  ahead,
  requests,
  annexes,
  passages: {
    direction:
      "việc quán triệt, văn bản chỉ đạo, phân công, họp giao ban, kiểm tra ngoài những gì sổ theo dõi đã ghi nhận",
    strengths: "đánh giá của người soạn về kết quả nổi bật, hiệu quả mang lại",
    shortcomings: "đánh giá của người soạn về tồn tại, hạn chế khác",
    causes: "nguyên nhân khách quan, nguyên nhân chủ quan theo đánh giá của từng bên",
    lessons: "bài học kinh nghiệm rút ra",
    "tasks-ahead": "nhiệm vụ trọng tâm, giải pháp, phân công và tiến độ thực hiện",
    requests: "kiến nghị, đề xuất khác với từng cơ quan, đơn vị",
    "meeting-time": "thời gian bắt đầu, ngày, địa điểm",
    "meeting-present": "người chủ trì, thư ký, đại biểu của từng bên, người vắng mặt",
    "meeting-opinions": "ý kiến của từng đại biểu",
    "meeting-conclusions":
      "kết luận về từng điểm nêu trên; thống nhất điều chỉnh, bổ sung hoặc không điều chỉnh Kế hoạch",
  },
  foreign: {
    table: "bảng",
    picture: "hình",
    formula: "công thức",
    footnote: "chú thích",
    list: "đánh số, gạch đầu dòng",
    look: "chữ đậm, nghiêng, gạch chân",
  },
  meeting,
  letter,
  planAnnex,
};
