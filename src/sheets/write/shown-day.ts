import type { Day } from "../../model/values/date.js";

/** `25/03/2022`: a day that is read and not written, as text, for that looks the same in every program. */
export const shownDay = (day: Day): string => day.split("-").toReversed().join("/");
