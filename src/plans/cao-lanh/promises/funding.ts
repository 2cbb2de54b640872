import type { PlanWords, Promises } from "../frame.js";
import { body } from "../source.js";

const years = [2022, 2023, 2024, 2025] as const;
const rows = ["row-1", "row-2", "row-3", "row-4", "row-5", "row-6"] as const;

/** Line 44, *hàng năm*: one promise a year, each due on the year's last day. */
export const recurrentFunding = ({ lead, partner, count, oneReading }: PlanWords): Promises =>
  years.map((year) => ({
    kind: "funding",
    id: `so-44.${year}`,
    series: "so-44",
    title: {
      vi: `Phối hợp với Sở Tài chính xem xét, bố trí kinh phí sự nghiệp khoa học và công nghệ năm ${year} cho các nhiệm vụ trọng tâm`,
      en: `With the Department of Finance, allocate recurrent S&T funds of ${year} to the priority tasks`,
    },
    responsible: [lead("so-khcn"), partner("so-tai-chinh")],
    due: `${year}-12-31`,
    funds: "recurrent",
    readings: oneReading(
      count("budget-line.allocated", {
        atLeast: 1,
        where: [
          { attribute: "source", in: ["recurrent-provincial"] },
          { attribute: "budget-year", in: [year] },
        ],
      }),
    ),
    source: body(
      "III.1, gạch đầu dòng thứ 2",
      44,
      "bố trí kinh phí sự nghiệp khoa học và công nghệ, hàng năm",
    ),
  }));

/** Line 56, *đủ*: for each task, what is allocated covers what was approved; the plan names no sum. */
export const counterpartFunding = ({ lead, sum, percent, oneReading }: PlanWords): Promises =>
  rows.map((row, index) => {
    const counterpart = {
      for: [row],
      where: [{ attribute: "source", in: ["counterpart-district"] }],
    } as const;
    return {
      kind: "funding",
      id: `huyen-56.${row}`,
      title: {
        vi: `Bảo đảm bố trí đủ kinh phí đối ứng cho nhiệm vụ ${index + 1} của Phụ lục`,
        en: `Provide enough counterpart funding for task ${index + 1} of the annex`,
      },
      responsible: [lead("ubnd-huyen")],
      funds: "counterpart",
      readings: oneReading(
        sum("budget-line.allocated", "amount", {
          ...counterpart,
          atLeast: percent(100, sum("budget-line.estimated", "amount", counterpart)),
        }),
      ),
      source: body("III.2, gạch đầu dòng thứ 4", 56, "Đảm bảo bố trí đủ nguồn kinh phí đối ứng"),
      about: row,
    };
  });
