import { basename, join } from "node:path";
import { describe } from "../locale/describe.js";
import type { Issue, Warning } from "../model/issue.js";
import type { Plan } from "../model/plan.js";
import { writeXlsx } from "../office/write-xlsx.js";
import { annotated } from "../sheets/annotate.js";
import { dressed } from "../sheets/dressed.js";
import type { Source } from "../sheets/source.js";
import type { Request } from "./request.js";
import type { Session } from "./session.js";
import { makeFolder, writeFile } from "./write-file.js";

type Asked = Extract<Request, { command: "merge" }>;

interface Told {
  readonly issues: readonly (Issue | Warning)[];
  readonly plan: Plan;
  readonly session: Session;
}

/**
 * A copy of each workbook with its faulty cells marked, to be sent back; where it was asked for. Says whether there is a
 * folder for them, which is made only for a workbook to be sent back.
 */
export async function annotate(
  { annotate: folder, force }: Asked,
  sources: readonly Source[],
  { issues, plan, session }: Told,
): Promise<boolean> {
  if (folder === undefined) return true;
  const say = (issue: Issue | Warning) => describe({ ...issue, path: [] }, session.locale);
  const faulty = sources.flatMap((source) =>
    "book" in source && issues.some(({ cell }) => cell?.startsWith(`${source.book.file}!`)) ? [source] : [],
  );
  if (faulty.length > 0 && !makeFolder(folder, session)) return false;
  for (const source of faulty) {
    const name = basename(source.book.file).replace(/\.csv$/i, ".xlsx");
    const copy = await writeXlsx(annotated(dressed(source.book, plan, source.words), issues, say));
    writeFile(join(folder, name), copy, force, session);
  }
  return true;
}
