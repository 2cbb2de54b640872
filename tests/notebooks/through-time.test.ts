import { caoLanh } from "phoihop/plans/cao-lanh";
import { expect, test } from "vitest";
import { throughTime } from "../../notebooks/lib/through-time.js";

test("the way of a plan begins on the day of its issue, however closely that is known", () => {
  const fromOf = (issued: string, asOf = "2023-12-31") => throughTime({ ...caoLanh, issued }, { asOf }).from;
  expect(fromOf("2022-03-25")).toBe("2022-03-25");
  expect(fromOf("../2022-04-22")).toBe("2022-04-22");
  expect(fromOf("2022-03/2022-05")).toBe("2022-05-01");
  expect(fromOf("2022-03")).toBe("2022-03-01");
  expect(fromOf("2022")).toBe("2022-01-01");
  expect(fromOf("2022-04/..")).toBe(caoLanh.period.from);
  expect(fromOf("2022-03-25", "2022-01-31")).toBe("2022-01-31");
});
