import { expect, test } from "vitest";
import { law } from "../../../src/law/index.js";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { judgeLaw } from "../../../src/rules/criteria/judge-law.js";
import { lawGaps } from "../../../src/rules/questions/law-gaps.js";
import { minhHoa } from "../change/minh-hoa.js";

const bad = "2025-02-30";
const good = "2025-06-30";

test.each([
  ["that of what the law waits for", () => lawGaps(caoLanh, minhHoa, [], { asOf: bad })],
  ["what is known there by", () => lawGaps(caoLanh, minhHoa, [], { asOf: good, knownBy: bad })],
  ["that of a review by the law", () => judgeLaw(caoLanh, minhHoa, law, { asOf: bad })],
  ["what is known of it by", () => judgeLaw(caoLanh, minhHoa, law, { asOf: good, knownBy: bad })],
])("days handed in with a call must be days of the calendar: %s", (_, call) => {
  expect(call).toThrow(/^"2025-02-30" is not a calendar day/);
  expect(call).toThrow(RangeError);
});
