import type { Path } from "../../model/issue/issue.js";

/** A path as a reader would say it: `records[3].on`. Ids with a point in them stand in brackets. */
export const pathText = (path: Path): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    if (!/^[\w-]{1,60}$/.test(key)) return `${text}[${JSON.stringify(key.slice(0, 60))}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");
