import { describe, expect, test } from "vitest";
import { differencesOf } from "../../../src/rules/change/difference.js";
import type { Review } from "../../../src/rules/change/review.js";
import type { Case } from "../case.js";
import { filed, filing, reviewOf } from "./between.js";

const subjects = { lime: "Chanh", lotus: "Sen" };
const [lime, lotus] = [filing("lime", "2024-03-01"), filing("lotus", "2024-05-01")];
const office = (vi: string) => ({ name: { vi, en: vi }, party: "district", form: "division" });
const eased = (id: string) => ({
  on: "2024-06-01",
  changes: [{ kind: "replace", commitment: { id, ...filed(1) } }],
});
const told = (before: Review, after: Review) =>
  differencesOf(before, after).map((difference) =>
    "id" in difference ? `${difference.kind} ${difference.id}` : difference.kind,
  );
/** What differs between two registers of one plan, written on the same day. */
const differing = (before: Partial<Case>, after: Partial<Case>) =>
  told(reviewOf({ subjects, ...before }), reviewOf({ subjects, ...after }));

describe("what differs between two reviews", () => {
  test("is nothing where both were written anew, and say the same", () => {
    const amended = {
      promises: { one: filed(2), two: filed(2) },
      amendments: [eased("one"), eased("two")],
      units: { north: office("Phòng phía Bắc"), south: office("Phòng phía Nam") },
      records: [lime, lotus],
    };
    expect(differing(amended, amended)).toEqual([]);
    expect(differing({}, {})).toEqual([]);
  });

  test("is what was written since, and nothing altered", () => {
    expect(differing({ records: [lime] }, { records: [lime, lotus] })).toEqual(["record lotus"]);
    expect(differing({}, { records: [lime] })).toEqual(["record lime"]);
  });

  test("is an altered register where one entry of several says something else", () => {
    const later = { ...lime, recorded: "2024-03-01", on: "2024-04-01" };
    expect(differing({ records: [lime] }, { records: [later] })).toEqual(["register"]);
    expect(differing({ records: [lime, lotus] }, { records: [later, lotus] })).toEqual(["register"]);
  });

  test("is an altered register where one entry of several is known no longer", () => {
    const review = reviewOf({ subjects, records: [lime, lotus] });
    expect(told(review, { ...review, knownBy: "2024-04-01" })).toEqual(["register"]);
    expect(told({ ...review, knownBy: "2024-04-01" }, review)).toEqual(["record lotus"]);
  });

  test("is an altered register where one unit of several is gone; one that is new is but a name", () => {
    const [north, south] = [office("Phòng phía Bắc"), office("Phòng phía Nam")];
    expect(differing({ units: { north, south } }, { units: { north } })).toEqual(["register"]);
    expect(differing({ units: { north } }, { units: { north, south } })).toEqual([]);
  });

  test("is an altered register where one subject, or one paper, of several is otherwise", () => {
    expect(differing({}, { subjects: { ...subjects, lime: "Chanh không hạt" } })).toEqual(["register"]);
    const { plan, register, asOf } = reviewOf({ subjects: { lime: "Chanh" } });
    const bare = { ...register, documents: {} };
    const renamed = { ...bare, subjects: { lime: { name: "Chanh không hạt" } } };
    expect(told({ plan, register: bare, asOf }, { plan, register: renamed, asOf })).toEqual(["register"]);
  });

  test("is another plan where one amendment of several says something else", () => {
    const promises = { one: filed(2), two: filed(2) };
    const amended = { promises, amendments: [eased("one"), eased("two")] };
    const otherwise = { promises, amendments: [eased("one"), eased("one")] };
    expect(differing(amended, otherwise)).toEqual(["plan"]);
  });
});
