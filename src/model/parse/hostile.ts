import { isKeyed, type Keyed, type ReportIssue } from "./checks.js";

/** Deeper than any plan; what lies deeper would exhaust the stack of those who come after. */
const DEEPEST = 64;
/** Keys that reach into prototypes. */
export const FORBIDDEN: ReadonlySet<string | number> = new Set(["__proto__", "constructor", "prototype"]);

/** What must be refused before a schema sees it: bottomless nesting, circles, keys that reach into prototypes. */
export function refuseHostile(value: unknown, report: ReportIssue): void {
  const path: (string | number)[] = [];
  /** Levels below an object; endless while still inside it, so that a circle is too deep. */
  const levels = new Map<object, number>();

  const visit = (node: Keyed): number => {
    const known = levels.get(node);
    if (path.length + (known ?? 0) >= DEEPEST) report({ code: "too-deep", path: [...path], limit: DEEPEST });
    if (known !== undefined || path.length >= DEEPEST) return known ?? 0;
    let below = 0;
    for (const key of Array.isArray(node) ? node.keys() : Object.keys(node)) {
      if (FORBIDDEN.has(key)) report({ code: "forbidden-key", path: [...path, key], key: `${key}` });
      const child = node[key];
      if (!isKeyed(child)) continue;
      if (below === 0) levels.set(node, Infinity);
      path.push(key);
      below = Math.max(below, visit(child));
      path.pop();
    }
    if (below > 0) levels.set(node, below + 1);
    return below + 1;
  };
  if (isKeyed(value)) visit(value);
}

/** Whether a value has no bottom that one could come to: then nothing may be made of it. */
export function isBottomless(value: unknown): boolean {
  let isTooDeep = false;
  refuseHostile(value, ({ code }) => {
    isTooDeep ||= code === "too-deep";
  });
  return isTooDeep;
}
