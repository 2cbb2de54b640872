import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Plan } from "phoihop";
import { plan as cooperatives } from "../../examples/bac-kan-cooperatives/plan.js";
import { plan as enterprises } from "../../examples/dong-thap-enterprises/plan.js";
import { plan as science } from "../../examples/dong-thap-science/plan.js";
import { plan as farmers } from "../../examples/duc-trong-farmers/plan.js";
import { plan as ngoma } from "../../examples/ngoma-district/plan.js";
import { phoihop } from "../cli/phoihop.js";

const folder = mkdtempSync(join(tmpdir(), "phoihop-examples-"));

const example = (plan: Plan, asOf: string, isOfScience: boolean) => {
  const file = join(folder, `${plan.id}.json`);
  writeFileSync(file, JSON.stringify(plan));
  const register = `examples/${plan.id}/minh-hoa.json`;
  const given = ["--plan", file, "--register", register, "--as-of", asOf];
  /** A command over it, in a language; what it wrote. */
  const run = async (lang: "vi" | "en", command: string, ...more: readonly string[]) => {
    const needs = command === "inspect" ? ["--plan", file] : given;
    const { code, out, err } = await phoihop(command, ...more, ...needs, "--lang", lang);
    if (code !== 0) throw new Error(err);
    return out;
  };
  const report = async (lang: "vi" | "en") => {
    const paper = join(folder, `${plan.id}.${lang}.md`);
    await run(lang, "report", "-o", paper, "--force");
    return readFileSync(paper, "utf8");
  };
  return { plan, register, asOf, isOfScience, run, report };
};

/** The plans of real bodies, each with the day of its review. */
export const examples = [
  example(cooperatives, "2023-12-31", false),
  example(science, "2025-12-31", true),
  example(enterprises, "2025-12-31", true),
  example(farmers, "2025-12-31", false),
  example(ngoma, "2026-04-30", false),
];
