import { fc, test as prop } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { drawable, textWidth, wrap } from "../../src/charts/draw/wrap.js";

const room = { width: 120, size: 11, lines: 3 };

test("a long label stands in lines, whole", () => {
  expect(wrap("Phòng Kinh tế và Hạ tầng huyện", room)).toEqual(["Phòng Kinh tế và Hạ", "tầng huyện"]);
});

test("what is beyond the last line is marked", () => {
  const lines = wrap("một hai ba bốn năm sáu bảy tám chín mười ".repeat(4), room);
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toMatch(/…$/);
});

test("a number stays with its word", () => {
  expect(wrap("Cần xác định đơn vị:\u00a03", { ...room, width: 118 }).at(-1)).toContain(":\u00a03");
});

test("letters with marks are as wide as letters without", () => {
  expect(textWidth("ệ", 10)).toBe(textWidth("e", 10));
  expect(textWidth("ệ".normalize("NFD"), 10)).toBe(textWidth("ệ", 10));
});

prop.prop([fc.string({ unit: "binary", maxLength: 300 }), fc.integer({ min: 20, max: 300 })])(
  "no line is wider than its room, whatever the text",
  (text, width) => {
    for (const line of wrap(text, { width, size: 11, lines: 4 }))
      expect(textWidth(line.replace(/…$/, ""), 11)).toBeLessThanOrEqual(width);
  },
);

prop.prop([fc.string({ unit: "binary", maxLength: 100 })])("what is drawn may stand in XML", (text) => {
  expect(drawable(text)).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u);
});
