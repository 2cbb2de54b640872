import { join } from "node:path";
import { writeXlsx } from "../../../office/xlsx/write-xlsx.js";
import { suggestions } from "../../../model/issue/suggestions.js";
import type { Plan } from "../../../model/plan/plan.js";
import { questions } from "../../../rules/questions/questions.js";
import { reportingUnits, type Standing } from "../../../sheets/form/reporters.js";
import { templateBook, type TemplateOptions } from "../../../sheets/write/template.js";
import { loadPlan, loadRegister } from "../../read/input.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import type { ExitCode, Session } from "../../session.js";
import { sheetWordsOf } from "../../sheet-words.js";
import { sanitize } from "../../terminal/width.js";
import type { WorkbookWords } from "../../words/words.js";
import { makeFolder } from "../../write/write-file.js";
import { type Output, writeSet } from "../../write/write-set.js";

type Asked = RequestOf<typeof command>;

/** Make the workbook that a unit fills in, those of all units, or that of the whole register. */
export async function run(asked: Asked, session: Session): Promise<ExitCode> {
  const plan = await loadPlan(asked.plan, session);
  if (plan === null) return 2;
  const { workbook } = session.words;
  const fault = faultOf(asked, workbook);
  if (fault !== null) {
    session.terminal.complain([fault]);
    return 2;
  }
  const input = asked.register === undefined ? null : await loadRegister(asked.register, plan, session);
  if (asked.register !== undefined && input === null) return 2;
  const standing = {
    ...(input !== null && { register: input.register }),
    ...(asked.asOf !== undefined && { asOf: asked.asOf }),
  };
  const units = { ...input?.register.units, ...plan.units };
  if (asked.unit !== undefined && !Object.hasOwn(units, asked.unit)) {
    const nearest = suggestions()(asked.unit, Object.keys(units));
    session.terminal.complain([
      workbook.noUnit(sanitize(asked.unit), nearest, reportingUnits(plan, standing)),
    ]);
    return 2;
  }
  const files = filesOf(asked, plan, standing);
  if (asked.allUnits !== undefined && !makeFolder(asked.allUnits, session)) return 2;
  const words = await sheetWordsOf(session.locale.language);
  const options = { ...standing, ...askedOn(plan, standing, session) };
  const outputs: Output[] = [];
  for (const { file, unit } of files) {
    const content = await writeXlsx(
      templateBook(plan, words, { ...options, ...(unit !== undefined && { unit }) }),
    );
    outputs.push({ file, content, force: asked.force });
  }
  return writeSet(outputs, session) ? 0 : 2;
}

/** What is open on the day, with the words in which it is asked; only where there is a register and a day. */
function askedOn(
  plan: Plan,
  { register, asOf }: Pick<TemplateOptions, "register" | "asOf">,
  { locale }: Session,
): Pick<TemplateOptions, "asked"> {
  if (register === undefined || asOf === undefined) return {};
  return { asked: { questions: questions(plan, register, { asOf }), locale } };
}

/** One workbook, as .xlsx, or a folder of them. */
function faultOf({ allUnits, unit, output }: Asked, words: WorkbookWords): string | null {
  if (allUnits !== undefined) return unit === undefined && output === undefined ? null : words.notBoth;
  if (output === undefined) return words.noOutput;
  return output.toLowerCase().endsWith(".xlsx") ? null : words.onlyWorkbook(sanitize(output));
}

function filesOf(
  { allUnits, unit, output = "" }: Asked,
  plan: Plan,
  standing: Standing,
): readonly { readonly file: string; readonly unit?: string | undefined }[] {
  if (allUnits === undefined) return [{ file: output, unit }];
  return reportingUnits(plan, standing).map((id) => ({
    file: join(allUnits, `${plan.id}-${id}.xlsx`),
    unit: id,
  }));
}
