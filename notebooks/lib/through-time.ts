import type { Plan } from "phoihop";

/** The days from the issue of a plan to a review; of one day where the review is of an earlier one. */
export function throughTime(
  { issued, period }: Pick<Plan, "issued" | "period">,
  { asOf, ...known }: { readonly asOf: string; readonly knownBy?: string },
) {
  const day = firstDay(issued.split("/").at(-1) ?? "") ?? period.from;
  return { from: day < asOf ? day : asOf, to: asOf, ...known };
}

/** Of a month or a year its first day; null where the end is open. */
const firstDay = (moment: string): string | null =>
  /^\d{4}(?:-\d{2}){0,2}$/.test(moment) ? `${moment}-01-01`.slice(0, 10) : null;
