import type { Issue, Parsed } from "../model/issue.js";
import { decode, notUtf8 } from "./decode.js";
import { scanJson } from "./json-scan.js";
import { LIMITS } from "./limits.js";

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
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(notUtf8(decoded));
  const { broken, twice } = scanJson(decoded.text);
  const fault = broken ?? twice[0];
  if (fault !== undefined) return refused({ code: "not-json", path: [], ...fault, found: fault.found ?? "" });
  return { ok: true, value: JSON.parse(decoded.text), warnings: [] };
}

const refused = (issue: Issue): Parsed<unknown> => ({ ok: false, issues: [issue] });
