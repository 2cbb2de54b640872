import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Files for one test file, gone when it is done: each call writes one, and gives its path. */
export function scratch(): (name: string, content: unknown) => string {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
    return path;
  };
}
