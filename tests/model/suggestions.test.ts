import { expect, test } from "vitest";
import { suggestions } from "../../src/model/issue/suggestions.js";

test("the beginning of an id stands for those that go on from it, before any that merely look like it", () => {
  expect(suggestions()("so-44", ["so-46", "so-44.2022", "so-44.2023"])).toEqual([
    "so-44.2022",
    "so-44.2023",
    "so-46",
  ]);
});

test("the end of an id stands for those that end with it: a stage without its procedure", () => {
  const stages = ["mark.filed", "mark.granted", "course.granted", "course.held"];
  expect(suggestions()("granted", stages)).toEqual(["mark.granted", "course.granted"]);
});

test("diacritics and spaces are no difference", () => {
  expect(suggestions()("Phòng QLKH", ["phong-qlkh", "so-khcn"])).toEqual(["phong-qlkh"]);
});
