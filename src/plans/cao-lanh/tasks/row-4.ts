import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

/** Base standards for twelve products of four holders. */
export const row4 = {
  no: "4",
  title: {
    vi: "Hướng dẫn, hỗ trợ xây dựng và công bố tiêu chuẩn cơ sở cho các sản phẩm OCOP của địa phương",
    en: "Guidance and support to draw up and publish base standards for local OCOP products",
  },
  leads: ["chi-cuc-tcdlcl"],
  receivers: ["bc-vu-long", "ho-kim-xuyen", "ho-le-bo", "thien-phu"],
  items: {
    "row-4.1": {
      no: "4.1",
      title: {
        vi: "Bột rau má thủy canh, bột dây rau má thủy canh, rau má thủy canh",
        en: "Hydroponic pennywort: powder, runner powder, fresh",
      },
      receivers: ["bc-vu-long"],
      products: {
        "row-4.1.powder": { name: "Bột rau má thủy canh", en: "Hydroponic pennywort powder" },
        "row-4.1.runner-powder": {
          name: "Bột dây rau má thủy canh",
          en: "Hydroponic pennywort runner powder",
        },
        "row-4.1.fresh": { name: "Rau má thủy canh", en: "Hydroponic pennywort" },
      },
      source: annex(
        "Phụ lục, TT 4, gạch đầu dòng thứ 1",
        102,
        "Bột rau má thủy canh, bột dây rau má thủy canh, rau má thủy canh",
      ),
    },
    "row-4.2": {
      no: "4.2",
      title: { vi: "Gạo AKITA X và Gạo đen X", en: "Rice: AKITA X and black X" },
      receivers: ["ho-kim-xuyen"],
      products: {
        "row-4.2.akita": { name: "Gạo AKITA X", en: "AKITA X rice" },
        "row-4.2.black": { name: "Gạo đen X", en: "Black rice X" },
      },
      source: annex("Phụ lục, TT 4, gạch đầu dòng thứ 2", 103, "Gạo AKITA X và Gạo đen X"),
    },
    "row-4.3": {
      no: "4.3",
      title: { vi: "Hoa sen tím", en: "Violet lotus flower" },
      receivers: ["ho-le-bo"],
      products: { "row-4.3.lotus": { name: "Hoa sen tím", en: "Violet lotus flower" } },
      source: annex("Phụ lục, TT 4, gạch đầu dòng thứ 3", 103, "Hoa sen tím"),
    },
    "row-4.4": {
      no: "4.4",
      title: {
        vi: "Xoài cát chu, xoài cát Hòa Lộc, ổi lê, ổi nữ hoàng, ổi ruby và ổi trân châu Thiên Phú",
        en: "Thiên Phú mangoes (2) and guavas (4)",
      },
      receivers: ["thien-phu"],
      products: {
        "row-4.4.mango-cat-chu": { name: "Xoài cát chu Thiên Phú", en: "Cát Chu mango" },
        "row-4.4.mango-hoa-loc": { name: "Xoài cát Hòa Lộc Thiên Phú", en: "Hòa Lộc mango" },
        "row-4.4.guava-le": { name: "Ổi lê Thiên Phú", en: "Pear guava" },
        "row-4.4.guava-nu-hoang": { name: "Ổi nữ hoàng Thiên Phú", en: "Queen guava" },
        "row-4.4.guava-ruby": { name: "Ổi ruby Thiên Phú", en: "Ruby guava" },
        "row-4.4.guava-tran-chau": { name: "Ổi trân châu Thiên Phú", en: "Pearl guava" },
      },
      source: annex(
        "Phụ lục, TT 4, gạch đầu dòng thứ 4",
        104,
        "Xoài cát chu Thiên Phú, Xoài cát hòa lộc Thiên phú, Ối Lê Thiên Phú",
      ),
    },
  },
  source: annex("Phụ lục, TT 4", [101, 104], "Hướng dẫn, hỗ trợ xây dựng và công bố tiêu chuẩn cơ sở"),
} as const satisfies Task;
