import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fromArrow } from "arquero";
import { afterAll, expect, test } from "vitest";
import { examples, phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-chart-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const onInvented = ["--register", examples.invented, "--as-of", "2025-12-31"];

test.each(["by-task", "by-unit", "indicators", "questions", "schedule", "timeline", "funding"])(
  "chart %s is drawn as SVG, and says that its register is invented",
  async (name) => {
    const file = join(folder, `${name}.svg`);
    const { code, err } = await phoihop("chart", name, ...onInvented, "-o", file);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const svg = readFileSync(file, "utf8");
    expect(svg).toMatch(/^<svg/);
    expect(svg).toContain("minh họa");
  },
);

test("a chart that there is none of is told with what there is", async () => {
  const { code, err } = await phoihop("chart", "shedule", ...onInvented, "-o", join(folder, "x.svg"));
  expect(code).toBe(2);
  expect(err).toContain("schedule");
});

test("every table is written as CSV and Arrow, with the same rows, and is called invented where it is", async () => {
  const to = join(folder, "bang");
  const { code, err } = await phoihop("tables", ...onInvented, "-o", to, "--format", "csv,arrow");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  const names = readdirSync(to);
  expect(names.filter((name) => !name.startsWith("minh-hoa-cao-lanh-2025-12-31-"))).toEqual([]);
  expect(names).toHaveLength(14);
  const findings = fromArrow(readFileSync(join(to, "minh-hoa-cao-lanh-2025-12-31-findings.arrow")));
  expect(findings.numRows()).toBe(43);
  const csv = readFileSync(join(to, "minh-hoa-cao-lanh-2025-12-31-findings.csv"), "utf8");
  expect(csv.split("\r\n")[0]).toBe(findings.columnNames().join(","));
});
