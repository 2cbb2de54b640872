import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Day } from "../../../model/values/date.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Register } from "../../../model/register/register.js";
import { loadInput } from "../../read/input.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import { packageFile } from "../../package-file.js";
import type { ExitCode, Session } from "../../session.js";
import { writeSet } from "../../write/write-set.js";

/** What a page shows when it is opened. */
export interface PageContent {
  /** Null = the plan that comes with phoihop, which the page has already. */
  readonly plan: Plan | null;
  readonly register: Register;
  readonly asOf: Day;
  readonly knownBy: Day | null;
}

/** Write the review page of one register: one file, which opens from disk and asks nothing of any host. */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const input = await loadInput(request, session);
  if (input === null) return 2;
  const { asOf, knownBy = null, output, force } = request;
  const plan = request.plan === undefined ? null : input.plan;
  const content = filledPage({ plan, register: input.register, asOf, knownBy }, session);
  return content !== null && writeSet([{ file: output, content, force, isOurs: isPage }], session) ? 0 : 2;
}

/** The page with its content, or null where it is told that the package has none. */
export function filledPage(content: PageContent, { terminal, words, locale }: Session): string | null {
  const file = packageFile("dist/page.html.br");
  if (!existsSync(file)) {
    terminal.complain([words.notebook.noPage]);
    return null;
  }
  const [before = "", after = ""] = brotliDecompressSync(readFileSync(file)).toString().split(SLOT);
  // A name with `</script>` in it must not end the slot.
  const json = JSON.stringify({ ...content, language: locale.language }).replaceAll("<", "\\u003c");
  return [before, SLOT, json, after].join("");
}

/** Nobody writes into a page; it is made anew from its register. */
export const isPage = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(SLOT);

const SLOT = '<script type="application/json" id="phoihop-data">';
