import { basename } from "node:path";
import type { Parsed } from "../../../model/issue/issue.js";
import type { ReadOptions } from "../../../office/limits.js";
import { sentences, type Good } from "../load.js";
import { readBytes } from "../read-bytes.js";
import { refused } from "../refused.js";
import type { Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";

/** What a Word file holds; null where its faults have been told. */
export async function loadWord<T>(
  file: string,
  read: (bytes: Uint8Array, options: ReadOptions) => Promise<Parsed<T>>,
  session: Session,
): Promise<Good<T> | null> {
  const bytes = bytesOf(file, session);
  const parsed = bytes.ok ? await read(bytes.value, { file: basename(file), limits: session.limits }) : bytes;
  if (parsed.ok) return parsed;
  const head = session.words.input.refused(sanitize(file), parsed.issues.length);
  session.terminal.complain([head, ...sentences(parsed.issues, session)]);
  return null;
}

/** The bytes of an Office file, no more than are read. */
export function bytesOf(file: string, session: Session, name = basename(file)): Parsed<Uint8Array> {
  const { limits, words } = session;
  const read = readBytes(file, session);
  if (read.ok) return { ok: true, value: read.bytes, warnings: [] };
  if ("size" in read)
    return refused({
      code: "too-much",
      path: [],
      file: name,
      what: "bytes",
      found: read.size,
      limit: limits.bytes,
    });
  return refused({
    code: "unreadable",
    path: [],
    file,
    reason: words.files.failures[read.code] ?? read.code,
  });
}
