import { describe, expect, test } from "vitest";
import { en, questions as enQuestions } from "../../src/locale/en/index.js";
import { questionText, questionParts } from "../../src/locale/say/questions.js";
import { questions as viQuestions, vi } from "../../src/locale/vi/index.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { questions } from "../../src/rules/questions/questions.js";
import { example } from "../rules/questions/read.js";

const words = { vi: { ...vi, questions: viQuestions }, en: { ...en, questions: enQuestions } };
const asked = {
  "public-record": questions(caoLanh, example("public-record"), { asOf: "2025-12-31" }),
  "minh-hoa": questions(caoLanh, example("minh-hoa"), { asOf: "2023-12-31" }),
  later: questions(caoLanh, example("minh-hoa"), { asOf: "2025-06-30" }),
};
const find = (id: string) => {
  const found = Object.values(asked)
    .flat()
    .find((question) => question.id.startsWith(id));
  if (found === undefined) throw new RangeError(`no question ${id}`);
  return found;
};

describe("a question is written as an official would", () => {
  test.each([
    [
      "succeed:ubnd-huyen",
      "Đơn vị nào kế thừa Ủy ban nhân dân huyện Cao Lãnh đối với các nội dung có liên quan, từ ngày nào, theo văn bản nào?",
    ],
    [
      "complete:handover:phong-qlcn-cn",
      "“Chuyển giao, bàn giao kết quả” cho 05 nội dung có liên quan: đến hết ngày 31 tháng 12 năm 2025 đã có những gì? Đề nghị kê khai hết, kèm minh chứng; nếu không có hoặc không còn gì khác, đề nghị xác nhận đã kê khai đủ bằng văn bản. Mỗi nội dung cần 01 quy trình, kết quả đã bàn giao, chuyển giao.",
    ],
    [
      "decide:mark-guava",
      "“Ổi lê Cao Lãnh” có đúng là “Ổi lê Mỹ Hiệp” nêu trong kế hoạch hay không? Cần người có thẩm quyền quyết định.",
    ],
    [
      "prove:mark-lime",
      "Đề nghị cung cấp giấy chứng nhận hoặc quyết định chứng minh “Chanh Cao Lãnh” đã được cấp văn bằng bảo hộ (năm 2016); nếu việc này không có, đề nghị hủy nội dung đã kê khai.",
    ],
  ])("%s", (id, sentence) => {
    expect(questionParts(find(id), words.vi).asks).toBe(sentence);
  });

  test("in English too, in one paragraph", () => {
    expect(questionText(find("decide:mark-guava"), words.en)).toBe(
      "Is “Ổi lê Cao Lãnh” the “Ổi lê Mỹ Hiệp” of the plan? Somebody competent must decide. " +
        "Ask: Division of Technology and Specialised Management (may no longer exist); if it is gone, ask Department of Science and Technology of Đồng Tháp (after the merger of provinces) (successor of Department of Science and Technology of Đồng Tháp). " +
        "Evidence: decision, minutes or official letter. Together with other answers, settles 1 finding.",
    );
  });

  test("each promise with what it lacks", () => {
    expect(questionParts(find("complete:base-standard"), words.vi).matters[0]).toBe(
      "Xây dựng và công bố tiêu chuẩn cơ sở: Bột rau má thủy canh, bột dây rau má thủy canh, rau má thủy canh (Phụ lục, TT 4, gạch đầu dòng thứ 1): cần 03 sản phẩm đã công bố tiêu chuẩn cơ sở",
    );
  });
});

test.each(["vi", "en"] as const)("every question has its words in %s, none left open", (language) => {
  for (const question of Object.values(asked).flat()) {
    const { asks, whom, bears, matters } = questionParts(question, words[language]);
    for (const text of [asks, whom, ...bears, ...matters])
      expect(text).not.toMatch(/undefined|null|NaN|\[object|supposed/);
    expect(asks).toMatch(/[.?]$/);
    expect(bears.length).toBeGreaterThan(0);
    expect(matters.length).toBe(question.bears.length);
  }
});
