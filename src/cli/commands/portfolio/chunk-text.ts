import type { PortfolioEntry } from "../../../portfolio/index.js";

/*
 * What goes to a thread goes as text: a text is copied at once, an object member by member, which takes longer than reading
 * it again.
 */

/** Of an entry that has the plan of the one before it, that is said in the plan's place. */
type Sent = PortfolioEntry | (Omit<PortfolioEntry, "plan"> & { readonly samePlan: true });

/** Entries as text. A plan that several of them share, one after another, is told once. */
export function chunkToText(entries: readonly PortfolioEntry[]): string {
  let before: unknown;
  const sent = entries.map((entry): Sent => {
    const { plan, ...others } = entry;
    if (plan !== undefined && plan === before) return { ...others, samePlan: true };
    before = plan;
    return entry;
  });
  return JSON.stringify(sent);
}

/** The entries of a text; those that shared a plan share it again. */
export function chunkOfText(text: string): readonly PortfolioEntry[] {
  const sent: readonly Sent[] = JSON.parse(text);
  let before: unknown;
  return sent.map((entry) => {
    if ("samePlan" in entry) {
      const { samePlan: _, ...others } = entry;
      return { ...others, plan: before };
    }
    before = entry.plan;
    return entry;
  });
}
