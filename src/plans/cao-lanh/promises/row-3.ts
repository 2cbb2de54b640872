import type { PlanWords, Promises } from "../frame.js";
import { row3 } from "../tasks/row-3.js";

/** Row 3: at least two S&T enterprises; *hỗ trợ thành lập* can mean the certificate or the help alone. */
export const row3Indicators = ({ lead, count }: PlanWords): Promises => [
  {
    kind: "indicator",
    id: "row-3",
    title: row3.title,
    responsible: [lead("phong-qlcn-cn")],
    readings: [
      {
        id: "certified",
        title: {
          vi: "Doanh nghiệp được cấp giấy chứng nhận doanh nghiệp khoa học và công nghệ",
          en: "The enterprises hold the certificate",
        },
        requirement: count("st-enterprise.certified", {
          atLeast: 2,
          for: ["row-3"],
          within: { from: "2022-03-25" },
          valid: true,
        }),
      },
      {
        id: "supported",
        title: { vi: "Doanh nghiệp đã được hỗ trợ", en: "The enterprises were supported" },
        requirement: count("support.given", { atLeast: 2, for: ["row-3"] }),
      },
    ],
    source: row3.source,
    about: "row-3",
  },
];
