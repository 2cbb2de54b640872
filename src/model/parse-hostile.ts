import { isKeyed, type Report } from "./checks.js";

/** Deeper than any plan; what lies deeper would exhaust the stack of those who come after. */
export const DEEPEST = 64;
const FORBIDDEN = ["__proto__", "constructor", "prototype"];

/** What must be refused before a schema sees it: bottomless nesting, circles, keys that reach into prototypes. */
export function refuseHostile(value: unknown, report: Report): void {
  const path: (string | number)[] = [];
  /** Levels below an object; endless while still inside it, so that a circle is too deep. */
  const levels = new Map<object, number>();

  const visit = (node: unknown): number => {
    if (!isKeyed(node)) return 0;
    const known = levels.get(node) ?? 0;
    if (path.length + known >= DEEPEST) report({ code: "too-deep", path: [...path], limit: DEEPEST });
    if (levels.has(node) || path.length >= DEEPEST) return known;
    levels.set(node, Infinity);
    const below = Array.isArray(node) ? visitList(node) : visitFields(node);
    levels.set(node, below + 1);
    return below + 1;
  };
  const visitList = (list: readonly unknown[]) => {
    let deepest = 0;
    for (const [index, child] of list.entries())
      if (isKeyed(child)) deepest = Math.max(deepest, enter(index, child));
    return deepest;
  };
  const visitFields = (node: object) => {
    let deepest = 0;
    for (const [key, child] of Object.entries(node)) {
      if (FORBIDDEN.includes(key)) report({ code: "forbidden-key", path: [...path, key], key });
      deepest = Math.max(deepest, enter(key, child));
    }
    return deepest;
  };
  const enter = (key: string | number, child: unknown) => {
    path.push(key);
    const below = visit(child);
    path.pop();
    return below;
  };
  visit(value);
}
