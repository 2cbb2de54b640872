import type { PlanWords, Promises } from "../frame.js";
import { body } from "../source.js";
import { recurrentFunding } from "./funding.js";

const clause = "III.1, gạch đầu dòng thứ 1";

/** What the Department promises: lines 42 to 46. */
export const provinceDuties = (words: PlanWords): Promises => [
  ...supports(words),
  ...recurrentFunding(words),
  staffAssigned(words),
];

/** Line 42: five kinds of support, each a promise of its own; it names no number, so one act of each is asked for. */
const supports = ({ lead, count, oneReading }: PlanWords): Promises => {
  const support = oneReading(
    count("support.given", { atLeast: 1, for: ["this"], within: { from: "2022-03-25" } }),
  );
  const training = oneReading(
    count("training.held", { atLeast: 1, for: ["this"], within: { from: "2022-03-25" } }),
  );
  return [
    {
      kind: "obligation",
      id: "so-42.tasks",
      title: {
        vi: "Hỗ trợ huyện xây dựng, tổ chức thực hiện các nhiệm vụ khoa học và công nghệ cấp tỉnh, cấp cơ sở",
        en: "Help the district design and run S&T tasks at provincial and base level",
      },
      responsible: [lead("so-khcn")],
      readings: support,
      source: body(clause, 42, "các nhiệm vụ khoa học và công nghệ cấp tỉnh, cấp cơ sở"),
    },
    {
      kind: "obligation",
      id: "so-42.innovation",
      title: {
        vi: "Hỗ trợ nâng cao hoạt động đổi mới sáng tạo",
        en: "Support innovation in the district",
      },
      responsible: [lead("so-khcn")],
      readings: support,
      source: body(clause, 42, "hỗ trợ nâng cao hoạt động đổi mới sáng tạo"),
    },
    {
      kind: "obligation",
      id: "so-42.ip",
      title: {
        vi: "Hỗ trợ phát triển tài sản trí tuệ cho một số sản phẩm chủ lực của địa phương",
        en: "Support intellectual property for some of the main local products",
      },
      responsible: [lead("so-khcn")],
      readings: support,
      source: body(clause, 42, "phát triển tài sản trí tuệ cho một số sản phẩm chủ lực"),
    },
    {
      kind: "obligation",
      id: "so-42.standards",
      title: { vi: "Hỗ trợ xây dựng tiêu chuẩn cơ sở", en: "Support the drawing up of base standards" },
      responsible: [lead("so-khcn")],
      readings: support,
      source: body(clause, 42, "xây dựng tiêu chuẩn cơ sở"),
    },
    {
      kind: "obligation",
      id: "so-42.productivity",
      title: {
        vi: "Tập huấn công cụ năng suất chất lượng",
        en: "Train people in productivity and quality tools",
      },
      responsible: [lead("so-khcn")],
      readings: training,
      source: body(clause, 42, "tập huấn công cụ năng suất chất lượng"),
    },
  ];
};

const staffAssigned = ({ lead, count, oneReading }: PlanWords): Promises[number] => ({
  kind: "obligation",
  id: "so-46",
  title: {
    vi: "Chỉ đạo các phòng, đơn vị trực thuộc Sở phân công công chức, viên chức phối hợp, hướng dẫn, hỗ trợ Phòng Kinh tế và Hạ tầng và các đơn vị liên quan của huyện",
    en: "Have the Department's units assign staff to guide and support the Economy and Infrastructure Division and the district's units",
  },
  responsible: [lead("so-khcn")],
  readings: oneReading(count("act.issued", { atLeast: 1, for: ["this"] })),
  source: body(
    "III.1, gạch đầu dòng thứ 3",
    46,
    "phân công các công chức, viên chức phối hợp, hướng dẫn, hỗ trợ",
  ),
});
