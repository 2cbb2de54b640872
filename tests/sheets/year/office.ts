import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Step } from "./typed.js";

/** A workbook to be typed into, and under which name it is saved. */
export interface Job {
  readonly from: string;
  readonly to: string;
  readonly steps: readonly Step[];
}

/** Types with openpyxl, all workbooks in one go. */
export function typeAll(python: string, jobs: readonly Job[], folder: string): void {
  const list = join(folder, "typed.json");
  writeFileSync(list, JSON.stringify(jobs));
  execFileSync(python, [join(import.meta.dirname, "type.py"), list], { stdio: ["ignore", "pipe", "pipe"] });
}

/** Opens workbooks in LibreOffice and saves them again. */
export function saveAgain(soffice: string, files: readonly string[]): void {
  const [first] = files;
  if (first === undefined) return;
  const out = join(dirname(first), "saved");
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(dirname(first), "profile")}`;
  execFileSync(
    soffice,
    [profile, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, ...files],
    { stdio: "ignore", timeout: 240_000 },
  );
  for (const file of files) renameSync(join(out, basename(file).replace(/\.xlsx$/i, ".xlsx")), file);
}
