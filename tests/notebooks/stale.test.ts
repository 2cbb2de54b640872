import { JSDOM } from "jsdom";
import { evaluate } from "phoihop";
import { calendar, law } from "phoihop/law";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { afterAll, expect, test } from "vitest";
import { minhHoa, publicRecord } from "./registers.js";

// What the lanes tell of themselves stands in a page.
const before = globalThis.document;
globalThis.document = new JSDOM().window.document;
afterAll(() => {
  globalThis.document = before;
});

interface Lanes {
  readonly ofReview: (job: string, looked: object | undefined, rest: object) => Promise<unknown>;
}

test("a cell that asks late about what was looked at before takes nothing from what is looked at now", async () => {
  // The notebooks have settings of their own for the compiler.
  const lanes: string = "../../notebooks/lib/work/lanes.js";
  const { ofReview } = (await import(lanes)) as Lanes;
  const [asOf, plan] = ["2023-12-31", caoLanh];
  const [first, second] = [publicRecord, minhHoa].map((register) => ({
    plan,
    register,
    readings: [],
    moment: { asOf },
  }));
  void ofReview("judge", first, {});
  const judged = ofReview("judge", second, {});
  void ofReview("findings", first, { language: "vi" });
  const told = ofReview("findings", second, { language: "vi" });
  expect(await judged).toEqual(evaluate(plan, minhHoa, { asOf, law, calendar }));
  expect(await told).toHaveProperty("rows");
});
