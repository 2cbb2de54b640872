import { STATUSES, type Status } from "../../../../rules/assessment/finding.js";

/** How many promises stand where. */
type Counts = Partial<Readonly<Record<Status, number>>>;

/** What does not apply is in no bar. */
const DRAWN = STATUSES.filter((status) => status !== "not-applicable");

/** How many promises a bar shows. */
export const lengthOf = (counts: Counts): number =>
  DRAWN.reduce((sum, status) => sum + (counts[status] ?? 0), 0);

/** A bar of promises by status, as long as `longest` of them would be. Its numbers stand in words beside it. */
export function barSvg(counts: Counts, longest = lengthOf(counts)): string {
  let x = 0;
  const parts = DRAWN.flatMap((status) => {
    const width = counts[status] ?? 0;
    if (width === 0) return [];
    const part = `<rect class="${status}" x="${x}" width="${width}" height="1"/>`;
    x += width;
    return [part];
  });
  if (parts.length === 0) return "";
  return `<svg class="bar" viewBox="0 0 ${longest} 1" preserveAspectRatio="none" aria-hidden="true">${parts.join("")}</svg>`;
}

/** The colour of a status, beside its word. */
export const swatchSvg = (status: Status): string =>
  `<svg class="swatch" viewBox="0 0 1 1" aria-hidden="true"><rect class="${status}" width="1" height="1"/></svg>`;
