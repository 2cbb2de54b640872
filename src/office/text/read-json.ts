import type { Issue, Parsed } from "../../model/issue/issue.js";
import { decode, notUtf8 } from "./decode.js";
import { scanJson } from "./json-scan.js";
import { jsonValues } from "./json-values.js";
import { LIMITS, type ReadOptions } from "../limits.js";

/** The value of a .json file, not yet looked at; or where it is broken. A key that stands twice in one object is a fault. */
export function readJson(
  bytes: Uint8Array,
  { file = "file.json", limits }: ReadOptions = {},
): Parsed<unknown> {
  const allowed = { ...LIMITS, ...limits };
  const found = { bytes: bytes.length, values: bytes.length > allowed.bytes ? 0 : jsonValues(bytes) };
  for (const what of ["bytes", "values"] as const)
    if (found[what] > allowed[what])
      return refused({ code: "too-much", path: [], file, what, found: found[what], limit: allowed[what] });
  const decoded = decode(bytes);
  if (!decoded.ok) return refused(notUtf8(decoded));
  const { broken, twice } = scanJson(decoded.text);
  const fault = broken ?? twice[0];
  if (fault !== undefined) return refused({ code: "not-json", path: [], ...fault, found: fault.found ?? "" });
  return { ok: true, value: JSON.parse(decoded.text), warnings: [] };
}

const refused = (issue: Issue): Parsed<unknown> => ({ ok: false, issues: [issue] });
