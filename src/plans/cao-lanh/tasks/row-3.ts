import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

/** At least two S&T enterprises; whoever qualifies receives the result. */
export const row3 = {
  no: "3",
  title: {
    vi: "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ",
    en: "Support to set up at least 2 S&T enterprises",
  },
  leads: ["phong-qlcn-cn"],
  receivers: [],
  receiverClass: { vi: "Doanh nghiệp đủ điều kiện", en: "Enterprises that qualify" },
  quantity: 2,
  items: {},
  source: annex("Phụ lục, TT 3", 100, "Hỗ trợ thành lập ít nhất 02 doanh nghiệp khoa học và công nghệ"),
} as const satisfies Task;
