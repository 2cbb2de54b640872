import { expect, test } from "vitest";
import { joining, partsOf } from "../../notebooks/lib/work/parts.js";
import { minhHoa } from "./registers.js";

const sent = (value: unknown) => {
  const joined = joining();
  const parts = [...partsOf(value)];
  for (const part of parts) joined.take(part);
  return { whole: joined.whole(), longest: Math.max(...parts.map(({ text }) => text.length)), parts };
};

const many = <T>(count: number, of: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => of(index));

const VALUES: Readonly<Record<string, unknown>> = {
  nothing: null,
  number: 0,
  text: "Đồng Tháp",
  "no members": {},
  "no rows": [],
  register: minhHoa,
  "long list": many(20_000, (index) => ({ id: `r-${index}`, on: "2024-03-01", evidence: [`d-${index}`] })),
  "many members": Object.fromEntries(
    many(20_000, (index) => [`d-${index}`, { kind: "letter", number: `${index}` }]),
  ),
  "names that are numbers": Object.fromEntries(
    many(20_000, (index) => [String(20_000 - index), "x".repeat(20)]),
  ),
  "lists in lists": { all: { rows: many(3, () => many(9_000, (index) => [index, [index, null]])) }, last: 1 },
  "one long text": ["a", "b".repeat(700_000), "c"],
};

test.each(Object.entries(VALUES))("%s comes over whole, members in their order", (_, value) => {
  expect(JSON.stringify(sent(value).whole)).toBe(JSON.stringify(value));
});

test("no piece is long, but for a text that is long itself", () => {
  for (const [name, value] of Object.entries(VALUES))
    if (name !== "one long text") expect(sent(value).longest, name).toBeLessThan(400_000);
  expect(sent(VALUES["long list"]).parts.length).toBeGreaterThan(5);
});

test("a member of any name is a member, and changes no other object", () => {
  const value: unknown = JSON.parse(
    `{"__proto__":{"isBroken":true},"constructor":1,"rest":[${many(9_000, () => '"........................"').join()}]}`,
  );
  const { whole } = sent(value);
  expect(JSON.stringify(whole)).toBe(JSON.stringify(value));
  expect(Reflect.get({}, "isBroken")).toBeUndefined();
});
