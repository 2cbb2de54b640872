import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { packed } from "../../.ci/packing/manifest.js";

/** Who publishes puts one address in; nobody else's stands in what users get. */
const program = join(import.meta.dirname, "..", "..", ".ci", "packing", "manifest.js");
const published = { ...manifest, repository: "https://github.com/so-khcn/phoihop" };

function refusal(of: object): string {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-publisher-"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(of));
  const { status, stderr } = spawnSync(process.execPath, [program, "publisher"], {
    cwd: folder,
    encoding: "utf8",
  });
  rmSync(folder, { recursive: true });
  return status === 0 ? "" : stderr;
}

describe("the address of the publisher", () => {
  test("is refused while it is a placeholder, and then only what is packed by hand has none", () => {
    expect(refusal(manifest)).toContain('"repository"');
    for (const field of ["repository", "homepage", "bugs"])
      expect(packed(manifest)).not.toHaveProperty(field);
  });

  test("gives repository, homepage and the place for faults", () => {
    expect(refusal(published)).toBe("");
    expect(packed(published)).toMatchObject({
      repository: { type: "git", url: "git+https://github.com/so-khcn/phoihop.git" },
      homepage: "https://github.com/so-khcn/phoihop#readme",
      bugs: "https://github.com/so-khcn/phoihop/issues",
    });
  });

  test("is asked for before npm publishes", () => {
    expect(manifest.scripts.prepublishOnly).toBe("node .ci/packing/manifest.js publisher");
  });
});
