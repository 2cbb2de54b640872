import { Ajv } from "ajv";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { tableFromIPC } from "@uwdata/flechette";
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
  const stem = "minh-hoa-cao-lanh-cao-lanh-2025-12-31";
  expect(names.filter((name) => !name.startsWith(`${stem}-`))).toEqual([`${stem}.datapackage.json`]);
  expect(names).toHaveLength(15);
  const findings = fromArrow(readFileSync(join(to, `${stem}-findings.arrow`)));
  expect(findings.numRows()).toBe(43);
  expect(
    Object.fromEntries(tableFromIPC(readFileSync(join(to, `${stem}-findings.arrow`))).schema.metadata ?? []),
  ).toEqual({
    plan: "cao-lanh",
    register: "minh-hoa-cao-lanh",
    nature: "illustrative",
    asOf: "2025-12-31",
    note: "MINH HỌA",
  });
  const csv = readFileSync(join(to, `${stem}-findings.csv`), "utf8");
  expect(csv.split("\r\n")[0]).toBe(findings.columnNames().join(","));
});

test.each(["csv", "arrow", "csv,arrow"])(
  "beside tables as %s stands a Data Package of them",
  async (format) => {
    const to = join(folder, `mo-ta-${format}`);
    expect(await phoihop("tables", ...onInvented, "-o", to, "--format", format)).toMatchObject({ code: 0 });
    const stem = "minh-hoa-cao-lanh-cao-lanh-2025-12-31";
    const described = JSON.parse(readFileSync(join(to, `${stem}.datapackage.json`), "utf8"));
    const profile = JSON.parse(readFileSync("tests/fixtures/data-package/tabular-data-package.json", "utf8"));
    const { $schema: _, ...schema } = profile;
    const ajv = new Ajv({ strict: false, validateFormats: false });
    expect([ajv.validate(schema, described), ajv.errors]).toEqual([true, null]);
    const paths = described.resources.map(({ path }: { readonly path: string }) => path);
    expect(paths.toSorted()).toEqual(
      readdirSync(to)
        .filter((name) => !name.endsWith(".json"))
        .toSorted(),
    );
    expect(new Set(described.resources.map(({ name }: { readonly name: string }) => name)).size).toBe(
      paths.length,
    );
    for (const { path, format: told, schema: columns } of described.resources) {
      const names = columns.fields.map(({ name }: { readonly name: string }) => name);
      const bytes = readFileSync(join(to, path));
      expect(names).toEqual(
        told === "csv" ? bytes.toString("utf8").split("\r\n")[0]?.split(",") : fromArrow(bytes).columnNames(),
      );
    }
    expect(described.description).toContain("MINH HỌA");
  },
);

test("tables of what was known by an earlier day have other names, and formats may stand in any order", async () => {
  const to = join(folder, "bang-truoc");
  const early = [...onInvented, "--known-by", "2023-12-31", "-o", to, "--format", "arrow,csv"];
  expect(await phoihop("tables", ...early)).toMatchObject({ code: 0, err: "" });
  const names = readdirSync(to);
  expect(names).toHaveLength(15);
  expect(names.filter((name) => !name.includes("-2025-12-31-known-by-2023-12-31"))).toEqual([]);
});
