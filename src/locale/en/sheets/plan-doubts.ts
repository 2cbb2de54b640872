import { marked } from "../../say/values.js";
/** What is asked where an annex does not say it; made to fit `DoubtWords`. */
export const planDoubts = {
  "no-number": () =>
    "there is no number to count. How is it measured, and how much is promised? If the other side confirms it, write “confirmation” under “Measure” and that side under “Of”.",
  "percent-of-what": ({ percent }: { readonly percent: string }) =>
    `${percent} of what? Write the total, or the work that makes up the total, under “Of”.`,
  "unclear-number": ({ found }: { readonly found: string }) =>
    `how much is ${marked(found)}? Write it in figures under “Level”.`,
  "several-numbers": ({ found }: { readonly found: readonly string[] }) =>
    `there are several numbers (${found.join("; ")}). Which one is promised? Give each promise a row of its own.`,
  "about-number": ({ found }: { readonly found: string }) =>
    `${marked(found)}: at least how much, or at most how much? Write it under “Level”.`,
  "change-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} is a change from what? Write what is to be reached under “Level”.`,
  "period-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} tells of a period. How much is promised in each? Write it under “Level”, and the period (year, 6 months, quarter) under “Every”; give each period a row of its own.`,
  "shared-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} stands once for several rows. How much of it is this row's? If it is for all, keep it in one row and delete the others.`,
  "other-number": ({ found }: { readonly found: string }) =>
    `${marked(found)} is not part of any level yet. Is it the total, or a promise of its own? Give a promise of its own its row.`,
  "other-unit": ({ found, read }: { readonly found: string; readonly read: string }) =>
    `the column of units says ${marked(found)}, the words say ${marked(read)}. In which unit is the number?`,
  "unknown-measure": ({ found }: { readonly found: string }) =>
    `what is counted? Is each ${marked(found)} counted, or are figures added up? Choose “count” or “sum” under “Measure”.`,
  "no-such-day": ({ found }: { readonly found: string }) =>
    `there is no day ${marked(found)}. When is it due?`,
  "unclear-due": ({ found }: { readonly found: string }) => `by which day is ${marked(found)}?`,
  "before-day": ({ found, days }: { readonly found: readonly string[]; readonly days: readonly string[] }) =>
    `${found.map(marked).join(", ")} was read with the day itself (${days.join(", ")}). Is it right? If it is due the day before, change “Due”.`,
  "far-due": ({ found }: { readonly found: string }) =>
    `${marked(found)} lies outside the time of the plan. Is it right?`,
  "no-lead": () => "the unit in charge is not known. Which one is it?",
  "similar-units": ({ found, other }: { readonly found: string; readonly other: string }) =>
    `are ${marked(found)} and ${marked(other)} one unit? If so, delete one row and write its name under “Other names”.`,
  "shorter-unit": ({ found, other }: { readonly found: string; readonly other: string }) =>
    `is ${marked(found)} the same as ${marked(other)}? If so, delete one row of the sheet Units and write its name under “Other names”.`,
  "same-number": ({ found }: { readonly found: string }) =>
    `number ${marked(found)} stands in two rows. Are they two tasks or one?`,
  "no-row-number": () => "this row has no number. Is it a task of its own, or part of the row above?",
  "kind-assumed": ({ found }: { readonly found: string }) =>
    `${marked(found)}: when is it done, and which papers prove it? For now there is one stage, “completed”; see the sheet Kinds of work.`,
  "not-read": ({ head, found }: { readonly head: string; readonly found: string }) =>
    `column ${marked(head)} says ${marked(found)}, which is not in the workbook yet. Is it needed?`,
  "several-tables": ({ read, found }: { readonly read: number; readonly found: number }) =>
    `the file has ${found} tables, and ${read} of them were read. Do the others promise anything?`,
  "row-joined": ({ found }: { readonly found: string }) =>
    `${marked(found)} was joined to the row above. Is that right?`,
  "no-title": () => "what is the plan called?",
  "no-plan-id": () =>
    "what is the code of the plan? Each plan has its own, such as so-y-te-huyen-b-2024-2026; left empty, it is made of the title.",
  "no-period": () => "from which day to which day does the plan run?",
  "no-issued": () => "on which day was the plan issued?",
  "one-party": () =>
    "which sides sign the plan, and which unit belongs to which side? Write the sides with a semicolon between them, and the side of each other unit under “Side” on the sheet Units.",
  "parties-unclear": ({ units }: { readonly units: readonly string[] }) =>
    `which units are the sides? Write at least two units of the sheet Units with a semicolon between them, such as ${marked(units.slice(0, 2).join("; "))}`,
  "no-side": ({ unit }: { readonly unit: string }) =>
    `to which side does ${marked(unit)} belong? It owes something under the plan.`,
} as const;
