import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

/** The technique of breeding and raising field crabs. */
export const row6 = {
  no: "6",
  title: {
    vi: "Hỗ trợ địa phương chuyển giao kỹ thuật sản xuất giống, nuôi cua đồng",
    en: "Support to transfer the technique of breeding and raising field crabs",
  },
  leads: ["phong-qlkh"],
  receivers: ["phong-nn-ptnt", "htx-nhi-my"],
  items: {},
  source: annex("Phụ lục, TT 6", 108, "Hỗ trợ địa phương chuyên giao kỹ thuật sản xuất giống nuôi cua đồng"),
} as const satisfies Task;
