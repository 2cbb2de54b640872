import { join } from "node:path";
import type { RequestOf } from "../../call/command.js";
import { allTables, TABLES } from "../../print/brief/all-tables.js";
import { reportSpeech } from "../../print/report-speech.js";
import { loadInput } from "../../read/input.js";
import { lawfulMoment } from "../../read/law-of-day.js";
import type { ExitCode, Session } from "../../session.js";
import { makeFolder } from "../../write/write-file.js";
import { writeSet, type Output } from "../../write/write-set.js";
import type { command } from "./command.js";

/** Write every table of a review into a folder, for R, Python and spreadsheets; what is invented says so in its name. */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const input = await loadInput(request, session);
  const moment = input && (await lawfulMoment(input.plan, request, session));
  if (input === null || moment === null) return 2;
  const [{ toArrow }, { toCsv }] = await Promise.all([
    import("../../../tables/written/to-arrow.js"),
    import("../../../tables/written/to-csv.js"),
  ]);
  const tables = allTables(input, moment, await reportSpeech(session));
  const { output, format, force } = request;
  const mark = input.register.nature === "illustrative" ? "minh-hoa-" : "";
  const outputs: Output[] = [];
  for (const name of TABLES) {
    const table = tables[name]();
    const file = (ending: string) => join(output, `${mark}${input.plan.id}-${moment.asOf}-${name}.${ending}`);
    if (format.includes("csv")) outputs.push({ file: file("csv"), content: toCsv(table), force });
    if (format.includes("arrow")) outputs.push({ file: file("arrow"), content: await toArrow(table), force });
  }
  return makeFolder(output, session) && writeSet(outputs, session) ? 0 : 2;
}
