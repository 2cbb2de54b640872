import { definePlan } from "phoihop";
import { focalUnits, parties, units } from "./parties.js";
import { procedures } from "./procedures.js";
import { at } from "./source.js";

/** The steps of the rising target of line 11: so many per cent insured at the end of each year. */
const insured = [
  [2022, 88],
  [2023, 90],
  [2024, 92],
] as const;

const years = ["2021", "2022", "2023", "2024"] as const;

/** Minh họa: an invented programme in which nearly every promise is a figure; `ke-hoach.txt` is its text. */
export const plan = definePlan(
  {
    id: "plan-of-figures",
    version: "1.0.0",
    language: "vi",
    title: {
      vi: "Chương trình phối hợp phát triển nông nghiệp huyện Bãi Bồi giai đoạn 2021 – 2024 (minh họa)",
    },
    form: { vi: "chương trình phối hợp" },
    numbers: [{ number: "15/CTPH-SNN-HND-BB", source: at("Số, ký hiệu", 3, "Số: 15/CTPH-SNN-HND-BB") }],
    issued: "2021-01-04",
    period: { from: "2021-01-04", to: "2024-12-31" },
    parties,
    units,
    focalUnits,
    procedures,
  },
  ({ lead, partner, allOf, count, sum, latest, percent, plus, attested, oneReading }) => [
    // People and hectares: what acts add up to.
    {
      kind: "indicator",
      id: "training",
      title: { vi: "Tập huấn kỹ thuật canh tác cho ít nhất 1.000 lượt nông dân" },
      responsible: [lead("so-nn"), partner("hoi-nong-dan")],
      readings: oneReading(sum("training.held", "trainees", { atLeast: 1000 })),
      source: at("I.1", 10, "cho ít nhất 1.000 lượt nông dân"),
    },
    {
      kind: "indicator",
      id: "forest",
      title: { vi: "Trồng mới ít nhất 120 ha rừng phòng hộ ven biển" },
      responsible: [lead("ubnd-huyen"), partner("so-nn")],
      readings: oneReading(sum("forest.planted", "hectares", { atLeast: 120 })),
      source: at("I.2", 11, "Trồng mới ít nhất 120 ha rừng phòng hộ ven biển"),
    },

    // A rate with yearly steps: one line in tables, each step with its own due day.
    ...insured.map(([year, rate]) => ({
      kind: "indicator" as const,
      id: `insured.${year}`,
      series: "insured",
      title: { vi: `Tỷ lệ người dân tham gia bảo hiểm y tế năm ${year} đạt ${rate}%` },
      responsible: [lead("ubnd-huyen")],
      due: `${year}-12-31`,
      readings: oneReading(latest("figures.published", "insured", { atLeast: rate, within: `${year}` })),
      source: at("I.3", 12, `${rate}% năm ${year}`),
    })),

    // A rank: the lower, the better.
    {
      kind: "indicator",
      id: "rank",
      title: { vi: "Chỉ số cải cách hành chính của huyện xếp hạng không quá 5" },
      responsible: [lead("ubnd-huyen")],
      readings: oneReading(latest("figures.published", "rank", { atMost: 5 })),
      source: at("I.4", 13, "xếp hạng không quá 5 trong tỉnh"),
    },

    // Held against the figure of another year.
    {
      kind: "indicator",
      id: "income",
      title: { vi: "Thu nhập bình quân đầu người năm 2024 tăng ít nhất 10% so với năm 2020" },
      responsible: [lead("ubnd-huyen"), partner("hoi-nong-dan")],
      readings: oneReading(
        latest("figures.published", "income", {
          within: "2024",
          atLeast: percent(110, latest("figures.published", "income", { within: "2020" })),
        }),
      ),
      source: at("I.5", 14, "tăng ít nhất 10% so với năm 2020"),
    },
    {
      kind: "indicator",
      id: "poor",
      title: { vi: "Tỷ lệ hộ nghèo năm 2024 giảm ít nhất 1 điểm phần trăm so với năm 2022" },
      responsible: [lead("ubnd-huyen"), partner("hoi-nong-dan")],
      readings: oneReading(
        latest("figures.published", "poor", {
          within: "2024",
          atMost: plus(-1, latest("figures.published", "poor", { within: "2022" })),
        }),
      ),
      source: at("I.6", 15, "giảm ít nhất 1 điểm phần trăm so với năm 2022"),
    },

    // A percentage of those that the other count counts.
    {
      kind: "indicator",
      id: "offtake",
      title: { vi: "Ít nhất 60% số hợp tác xã đang hoạt động có hợp đồng bao tiêu còn hiệu lực" },
      responsible: [lead("hoi-nong-dan"), partner("ubnd-huyen")],
      readings: oneReading(
        count("offtake.signed", {
          valid: true,
          atLeast: percent(60, count("cooperative.registered", { valid: true })),
        }),
      ),
      source: at("I.7", 16, "Ít nhất 60% số hợp tác xã đang hoạt động"),
    },

    // An upper limit: kept so far, until it is passed.
    {
      kind: "indicator",
      id: "fire",
      title: { vi: "Không để xảy ra quá 02 vụ cháy rừng trong cả giai đoạn" },
      responsible: [lead("ubnd-huyen")],
      readings: oneReading(count("fire.recorded", { atMost: 2, within: { from: "2021-01-04" } })),
      source: at("I.8", 17, "Không để xảy ra quá 02 vụ cháy rừng"),
    },

    // Money.
    {
      kind: "funding",
      id: "counterpart",
      funds: "counterpart",
      title: { vi: "Bố trí đủ vốn đối ứng cho các dự án đã được phê duyệt" },
      responsible: [lead("ubnd-huyen")],
      readings: oneReading(
        sum("funds.allocated", "amount", {
          where: [{ attribute: "source", in: ["counterpart"] }],
          atLeast: percent(
            100,
            sum("funds.approved", "amount", { where: [{ attribute: "source", in: ["counterpart"] }] }),
          ),
        }),
      ),
      source: at("II.1", 20, "bố trí đủ vốn đối ứng cho các dự án đã được phê duyệt"),
    },
    {
      kind: "funding",
      id: "farmers-fund",
      funds: "recurrent",
      title: { vi: "Giải ngân ít nhất 2.000 triệu đồng từ Quỹ Hỗ trợ nông dân" },
      responsible: [lead("hoi-nong-dan")],
      readings: oneReading(
        sum("funds.disbursed", "amount", {
          where: [{ attribute: "source", in: ["farmers-fund"] }],
          atLeast: 2_000_000_000,
        }),
      ),
      source: at("II.2", 21, "giải ngân ít nhất 2.000 triệu đồng"),
    },

    {
      kind: "obligation",
      id: "guidance",
      title: { vi: "Hướng dẫn kỹ thuật, cung cấp cây giống bảo đảm chất lượng cho huyện" },
      responsible: [lead("so-nn")],
      readings: oneReading(attested("district")),
      source: at("III.1", 24, "hướng dẫn kỹ thuật, cung cấp cây giống bảo đảm chất lượng cho huyện"),
    },
    {
      kind: "obligation",
      id: "members",
      title: { vi: "Vận động hội viên tham gia chương trình" },
      responsible: [lead("hoi-nong-dan")],
      readings: oneReading(allOf(attested("department"), attested("district"))),
      source: at("III.2", 25, "vận động hội viên tham gia chương trình"),
    },
    {
      kind: "obligation",
      id: "publish",
      title: { vi: "Tổng hợp, công bố số liệu hằng năm" },
      responsible: [lead("ubnd-huyen")],
      readings: oneReading(
        allOf(...years.map((year) => count("figures.published", { atLeast: 1, within: year }))),
      ),
      source: at("III.3", 26, "tổng hợp, công bố số liệu hằng năm"),
    },
    {
      kind: "review",
      id: "final-review",
      title: { vi: "Tổng kết Chương trình" },
      responsible: [lead("so-nn"), lead("hoi-nong-dan"), lead("ubnd-huyen")],
      readings: oneReading(count("review.held", { atLeast: 1, for: ["this"] })),
      source: at("III.4", 27, "Ba bên tổ chức tổng kết Chương trình trong tháng 12 năm 2024"),
    },
  ],
);
