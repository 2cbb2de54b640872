/** A day a year later: what a draft most often asks for. A leap day is followed by the last of February. */
export const yearAfter = (day: string): string =>
  `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace("-02-29", "-02-28")}`;
