import type { Requirement } from "../../../model/requirement/requirement.js";
import type { PlanWords, Promises } from "../frame.js";
import { body } from "../source.js";

type Stage = "st-task.proposed" | "st-task.listed";

/** From the day of issue on; the first year is cut short by it. */
const period = { from: "2022-03-25" };
const years = [
  { from: "2022-03-25", to: "2022-12-31" },
  { from: "2023-01-01", to: "2023-12-31" },
  { from: "2024-01-01", to: "2024-12-31" },
  { from: "2025-01-01", to: "2025-12-31" },
];

/**
 * Line 52: an S&T task proposed for ordering, or a technology-transfer contract registered. The print says neither
 * whether a proposal is enough nor whether once is, hence four readings, the literal one first.
 */
export const orderOrContract = ({ lead, partner, allOf, anyOf, count }: PlanWords): Promises[number] => {
  const either = (stage: Stage, within: { readonly from: string; readonly to?: string }): Requirement =>
    anyOf(
      count(stage, {
        atLeast: 1,
        where: [
          { attribute: "level", in: ["provincial", "base"] },
          { attribute: "proposer", party: "huyen" },
        ],
        within,
      }),
      count("tt-contract.registered", {
        atLeast: 1,
        where: [{ attribute: "authority", unit: "so-khcn" }],
        within,
      }),
    );
  const yearly = (stage: Stage) => allOf(...years.map((year) => either(stage, year)));
  return {
    kind: "obligation",
    id: "huyen-52",
    title: {
      vi: "Đề xuất đặt hàng ít nhất một nhiệm vụ khoa học và công nghệ (cấp tỉnh hoặc cấp cơ sở), hoặc có 01 hợp đồng chuyển giao công nghệ được đăng ký tại Sở Khoa học và Công nghệ",
      en: "Propose at least one S&T task (provincial or base level) for ordering, or have 1 technology-transfer contract registered at the Department",
    },
    responsible: [lead("ubnd-huyen"), partner("phong-kt-ht")],
    readings: [
      {
        id: "proposed",
        title: {
          vi: "Chỉ cần đề xuất; tính chung cả giai đoạn",
          en: "A proposal is enough; once in the whole period",
        },
        requirement: either("st-task.proposed", period),
      },
      {
        id: "approved",
        title: {
          vi: "Phải được phê duyệt vào danh mục đặt hàng; tính chung cả giai đoạn",
          en: "The task must be approved into the list; once in the whole period",
        },
        requirement: either("st-task.listed", period),
      },
      {
        id: "proposed-yearly",
        title: { vi: "Chỉ cần đề xuất; tính từng năm", en: "A proposal is enough; every year" },
        requirement: yearly("st-task.proposed"),
      },
      {
        id: "approved-yearly",
        title: {
          vi: "Phải được phê duyệt vào danh mục đặt hàng; tính từng năm",
          en: "The task must be approved into the list; every year",
        },
        requirement: yearly("st-task.listed"),
      },
    ],
    source: body(
      "III.2, gạch đầu dòng thứ 2",
      52,
      "đề xuất đặt hàng ít nhất một nhiệm vụ khoa học và công nghệ (cấp tỉnh hoặc cấp cơ sở) hoặc có 01 hợp đồng",
    ),
  };
};
