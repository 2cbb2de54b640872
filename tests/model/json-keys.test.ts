import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { keysOfText, keysOfValue } from "../../src/model/parse/json-keys.js";
import { scanJson } from "../../src/office/text/json-scan.js";

test.each([
  ["at all depths", '{"a": {"b": [{"c": null}]}}', 3],
  ["with room before the colon", '{"a" \n\t : 1}', 1],
  ["with quotes and backslashes in them", '{"a\\"b\\\\": "\\"x\\":"}', 1],
  ["not texts that look like keys", '["a:", "b", ":"]', 0],
  ["none in a single word", '"a"', 0],
])("keys are counted %s", (_, text, keys) => {
  expect([keysOfText(text), keysOfValue(JSON.parse(text))]).toEqual([keys, keys]);
});

test("a key that stands twice counts twice in the text, and once in the value", () => {
  const text = '{"a": 1, "\\u0061": 2, "__proto__": {"a": 3}}';
  expect([keysOfText(text), keysOfValue(JSON.parse(text))]).toEqual([4, 3]);
});

property.prop([fc.json()])(
  "any JSON: the counts differ where, and only where, a key stands twice",
  (text) => {
    const differ = keysOfText(text) !== keysOfValue(JSON.parse(text));
    expect(differ).toBe(scanJson(text).twice.length > 0);
  },
);

const entry = fc.tuple(
  fc.constantFrom('"a"', '"b"', '"\\u0061"', '"\\\\"', '"c:"'),
  fc.constantFrom("1", '"a"', "{}", '{"a":1}'),
);
property.prop([fc.array(entry)])("any object: the same", (entries) => {
  const text = `{${entries.map((pair) => pair.join(" : ")).join(",")}}`;
  const differ = keysOfText(text) !== keysOfValue(JSON.parse(text));
  expect(differ).toBe(scanJson(text).twice.length > 0);
});
