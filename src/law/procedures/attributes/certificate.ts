const years = { type: "number", unit: { vi: "năm", en: "years" }, of: "subject" } as const;

/** What is told of the certificate once it is granted; how its holder stands on the day of the review. */
export const certificateAttributes = {
  authorised: {
    title: { vi: "cơ quan cấp được ủy quyền", en: "the body that grants is authorised" },
    type: "yes-no",
    of: "act",
    stages: ["certified"],
  },
  "certificate-published-on": {
    title: { vi: "ngày công bố giấy chứng nhận", en: "day of publication of the certificate" },
    type: "day",
    of: "act",
    stages: ["certified"],
  },
  "years-below-ratio": {
    ...years,
    title: {
      vi: "số năm liên tiếp có tỷ lệ doanh thu dưới 30%",
      en: "years on end below 30 % of revenue",
    },
  },
  "years-without-report": {
    ...years,
    title: { vi: "số năm liên tiếp không báo cáo", en: "years on end without a report" },
  },
  "report-filed-on": {
    title: { vi: "ngày nộp báo cáo hằng năm gần nhất", en: "day of the last yearly report" },
    type: "day",
    of: "subject",
  },
} as const;
