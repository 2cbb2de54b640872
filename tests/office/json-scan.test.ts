import { fc, test as property } from "@fast-check/vitest";
import { describe, expect, test } from "vitest";
import { scanJson } from "../../src/office/text/json-scan.js";

const broken = (text: string) => scanJson(text).broken;

describe("the place where a text is no JSON", () => {
  test.each([
    ["a comma too many", '{\n  "a": 1,\n}', { line: 3, column: 1, found: "}" }],
    ["a comma forgotten", "[1\n 2]", { line: 2, column: 2, found: "2" }],
    ["a word without quotes", '{"a": tên}', { line: 1, column: 7, found: "tên" }],
    ["single quotes", "{'a': 1}", { line: 1, column: 2, found: "'" }],
    ["quotes never closed", '{"a": "xin chào\n}', { line: 1, column: 7, found: '"xin chào' }],
    ["a path of Windows", '{"a": "C:\\dữ liệu"}', { line: 1, column: 10, found: "\\d" }],
    ["a comment", '{ // ghi chú\n"a": 1}', { line: 1, column: 3, found: "/" }],
    ["a number with a leading zero", "[007]", { line: 1, column: 2, found: "007" }],
    ["NaN", "[NaN]", { line: 1, column: 2, found: "NaN" }],
    ["something after the end", "{} {}", { line: 1, column: 4, found: "{" }],
    ["the wrong bracket", "[1}", { line: 1, column: 3, found: "}" }],
    ["the end, too soon", '{"a": [1,', { line: 1, column: 10, found: null }],
    ["the end, in a word", '{"a": [1, "xin ch', { line: 1, column: 18, found: null }],
    ["the end, in a number", '{"a":\n-', { line: 2, column: 2, found: null }],
    ["an empty file", "", { line: 1, column: 1, found: null }],
    ["letters before it count one column each", '{"ổi": "lê" "x"}', { line: 1, column: 13, found: '"x"' }],
    ["lines that end as on Windows", '{\r\n"a" 1}', { line: 2, column: 5, found: "1" }],
  ])("%s", (_, text, place) => {
    expect(broken(text)).toEqual(place);
  });

  test("no depth is too deep", () => {
    expect(broken("[".repeat(200_000))).toMatchObject({ column: 200_001, found: null });
    expect(broken("[".repeat(200_000) + "]".repeat(200_000))).toBeNull();
  });
});

describe("a key that stands twice", () => {
  test("is found, with its second place, whichever way it is written", () => {
    expect(scanJson('{"a": 1,\n "\\u0061": 2}').twice).toEqual([{ line: 2, column: 2, found: '"\\u0061"' }]);
  });

  test("may stand once in each of several objects, and be a value", () => {
    expect(scanJson('{"a": {"a": "a"}, "b": [{"a": 1}, {"a": 1}]}').twice).toEqual([]);
  });

  test("is found beside __proto__", () => {
    expect(scanJson('{"__proto__": 1, "__proto__": 2}').twice).toHaveLength(1);
  });
});

const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const SIGNS = Array.from('{}[],:"\\ \n01.e-+truefalsn/');

describe("JSON.parse agrees", () => {
  property.prop([
    fc.json(),
    fc.nat(),
    fc.constantFrom("", ",", "}", "]", '"', "\\", ":", "1", " ", "\n", "é"),
  ])("on texts with one sign changed", (json, at, sign) => {
    const position = at % (json.length + 1);
    const text = json.slice(0, position) + sign + json.slice(position + 1);
    expect(broken(text) === null).toBe(isJson(text));
  });

  property.prop([fc.string({ unit: fc.constantFrom(...SIGNS) })])("on any row of its signs", (text) => {
    expect(broken(text) === null).toBe(isJson(text));
  });
});
