import { expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { ofAge } from "../../../src/rules/change/of-age.js";
import { minhHoa } from "./minh-hoa.js";

const between = (asOf: string, later: string) => ofAge({ plan: caoLanh, register: minhHoa, asOf }, later);

test("an act on file that took place between two days is what the clock brought of age", () => {
  expect(between("2024-12-31", "2025-06-30").get("row-3")).toEqual([
    [{ kind: "record", id: "enterprise-a.revoked" }],
  ]);
});

test("so is a decision", () => {
  expect(between("2023-12-31", "2024-12-31").get("row-1.7")).toEqual([
    [{ kind: "decision", id: "waive-frog" }],
  ]);
});

test("what took place on the first of the days had come of age already", () => {
  expect(between("2025-05-11", "2025-06-30").get("row-3")).not.toEqual([]);
  expect(between("2025-05-12", "2025-06-30").get("row-3")).toEqual([]);
  expect(between("2024-03-28", "2024-12-31").get("row-1.7")).toEqual([]);
});

test("a correction comes of age with its act; what it corrected never does", () => {
  expect(between("2023-12-31", "2024-12-31").get("row-4.3")).toEqual([
    [{ kind: "correction", id: "lotus.published" }],
  ]);
});

test("nothing does where only the term is over", () => {
  expect(between("2025-07-01", "2025-12-31").get("so-42.innovation")).toEqual([]);
});
