import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { en } from "../../src/locale/en/index.js";
import { vi } from "../../src/locale/vi/index.js";
import { issueText } from "../../src/locale/say/describe.js";
import type { Parsed } from "../../src/model/issue/issue.js";
import { parsePlan } from "../../src/model/plan/parse-plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";

/** Who misspells a key is told which one is meant, or which there are: at every object of a plan and of a register. */
const read = (name: string): unknown => JSON.parse(readFileSync(join("examples", "cao-lanh", name), "utf8"));

const files = {
  plan: { value: JSON.parse(JSON.stringify(caoLanh)), parse: parsePlan },
  register: {
    value: read("minh-hoa.json"),
    parse: (value: unknown) => parseRegister(value, caoLanh),
  },
} satisfies Record<string, { value: unknown; parse: (value: unknown) => Parsed<unknown> }>;

describe.each(Object.entries(files))("a key of a %s that is none", (_, { value, parse }) => {
  /** Each sort of object once: its keys, with a place where it stands. */
  const places = new Map<string, readonly (string | number)[]>();
  const walk = (part: unknown, path: readonly (string | number)[]) => {
    if (typeof part !== "object" || part === null) return;
    const keys = Array.isArray(part) ? part.map((_each, index) => index) : Object.keys(part);
    const sort = `${path.filter((key) => typeof key === "string").at(0)} ${keys.join()}`;
    if (!Array.isArray(part) && !places.has(sort)) places.set(sort, path);
    for (const key of keys) walk(Reflect.get(part, key), [...path, key]);
  };
  walk(value, []);

  /** The same, with one more key in the object at a place. */
  const withKey = (part: unknown, [next, ...rest]: readonly (string | number)[], key: string): unknown => {
    if (next === undefined) return { ...Object(part), [key]: "x" };
    const child = withKey(Reflect.get(Object(part), next), rest, key);
    return Array.isArray(part)
      ? part.map((each, index) => (index === next ? child : each))
      : { ...Object(part), [next]: child };
  };

  test("is answered with those that there are", () => {
    const told = [...places.values()].flatMap((path) => {
      const result = parse(withKey(value, path, "zzzzzz"));
      if (result.ok) return [];
      return result.issues.flatMap((issue) =>
        issue.code === "unknown-key" && issue.path.length === path.length + 1
          ? [
              {
                path,
                issue,
                own: Object.keys(path.reduce<object>((part, key) => Reflect.get(part, key), Object(value))),
              },
            ]
          : [],
      );
    });
    expect(told.length).toBeGreaterThan(8);
    for (const { issue, own } of told) {
      expect(issue.accepted).toEqual(expect.arrayContaining(own));
      for (const words of [vi, en]) expect(issueText(issue, words)).toContain(own[0]);
    }
  });

  test("is answered with the one that it is spelt like", () => {
    const told = [...places.values()].flatMap((path) => {
      const own = Object.keys(path.reduce<object>((part, key) => Reflect.get(part, key), Object(value)));
      const [meant = ""] = own.filter((key) => key.length > 3);
      const result = parse(withKey(value, path, `${meant}s`));
      if (meant === "" || result.ok) return [];
      return result.issues.flatMap((issue) =>
        issue.code === "unknown-key" && issue.key === `${meant}s` ? [{ issue, meant }] : [],
      );
    });
    expect(told.length).toBeGreaterThan(8);
    for (const { issue, meant } of told) {
      expect(issue.nearest[0]).toBe(meant);
      for (const words of [vi, en]) expect(issueText(issue, words)).toContain(meant);
    }
  });
});
