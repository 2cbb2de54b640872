import type { PlanWords, Promises } from "../frame.js";
import { row3 } from "../tasks/row-3.js";

/** Row 3: at least two S&T enterprises; *hỗ trợ thành lập* can mean the certificate or the help alone. */
export const row3Indicators = ({ lead, count }: PlanWords): Promises => [
  {
    kind: "indicator",
    id: "row-3",
    title: row3.title,
    responsible: [lead("phong-qlcn-cn")],
    baseline: null,
    target: 2,
    unit: { vi: "doanh nghiệp", en: "enterprises" },
    readings: [
      {
        id: "certified",
        title: {
          vi: "Doanh nghiệp được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ",
          en: "The enterprises hold the certificate",
        },
        requirement: count(2, "st-enterprise.certified", {
          for: ["row-3"],
          within: { from: "2022-03-25" },
          standing: true,
        }),
      },
      {
        id: "supported",
        title: { vi: "Doanh nghiệp đã được hỗ trợ", en: "The enterprises were supported" },
        requirement: count(2, "support.given", { for: ["row-3"] }),
      },
    ],
    source: row3.source,
    about: "row-3",
  },
];
