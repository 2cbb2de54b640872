import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { toNdjson } from "../../src/portfolio/index.js";
import { caoLanh } from "../../src/plans/cao-lanh/index.js";
import { phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-thread-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** In the place of the thread of the command: one that ends over its first plans. */
const DYING = "import{parentPort}from'node:worker_threads';parentPort.on('message',()=>process.exit(7))";
vi.mock("../../src/cli/package-file.js", () => ({
  packageFile: () => new URL(`data:text/javascript,${encodeURIComponent(DYING)}`),
}));

test("a thread that ends is named with its number, and nothing is written, be it half", async () => {
  const lines = Array.from({ length: 40 }, (_, at) =>
    toNdjson({ place: `${at}`, plan: { ...caoLanh, id: `p-${at}` } }),
  );
  writeFileSync(join(folder, "nuoc.ndjson"), lines.join(""));
  const on = ["--as-of", "2025-12-31", "--workers", "2", "-o", join(folder, "ket-luan.ndjson")];
  const { code, err } = await phoihop("portfolio", "check", join(folder, "nuoc.ndjson"), ...on);
  expect(code).toBe(2);
  expect(err).toMatch(/ket-luan\.ndjson.*luồng xử lý thứ [12] dừng giữa chừng \(exit 7\)/);
  expect(readdirSync(folder)).toEqual(["nuoc.ndjson"]);
});
