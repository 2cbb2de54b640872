import type { TableWords } from "../words/table-words.js";

/** The words that only tables need. */
export const tables: TableWords = {
  without: { holder: "Chưa xác định được đơn vị chủ trì", task: "Ngoài các nhiệm vụ của Phụ lục" },
  stage: { reached: "đã qua", implied: "đã qua, suy từ bước sau", ahead: "chưa đến" },
  tally: {
    definite: "đã xác định",
    possible: "có thể tính",
    "passed-over": "có trong sổ nhưng không tính",
  },
};
