import { extname } from "node:path";
import { folderParts } from "../../read/portfolio/folder-parts.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { writeStream } from "../../write/write-stream.js";
import { PORTFOLIO_FORMATS } from "./formats.js";
import type { PortfolioRequest } from "./portfolio-request.js";

/** Put the plans and registers of a folder together. What cannot be read is told, and the rest is written all the same. */
export async function importFolder(
  { file: folder, output, force }: PortfolioRequest & { readonly output: string },
  session: Session,
): Promise<ExitCode> {
  const { terminal, words } = session;
  const format = PORTFOLIO_FORMATS.get(extname(output).toLowerCase());
  if (format === undefined) {
    terminal.complain([words.portfolio.onlyParts(sanitize(output))]);
    return 2;
  }
  const counts = { plans: 0, registers: 0, unread: 0, passed: [] };
  const parts = folderParts(folder, counts, session);
  const first = await parts.next();
  if (first.done === true) {
    terminal.complain([words.portfolio.noParts(sanitize(folder))]);
    return 2;
  }
  const pieces = format.pieces(chained(first.value, parts));
  if (!(await writeStream({ file: output, pieces, force, isOurs: format.isOurs }, session))) return 2;
  terminal.write([words.portfolio.imported(counts.plans, counts.registers)]);
  if (counts.passed.length > 0)
    terminal.complain([
      words.portfolio.passed(counts.passed.length),
      ...counts.passed.map((place) => `  - ${sanitize(place)}`),
    ]);
  return counts.unread === 0 ? 0 : 2;
}

async function* chained<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T, void, undefined> {
  yield first;
  yield* rest;
}
