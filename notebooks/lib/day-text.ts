/** A day as people write it, `31/12/2023`, `1.6.2024` or `2023-12-31`, as `YYYY-MM-DD`; null where it is none. */
export function dayOf(text: string): string | null {
  const written = text.trim();
  const [, date = "", month = "", year = ""] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(written) ?? [];
  const day = year === "" ? written : [year, month.padStart(2, "0"), date.padStart(2, "0")].join("-");
  return isDay(day) ? day : null;
}

/** The same the other way: `31/12/2023`, in every language and browser. */
export const dayText = (day: string): string => day.split("-").toReversed().join("/");

function isDay(day: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return false;
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** The day on the clock of the reader, who may say another. */
export function today(): string {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((each) => String(each).padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}
