import { procedures as lawful } from "phoihop/law";

const enterprise = lawful["st-enterprise"];

/** The way of an S&T enterprise by the law, with one stage more: support goes to those that are certified. */
export const procedures = {
  "st-enterprise": {
    ...enterprise,
    stages: {
      ...enterprise.stages,
      supported: {
        title: {
          vi: "đã được hỗ trợ theo chương trình, đề án của Tỉnh",
          en: "supported by a programme of the province",
        },
        proof: ["decision", "contract", "minutes"],
        repeats: true,
      },
    },
  },
  project: {
    title: { vi: "Dự án hoàn thiện, tạo ra sản phẩm mới", en: "Projects that make a new product" },
    subject: { vi: "dự án", en: "project" },
    stages: {
      supported: {
        title: { vi: "đã được hỗ trợ triển khai", en: "supported" },
        proof: ["decision", "contract"],
      },
      finished: {
        title: { vi: "đã tạo ra sản phẩm mới", en: "new product made" },
        proof: ["minutes", "report"],
      },
    },
    ends: { stopped: { title: { vi: "đã dừng", en: "stopped" }, proof: ["decision", "minutes"] } },
  },
  activity: {
    title: { vi: "Hoạt động thúc đẩy", en: "Activities" },
    subject: { vi: "hoạt động", en: "activity" },
    stages: {
      done: {
        title: { vi: "đã thực hiện", en: "done" },
        proof: ["report", "minutes", "list"],
        repeats: true,
      },
    },
  },
} as const;
