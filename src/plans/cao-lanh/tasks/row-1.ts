import type { Task } from "../../../model/plan/task.js";
import { annex } from "../source.js";

const bullet = (no: number, quote: string) => annex(`Phụ lục, TT 1, gạch đầu dòng thứ ${no}`, 96, quote);

/** Techniques and processes for local products: seven bullets, eight items. The print has lost the unit in charge. */
export const row1 = {
  no: "1",
  title: {
    vi: "Chuyển giao công nghệ, kỹ thuật phù hợp bảo quản, sơ chế, chế biến sản phẩm tại địa phương",
    en: "Transfer of suitable techniques for preserving and processing local products",
  },
  leads: [],
  receivers: [
    "hai-yen",
    "bc-vu-long",
    "hoang-quan-food",
    "htx-my-long",
    "phat-dat",
    "ecodota",
    "htx-tan-hoi-trung",
  ],
  items: {
    "row-1.1": {
      no: "1.1",
      title: {
        vi: "Hỗ trợ kỹ thuật chế biến (bảo quản) khô cá điêu hồng",
        en: "Technical support: making and preserving dried red tilapia",
      },
      bullet: 1,
      receivers: ["hai-yen"],
      source: bullet(1, "Hỗ trợ kỹ thuật chế biến (bảo quản) khô cá điêu hồng"),
    },
    "row-1.2a": {
      no: "1.2a",
      title: {
        vi: "Hỗ trợ kỹ thuật sản xuất (bảo quản) bột rau má",
        en: "Technical support: making and preserving pennywort powder",
      },
      bullet: 2,
      receivers: ["bc-vu-long"],
      source: bullet(2, "Hỗ trợ kỹ thuật sản xuất (bảo quản) bột rau má"),
    },
    "row-1.2b": {
      no: "1.2b",
      title: {
        vi: "Chuyển giao quy trình sản xuất rau má ủ chua",
        en: "Process transfer: fermented pennywort",
      },
      bullet: 2,
      receivers: ["bc-vu-long"],
      source: bullet(2, "Chuyển giao quy trình sản xuất rau má ú chua"),
    },
    "row-1.3": {
      no: "1.3",
      title: {
        vi: "Hỗ trợ kỹ thuật sản xuất chả cá (dai, thơm hơn)",
        en: "Technical support: firmer and more fragrant fish cake",
      },
      bullet: 3,
      receivers: ["hoang-quan-food"],
      source: bullet(3, "Hỗ trợ kỹ thuật sản xuất (dai, thơm hon) chả cá"),
    },
    "row-1.4": {
      no: "1.4",
      title: {
        vi: "Chuyển giao quy trình sản xuất nước cốt chanh mật ong cô đặc",
        en: "Process transfer: concentrated lime and honey",
      },
      bullet: 4,
      receivers: ["htx-my-long"],
      source: bullet(4, "Chuyển giao quy trình sản xuất nước cốt chanh mật ong cô đặc"),
    },
    "row-1.5": {
      no: "1.5",
      title: {
        vi: "Chuyển giao quy trình sản xuất trà mãng cầu",
        en: "Process transfer: soursop tea",
      },
      bullet: 5,
      receivers: ["phat-dat"],
      source: bullet(5, "Chuyển giao quy trình sản xuất trà măng câu"),
    },
    "row-1.6": {
      no: "1.6",
      title: {
        vi: "Chuyển giao quy trình sản xuất phân từ ấu trùng ruồi lính đen",
        en: "Process transfer: fertiliser from black soldier fly larvae",
      },
      bullet: 6,
      receivers: ["ecodota"],
      source: bullet(6, "Chuyển giao quy trình sản xuất phân từ ấu trùng ruồi linh đèn"),
    },
    "row-1.7": {
      no: "1.7",
      title: {
        vi: "Chuyển giao quy trình sản xuất sản phẩm chế biến từ con ếch (sản phẩm cụ thể do hợp tác xã đề xuất)",
        en: "Process transfer: a product made from frogs, to be named by the cooperative",
      },
      bullet: 7,
      receivers: ["htx-tan-hoi-trung"],
      source: bullet(7, "sản phẩm chế biến từ con éch (Sản phẩm cụ thể do Hợp tác xã đề xuất)"),
    },
  },
  source: annex("Phụ lục, TT 1", 96, "Chuyển giao công nghệ/kỹ thuật phù hợp bảo quản, sơ chế, chế biến"),
} as const satisfies Task;
