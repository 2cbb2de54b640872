import { definePlan } from "phoihop";
import { eachYear } from "phoihop/plan";
import { procedures } from "./procedures.js";
import { at } from "./source.js";

/** The years as they are read here; the page says only “every year”. */
const years = { from: 2025, to: 2026 };

const district = { vi: "huyện Đức Trọng", en: "Đức Trọng District" };

/** What Đức Trọng District promised every year with its farmers' association, as far as a news page tells of it. */
export const plan = definePlan(
  {
    id: "duc-trong-farmers",
    version: "1.0.0",
    language: "vi",
    title: {
      vi: "Chương trình công tác hằng năm với hội viên nông dân huyện Đức Trọng",
      en: "Yearly programme with the farmers of Đức Trọng District",
    },
    form: { vi: "chương trình", en: "programme" },
    issued: "../2024-11-21",
    period: { from: "2025-01-01", to: "2026-12-31" },
    parties: { district: { name: district, head: "ubnd-huyen" } },
    units: {
      "ubnd-huyen": {
        name: { vi: "Ủy ban nhân dân huyện Đức Trọng", en: "People's Committee of Đức Trọng District" },
        party: "district",
        form: "committee",
        ended: "2025-07-01",
        seek: {
          vi: "văn bản bàn giao chương trình cho các xã khi kết thúc hoạt động cấp huyện từ 01/7/2025",
          en: "the paper that handed the programme to the communes when districts ended on 1 July 2025",
        },
      },
      "hoi-nong-dan": {
        name: { vi: "Hội Nông dân huyện Đức Trọng", en: "Farmers' Association of Đức Trọng District" },
        party: "district",
        form: "association",
      },
    },
    emendations: [
      {
        id: "years",
        source: at("đoạn 3", 3, "Hàng năm"),
        restored: "Hàng năm, trong hai năm 2025 và 2026",
        confidence: 0.2,
        reason: {
          vi: "Bản tin không nêu năm đầu, năm cuối",
          en: "The page gives no first and no last year",
        },
      },
      {
        id: "group",
        source: at("đoạn 3", 3, "1 tổ hợp tác xã nông nghiệp"),
        restored: "1 tổ hợp tác nông nghiệp",
        confidence: 0.6,
        reason: {
          vi: "“Tổ hợp tác xã” không phải tên một loại tổ chức; có thể là tổ hợp tác hoặc hợp tác xã",
          en: "The printed word is no kind of body; a group or a cooperative may be meant",
        },
        concerns: ["group.2025", "group.2026"],
      },
    ],
    procedures,
  },
  ({ lead, partner, count, sum, latest, percent, oneReading }) => {
    const responsible = [lead("ubnd-huyen"), partner("hoi-nong-dan")];
    const promise = (vi: string, en: string) =>
      ({ kind: "indicator", title: { vi, en }, responsible }) as const;
    return [
      ...eachYear("joining", years, ({ year, within }) => ({
        ...promise(
          `Vận động từ 700 hội viên tham gia hợp tác xã, tổ hợp tác năm ${year}`,
          `700 members or more join cooperatives in ${year}`,
        ),
        readings: oneReading(sum("joining.reported", "people", { within, atLeast: 700 })),
        source: at("đoạn 3", 3, "từ 700 hội viên nông dân trở lên"),
      })),
      ...eachYear("group", years, ({ year, within }) => ({
        ...promise(`Thành lập ít nhất 01 tổ hợp tác năm ${year}`, `At least one farming group in ${year}`),
        readings: oneReading(count("cooperative-group.founded", { within, atLeast: 1 })),
        source: at("đoạn 3", 3, "ít nhất 1 tổ hợp tác xã nông nghiệp"),
      })),
      ...eachYear("training", years, ({ year, within }) => ({
        ...promise(
          `Đào tạo, bồi dưỡng nghề cho từ 400 người năm ${year}`,
          `400 people or more trained in ${year}`,
        ),
        readings: oneReading(sum("training.reported", "people", { within, atLeast: 400 })),
        source: at("đoạn 4", 4, "từ 400 hội viên nông dân, lao động nông thôn trở lên"),
      })),
      ...eachYear("skills", years, ({ year, within }) => ({
        ...promise(
          `Nâng cao trình độ, kỹ năng cho từ 80 nông dân giỏi năm ${year}`,
          `80 leading farmers or more trained in ${year}`,
        ),
        readings: oneReading(sum("skills.reported", "people", { within, atLeast: 80 })),
        source: at("đoạn 4", 4, "80 nông dân xuất sắc"),
      })),
      ...eachYear("staff", years, ({ year, within }) => ({
        ...promise(
          `Bồi dưỡng 100% cán bộ Hội chuyên trách, chi hội trưởng năm ${year}`,
          `All officers of the association trained in ${year}`,
        ),
        readings: oneReading(
          sum("staff.reported", "people", {
            within,
            atLeast: percent(100, latest("headcount.stated", "people", { within })),
          }),
        ),
        source: at("đoạn 5", 5, "đạt tỷ lệ 100%"),
      })),
      ...eachYear("contest", years, ({ year, within }) => ({
        ...promise(
          `Từ 50% số hộ nông dân đăng ký danh hiệu sản xuất, kinh doanh giỏi năm ${year}`,
          `Half of the farming households or more enter the contest in ${year}`,
        ),
        readings: oneReading(
          latest("households.stated", "entered", {
            within,
            atLeast: percent(50, latest("households.stated", "all", { within })),
          }),
        ),
        source: at("đoạn 5", 5, "đạt tỷ lệ 50% trở lên"),
      })),
      ...eachYear("admission", years, ({ year, within }) => ({
        ...promise(`Kết nạp từ 300 hội viên năm ${year}`, `300 members or more admitted in ${year}`),
        readings: oneReading(sum("admission.reported", "people", { within, atLeast: 300 })),
        source: at("đoạn 6", 6, "từ 300 hội viên nông dân trở lên"),
      })),
      ...eachYear("team", years, ({ year, within }) => ({
        ...promise(
          `Thành lập ít nhất 05 tổ hội nông dân nghề nghiệp năm ${year}`,
          `At least 5 teams by trade in ${year}`,
        ),
        readings: oneReading(count("team.founded", { within, atLeast: 5 })),
        source: at("đoạn 6", 6, "ít nhất 5 tổ hội nông dân nghề nghiệp"),
      })),
      ...eachYear("branch", years, ({ year, within }) => ({
        ...promise(
          `Thành lập ít nhất 01 chi hội nông dân nghề nghiệp năm ${year}`,
          `At least one branch by trade in ${year}`,
        ),
        readings: oneReading(count("branch.founded", { within, atLeast: 1 })),
        source: at("đoạn 6", 6, "1 chi hội nông dân nghề nghiệp"),
      })),
    ];
  },
);
