import type { Block } from "../document.js";
import type { Material } from "../material.js";
import { statusPoints } from "../status-points.js";

/** The money: which promises of it are kept, and what is on file by source and year. */
export function fundingBlocks({ sections, locale }: Material): readonly Block[] {
  const findings = sections.flatMap((section) => (section.kind === "funding" ? section.findings : []));
  if (findings.length === 0) return [];
  return [...statusPoints(findings, locale)];
}
