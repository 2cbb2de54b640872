import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Plan } from "../../src/model/plan/plan.js";
import { parseRegister } from "../../src/model/register/parse-register.js";
import { plans } from "../sheets/returns/plans.js";
import { phoihop } from "./phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-oddities-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES: Readonly<Record<string, readonly string[]>> = {
  "Cao Lãnh": ["cao-lanh/minh-hoa.json", "cao-lanh/public-record.json"],
  "another district": ["another-district/minh-hoa.json"],
  "a plan of figures": ["plan-of-figures/minh-hoa.json"],
  "Bắc Kạn": ["bac-kan-cooperatives/minh-hoa.json"],
  "Đồng Tháp, enterprises": ["dong-thap-enterprises/minh-hoa.json"],
  "Đồng Tháp, science": ["dong-thap-science/minh-hoa.json"],
  "Đức Trọng": ["duc-trong-farmers/minh-hoa.json"],
  Ngoma: ["ngoma-district/minh-hoa.json"],
};

/** A register in which each thing that can be odd is so: what an office may well bring about. */
function oddRegister(plan: Plan, file: string): unknown {
  const parsed = parseRegister(
    JSON.parse(readFileSync(new URL(`../../examples/${file}`, import.meta.url), "utf8")),
    plan,
  );
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { records, statements, subjects, ...rest } = parsed.value;
  const [thing] = Object.entries(subjects);
  return {
    ...rest,
    subjects: { ...subjects, ...(thing && { "thing-of-that-name": thing[1] }) },
    statements: [
      ...statements.map((one) => ({ ...one, upTo: "2099-12-31" })),
      ...Object.keys(plan.units)
        .slice(0, 1)
        .map((by) => ({
          id: "st-all-of-it",
          by,
          procedure: Object.keys(plan.procedures)[0],
          upTo: "2099-12-31",
          recorded: "2019-01-01",
        })),
    ],
    records: records.map((record, index) =>
      "stage" in record
        ? {
            ...record,
            ...(index % 4 === 0 && { on: "2019-05-12" }),
            ...(index % 4 === 1 && { on: "2098" }),
            ...(index % 4 === 2 && { evidence: [] }),
            ...(index % 4 === 3 && { recorded: "2018-01-01" }),
          }
        : record,
    ),
  };
}

/** Every id of a register that is no word of a language by itself. */
const idsIn = (register: Readonly<Record<string, unknown>>): readonly string[] =>
  ["records", "statements", "decisions", "subjects", "documents", "notes"].flatMap((part) => {
    const list = register[part];
    const ids = Array.isArray(list) ? list.map(({ id }: { id: string }) => id) : Object.keys(Object(list));
    return ids.filter((id) => /[-.]/u.test(id));
  });

describe.each(plans)("what check says names no id: %s", (name, plan) => {
  const planFile = join(folder, `${plan.id}.json`);
  writeFileSync(planFile, JSON.stringify(plan));

  test.each(FILES[name] ?? [])("%s", async (file) => {
    const own = join(import.meta.dirname, "../../examples", file);
    const odd = join(folder, `${plan.id}-so.json`);
    writeFileSync(odd, JSON.stringify(oddRegister(plan, file)));
    for (const path of [own, odd]) {
      const call = ["check", "--plan", planFile, "--register", path, "--as-of", "2024-12-31"];
      const { code, out, err } = await phoihop(...call);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const text = out.replace(/^[^]*?(?=^Lưu ý về |$(?![^]))/mu, "").replace(/\s+/gu, " ");
      if (path === odd) expect(text).toContain("Lưu ý về sổ theo dõi");
      const said = idsIn(JSON.parse(readFileSync(path, "utf8"))).filter(
        (id) => text.includes(`“${id}”`) || text.includes(` ${id} `),
      );
      expect(said).toEqual([]);
      expect(text).not.toMatch(/\b(?:records|statements|subjects|documents|decisions)[.[]/u);
      expect(text.replaceAll(/--as-of \S+/gu, "")).not.toMatch(/\d{4}-\d\d-\d\d/u);
    }
  });
});
