import { join } from "node:path";
import { inLanguage } from "../../../model/values/wording.js";
import { kindsOf } from "../../../tables/kinds.js";
import { dataPackage, type DescribedTable } from "../../../tables/written/data-package.js";
import type { RequestOf } from "../../call/command.js";
import { allTables, TABLES } from "../../print/brief/all-tables.js";
import { reportSpeech } from "../../print/report-speech.js";
import type { Moment } from "../../../rules/evaluate.js";
import { loadInput, type Input } from "../../read/input.js";
import { lawfulMoment } from "../../read/law-of-day.js";
import type { ExitCode, Session } from "../../session.js";
import { makeFolder } from "../../write/write-file.js";
import { writeSet, type Output } from "../../write/write-set.js";
import type { command } from "./command.js";

const MARK = "minh-hoa";

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
  const { plan, register } = input;
  const { asOf, knownBy } = moment;
  const metadata = aboutOf(input, moment);
  const isUnsaid = register.nature === "illustrative" && !register.id.includes(MARK);
  const stem = [
    ...(isUnsaid ? [MARK] : []),
    register.id,
    plan.id,
    asOf,
    ...(knownBy === undefined ? [] : [`known-by-${knownBy}`]),
  ].join("-");
  const outputs: Output[] = [];
  const described: DescribedTable[] = [];
  for (const name of TABLES) {
    const table = tables[name]();
    const columns = kindsOf(table);
    for (const ending of ["csv", "arrow"] as const) {
      if (!format.includes(ending)) continue;
      const file = `${stem}-${name}.${ending}`;
      const content = ending === "csv" ? toCsv(table) : await toArrow(table, { metadata });
      outputs.push({ file: join(output, file), content, force });
      described.push({ name: format === ending ? name : `${name}-${ending}`, file, format: ending, columns });
    }
  }
  const content = `${JSON.stringify(packageOf(input, moment, described), null, 2)}\n`;
  outputs.push({ file: join(output, `${stem}.datapackage.json`), content, force });
  return makeFolder(output, session) && writeSet(outputs, session) ? 0 : 2;
}

/** What the columns of the files hold, beside them. */
const packageOf = ({ plan, register }: Input, { asOf }: Moment, tables: readonly DescribedTable[]) =>
  dataPackage({
    name: `phoihop-${plan.id}`,
    title: inLanguage(plan.title, plan.language),
    description: [...(register.nature === "illustrative" ? ["MINH HỌA"] : []), register.id, asOf].join(", "),
    tables,
  });

/** What a table is made from; said once more in the file, for files are renamed. */
const aboutOf = ({ plan, register }: Input, { asOf, knownBy }: Moment): Readonly<Record<string, string>> => ({
  plan: plan.id,
  register: register.id,
  nature: register.nature,
  asOf,
  ...(knownBy !== undefined && { knownBy }),
  ...(register.nature === "illustrative" && { note: "MINH HỌA" }),
});
