import type { Unit } from "../../../model/plan/unit.js";
import { annex } from "../source.js";

const inRow = (row: number, line: number, quote: string) =>
  annex(`Phụ lục, TT ${row}, đơn vị tiếp nhận kết quả`, line, quote);

/** Enterprises, cooperatives and households that receive results. */
export const receivers = {
  "hai-yen": {
    name: { vi: "Cơ sở sản xuất khô Hải Yên", en: "Hải Yên dried-fish establishment" },
    aliases: ["Cơ sở Hải Yên", "Cơ sở khô Hải Yên"],
    form: "establishment",
    source: inRow(1, 96, "Cơ sở sản xuất khô Hải Yên"),
  },
  "bc-vu-long": {
    name: { vi: "Công ty TNHH BC Vũ Long", en: "BC Vũ Long Co., Ltd." },
    aliases: ["Công ty trách nhiệm hữu hạn BC Vũ Long", "BC Vũ Long"],
    form: "company",
    source: inRow(1, 96, "Công ty TNHH BC Vũ Long"),
  },
  "hoang-quan-food": {
    name: { vi: "Công ty TNHH TM DV SX Hoàng Quân Food", en: "Hoàng Quân Food Co., Ltd." },
    aliases: ["Công ty TNHH Thương mại Dịch vụ Sản xuất Hoàng Quân Food", "Hoàng Quân Food"],
    form: "company",
    source: inRow(1, 96, "Công ty TNHH TM DV SX Hoàng Quân Food"),
  },
  "htx-my-long": {
    name: { vi: "Hợp tác xã Dịch vụ nông nghiệp Mỹ Long", en: "Mỹ Long agricultural service cooperative" },
    aliases: ["Hợp tác xã DVNN Mỹ Long", "HTX DVNN Mỹ Long", "HTX Mỹ Long"],
    form: "cooperative",
    source: inRow(1, 96, "Hợp tác xã DVNN Mỹ Long"),
  },
  "phat-dat": {
    name: { vi: "Cơ sở Phát Đạt", en: "Phát Đạt establishment" },
    form: "establishment",
    source: inRow(1, 96, "Cơ sở Phát Đạt"),
  },
  ecodota: {
    name: { vi: "Trang trại nông nghiệp sinh thái ECODOTA", en: "ECODOTA ecological farm" },
    aliases: ["Trang trại ECODOTA", "ECODOTA"],
    form: "farm",
    source: inRow(1, 96, "Trang trại nông nghiệp sinh thái ECODOTA"),
  },
  "htx-tan-hoi-trung": {
    name: {
      vi: "Hợp tác xã Dịch vụ nông nghiệp Tân Hội Trung",
      en: "Tân Hội Trung agricultural service cooperative",
    },
    aliases: ["Hợp tác xã DVNN Tân Hội Trung", "HTX DVNN Tân Hội Trung", "HTX Tân Hội Trung"],
    form: "cooperative",
    source: inRow(1, 96, "Hợp tác xã DVNN Tân Hội Trung"),
  },
  "ho-kim-xuyen": {
    name: { vi: "Hộ kinh doanh Tăng Thị Kim Xuyến", en: "Tăng Thị Kim Xuyến household business" },
    aliases: ["Hộ KD Tăng Thị Kim Xuyến"],
    form: "household-business",
    source: inRow(4, 103, "“Hộ Kinh doanh Tăng Thị Kim Xuyến”"),
  },
  "ho-le-bo": {
    name: { vi: "Hộ kinh doanh Lê Bo", en: "Lê Bo household business" },
    aliases: ["Hộ KD Lê Bo"],
    form: "household-business",
    source: inRow(4, 103, "Hộ kinh doanh Lê Bo"),
  },
  "thien-phu": {
    name: {
      vi: "Công ty TNHH Nông sản và Du lịch Thiên Phú",
      en: "Thiên Phú Farm Products and Tourism Co., Ltd.",
    },
    aliases: ["Công ty Thiên Phú", "Công ty TNHH NS và DL Thiên Phú"],
    form: "company",
    source: inRow(4, 103, "Công ty TNHH Nông sản và Du lịch Thiên Phú"),
  },
  "htx-xoai-my-xuong": {
    name: { vi: "Hợp tác xã Xoài Mỹ Xương", en: "Mỹ Xương mango cooperative" },
    aliases: ["HTX Xoài Mỹ Xương"],
    form: "cooperative",
    source: inRow(5, 106, "Hợp tác xã Xoài Mỹ Xuơng"),
  },
  "htx-nhi-my": {
    name: { vi: "Hợp tác xã Dịch vụ nông nghiệp Nhị Mỹ", en: "Nhị Mỹ agricultural service cooperative" },
    aliases: ["Hợp tác xã DV NN Nhị Mỹ", "HTX DVNN Nhị Mỹ", "HTX Nhị Mỹ"],
    form: "cooperative",
    source: inRow(6, 108, "Hợp tác xã DV NN Nhị Mỹ"),
  },
} as const satisfies Readonly<Record<string, Unit>>;
