import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

/** A base-level task: the information system of the mango-tree scheme. Its units stand one line above its title. */
export const row5 = {
  no: "5",
  title: {
    vi: "Triển khai nhiệm vụ khoa học và công nghệ cấp cơ sở: Hỗ trợ xây dựng hệ thống thông tin phục vụ mô hình “Cây xoài nhà tôi”",
    en: "Base-level S&T task: an information system for the scheme “My family's mango tree”",
  },
  leads: ["truong-cd-cong-dong", "phong-qlkh"],
  receivers: ["htx-xoai-my-xuong", "phong-nn-ptnt"],
  items: {},
  source: annex(
    "Phụ lục, TT 5",
    [106, 107],
    "Hỗ trợ xây dựng hệ thống thông tin phục vụ mô hình cây xoài nhà tôi",
  ),
} as const satisfies Task;
