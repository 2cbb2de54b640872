import { readFileSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Parsed } from "../model/issue.js";
import { LIMITS } from "../office/limits.js";
import { sentences, type Good } from "./load.js";
import { refused } from "./refused.js";
import type { Session } from "./session.js";
import { harmless } from "./width.js";

/** What a Word file holds; null where its faults have been told. */
export async function loadWord<T>(
  file: string,
  read: (bytes: Uint8Array, options: { readonly file: string }) => Promise<Parsed<T>>,
  session: Session,
): Promise<Good<T> | null> {
  const bytes = bytesOf(file, session);
  const parsed = bytes.ok ? await read(bytes.value, { file: basename(file) }) : bytes;
  if (parsed.ok) return parsed;
  const head = session.words.input.refused(harmless(file), parsed.issues.length);
  session.terminal.complain([head, ...sentences(parsed.issues, session)]);
  return null;
}

/** Looked at before it is read: nobody waits for a file that will be refused. */
function bytesOf(file: string, { words }: Session): Parsed<Uint8Array> {
  try {
    const { size } = statSync(file);
    if (size > LIMITS.bytes)
      return refused({
        code: "too-much",
        path: [],
        file: basename(file),
        what: "bytes",
        found: size,
        limit: LIMITS.bytes,
      });
    return { ok: true, value: new Uint8Array(readFileSync(file)), warnings: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refused({ code: "unreadable", path: [], file, reason: words.files.failures[code] ?? code });
  }
}
