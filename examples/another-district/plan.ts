import { definePlan } from "phoihop";
import { focalUnits, parties, units } from "./parties.js";
import { procedures } from "./procedures.js";
import { at } from "./source.js";
import { technologies } from "./technologies.js";

const items = { ...technologies["to-district"].items, ...technologies["to-city"].items };
type Technology = keyof typeof items;

/** Minh họa: an invented plan of three sides; `ke-hoach.txt` is its text. */
export const plan = definePlan(
  {
    id: "another-district",
    version: "1.0.0",
    title: {
      vi: "Kế hoạch phối hợp Núi Xa – Cửa Biển – Suối Trong giai đoạn 2022 – 2024 (minh họa)",
      en: "Cooperation plan of Núi Xa, Cửa Biển and Suối Trong, 2022–2024 (illustrative)",
    },
    numbers: [{ number: "07/KHPH-NX-CB-ST", source: at("Số, ký hiệu", 3, "Số: 07/KHPH-NX-CB-ST") }],
    issued: "2022-06-06",
    period: { from: "2022-06-06", to: "2024-12-31" },
    parties,
    units,
    focalUnits,
    purposes: [
      {
        id: "purpose",
        text: {
          vi: "Đưa tiến bộ khoa học và công nghệ vào sản xuất của các hợp tác xã",
          en: "Bring science and technology into the work of the cooperatives",
        },
        source: at("I", 10, "đưa tiến bộ khoa học và công nghệ vào sản xuất của các hợp tác xã"),
      },
    ],
    procedures,
    tasks: technologies,
  },
  ({ lead, partner, allOf, count, percent, attested, oneReading }) => {
    const operating = count("cooperative.operating", { valid: true });

    /** One technology of the list; the record says which side received it. */
    const transfer = (
      item: Technology,
      by: "so-nui-xa" | "so-cua-bien",
      to: "city" | "district",
      due: string,
    ) => ({
      kind: "item" as const,
      id: `to-${to}.${item}`,
      title: items[item].title,
      responsible: [lead(by)],
      due,
      readings: oneReading(
        count("exchange.delivered", {
          atLeast: 1,
          for: [item],
          where: [{ attribute: "receiver", party: to }],
        }),
      ),
      source: items[item].source,
      about: item,
    });

    return [
      // Percentages: what is counted, and of what.
      {
        kind: "indicator",
        id: "high-tech",
        title: {
          vi: "Trên 15% số hợp tác xã ứng dụng công nghệ cao",
          en: "More than 15% of the cooperatives use high technology",
        },
        responsible: [lead("ubnd-huyen"), partner("so-nui-xa")],
        readings: oneReading(count("high-tech.applied", { moreThan: percent(15, operating), valid: true })),
        source: at("II.1", 13, "Trên 15% số hợp tác xã đang hoạt động trên địa bàn huyện"),
      },
      {
        kind: "indicator",
        id: "supported",
        title: {
          vi: "Ít nhất 15% số hợp tác xã được hỗ trợ",
          en: "At least 15% of the cooperatives are supported",
        },
        responsible: [lead("so-nui-xa"), partner("ubnd-huyen")],
        readings: oneReading(
          count("assistance.given", {
            atLeast: percent(15, operating),
            where: [{ attribute: "field", in: ["transfer", "property", "standards"] }],
          }),
        ),
        source: at("II.2", 14, "được hỗ trợ về chuyển giao công nghệ, sở hữu trí tuệ hoặc tiêu chuẩn"),
      },

      // A list that goes both ways.
      transfer("cold-storage", "so-cua-bien", "district", "2023-12-31"),
      transfer("waste-water", "so-cua-bien", "district", "2024-12-31"),
      transfer("banana", "so-nui-xa", "city", "2023-12-31"),
      transfer("mushroom", "so-nui-xa", "city", "2024-12-31"),

      // Clauses without a number: those to whom the duty is owed say whether it was kept.
      {
        kind: "obligation",
        id: "guidance",
        title: {
          vi: "Hướng dẫn, giúp đỡ huyện trong quá trình tổ chức thực hiện",
          en: "Guide and help the district throughout",
        },
        responsible: [lead("so-nui-xa")],
        readings: oneReading(attested("district")),
        source: at("IV.1", 25, "tích cực hướng dẫn, giúp đỡ huyện Suối Trong"),
      },
      {
        kind: "obligation",
        id: "news",
        title: {
          vi: "Thường xuyên trao đổi thông tin về công nghệ mới với hai bên còn lại",
          en: "Keep both other sides informed of new technology",
        },
        responsible: [lead("so-cua-bien")],
        readings: oneReading(allOf(attested("province"), attested("district"))),
        source: at("IV.2", 26, "thường xuyên trao đổi thông tin về công nghệ mới với hai bên còn lại"),
      },
      {
        kind: "obligation",
        id: "access",
        title: {
          vi: "Tạo điều kiện thuận lợi để cán bộ của hai Sở làm việc tại cơ sở",
          en: "Make it easy for officers of both departments to work on site",
        },
        responsible: [lead("ubnd-huyen")],
        readings: oneReading(allOf(attested("province"), attested("city"))),
        source: at("IV.3", 27, "tạo điều kiện thuận lợi để cán bộ của hai Sở làm việc tại cơ sở"),
      },
      {
        kind: "review",
        id: "final-review",
        title: { vi: "Tổng kết việc thực hiện Kế hoạch", en: "Final review of the plan" },
        responsible: [lead("so-nui-xa"), lead("so-cua-bien"), lead("ubnd-huyen")],
        readings: oneReading(count("review.held", { atLeast: 1, for: ["this"] })),
        source: at("IV.4", 28, "Ba bên tổ chức tổng kết việc thực hiện Kế hoạch trong quý IV năm 2024"),
      },
    ];
  },
);
