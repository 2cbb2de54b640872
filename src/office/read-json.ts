import type { Issue, Parsed } from "../model/issue.js";
import { scanJson } from "./json-scan.js";
import { LIMITS } from "./zip-budget.js";

/** The value of a .json file, not yet looked at; or where it is broken. A key that stands twice in one object is a fault. */
export function readJson(bytes: Uint8Array, file: string): Parsed<unknown> {
  if (bytes.length > LIMITS.bytes)
    return refused({
      code: "too-much",
      path: [],
      file,
      what: "bytes",
      found: bytes.length,
      limit: LIMITS.bytes,
    });
  const text = decode(bytes);
  if (text === undefined) return refused({ code: "not-utf8", path: [], line: 1, column: 1 });
  const { broken, twice } = scanJson(text);
  const fault = broken ?? twice[0];
  if (fault !== undefined) return refused({ code: "not-json", path: [], ...fault, found: fault.found ?? "" });
  return { ok: true, value: JSON.parse(text), warnings: [] };
}

const refused = (issue: Issue): Parsed<unknown> => ({ ok: false, issues: [issue] });

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
