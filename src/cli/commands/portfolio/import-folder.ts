import { extname } from "node:path";
import { toNdjson } from "../../../portfolio/index.js";
import { folderParts } from "../../read/portfolio/folder-parts.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { writeStream } from "../../write/write-stream.js";
import type { PortfolioRequest } from "./portfolio-request.js";

/** Put the plans and registers of a folder together. What cannot be read is told, and the rest is written all the same. */
export async function importFolder(
  { file: folder, output, force }: PortfolioRequest & { readonly output: string },
  session: Session,
): Promise<ExitCode> {
  const { terminal, words } = session;
  if (extname(output).toLowerCase() !== ".ndjson") {
    terminal.complain([words.portfolio.onlyNdjson(sanitize(output))]);
    return 2;
  }
  const counts = { plans: 0, registers: 0, unread: 0, passed: [] };
  const texts = linesOf(folderParts(folder, counts, session));
  const first = await texts.next();
  if (first.done === true) {
    terminal.complain([words.portfolio.noParts(sanitize(folder))]);
    return 2;
  }
  const all = chained(first.value, texts);
  if (!(await writeStream({ file: output, texts: all, force, beginning: '{"place":' }, session))) return 2;
  terminal.write([words.portfolio.imported(counts.plans, counts.registers)]);
  if (counts.passed.length > 0)
    terminal.complain([
      words.portfolio.passed(counts.passed.length),
      ...counts.passed.map((place) => `  - ${sanitize(place)}`),
    ]);
  return counts.unread === 0 ? 0 : 2;
}

async function* linesOf(parts: ReturnType<typeof folderParts>): AsyncGenerator<string, void, undefined> {
  for await (const part of parts) yield toNdjson(part);
}

async function* chained(first: string, rest: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  yield first;
  yield* rest;
}
