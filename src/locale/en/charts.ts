import type { ChartWords } from "../chart-words.js";

/** Charts. */
export const charts: ChartWords = {
  formats: {
    decimal: ".",
    thousands: ",",
    dateTime: "%Y-%m-%d %H:%M:%S",
    date: "%Y-%m-%d",
    periods: ["AM", "PM"],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
    month: "%Y-%m",
    year: "%Y",
  },
  asOf: (day) => `As of the end of ${day}`,
  knownBy: (day) => `Using only what had been recorded by the end of ${day}`,
  register: (title, id) => `Register: ${title} (${id})`,
  illustrative: "ILLUSTRATIVE (minh họa): invented data, no real results",
  empty: "Nothing to draw: the table has no rows.",
  counted: (word, count) => `${word}: ${count}`,
  row: (label, shows) => `${label}: ${shows}`,
  commitments: (count) => `${count} commitments`,
  stretch: (status, from, to) => `${status} (${from} – ${to})`,
  onlyFirst: "Every commitment is counted once, for the first of its lead units",
  indicator: {
    certain: "certain",
    doubtful: "on file, but not certain",
    open: "there may be more: not declared complete",
    target: "needed",
    bounds: (least, most, target, unit) =>
      most === null
        ? `at least ${least}, not declared complete; ${target} needed (${unit})`
        : least === most
          ? `${least} found; ${target} needed (${unit})`
          : `${least} to ${most}; ${target} needed (${unit})`,
    baseline: (count) => `starting from ${count}`,
  },
  titles: {
    statusByUnit: "Status of commitments by lead unit",
    statusByTask: "Status of commitments by task",
    indicators: "Results against what is needed",
    schedule: "Progress of every subject, and the last responsible start days",
    timeline: "Status of every commitment through time",
    funding: "Funding by year and source",
    questions: "What to clear up, by how many findings it settles",
    changes: "What changed between two reviews",
    overview: "The cooperation plan at a glance",
  },
  tips: {
    found: "Found",
    group: "Group",
    status: "Status",
    findings: "Commitments",
    clause: "Clause",
    promise: "Commitment",
    reason: "Reason",
    missing: "Missing",
    from: "From",
    to: "To",
  },
};
