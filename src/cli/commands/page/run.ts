import { existsSync, readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import type { Day } from "../../../model/values/date.js";
import type { Plan } from "../../../model/plan/plan.js";
import type { Register } from "../../../model/register/register.js";
import { DATA_SLOT, fillPage } from "../../../report/html/page.js";
import { loadInput, type Input } from "../../read/input.js";
import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";
import { reportSpeech } from "../../print/report-speech.js";
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
  const content = await filledPage(
    { plan, register: input.register, asOf, knownBy },
    { ...session, plan: input.plan },
  );
  return content !== null && writeSet([{ file: output, content, force, isOurs: isPage }], session) ? 0 : 2;
}

/** The page with its content, or null where it is told that the package has none. */
export async function filledPage(
  content: PageContent,
  session: Session & Pick<Input, "plan">,
): Promise<string | null> {
  const { terminal, words, locale } = session;
  const file = packageFile("dist/page.html.br");
  const once = ["drawing", "writing"].map((name) => packageFile(`dist/${name}.js.br`));
  if (![file, ...once].every((each) => existsSync(each))) {
    terminal.complain([words.notebook.noPage]);
    return null;
  }
  const page = unpackedText(file);
  const whole = page.replace(CARRIED, () => CARRIED + once.map(unpackedText).join(""));
  return fillPage(whole, {
    content: { ...content, language: locale.language },
    ...(await firstScreen(content, session)),
    language: locale.language,
  });
}

const unpackedText = (file: URL): string => brotliDecompressSync(readFileSync(file)).toString();

/** The first screen of its own register, in its language: it is read where no script runs. */
async function firstScreen({ register, asOf, knownBy }: PageContent, session: Session & Pick<Input, "plan">) {
  const [{ calendar, law }, { briefFor }, { briefHtml }, speech] = await Promise.all([
    import("../../../law/index.js"),
    import("../../print/brief/brief-for.js"),
    import("../../../report/html/brief.js"),
    reportSpeech(session),
  ]);
  const moment = { asOf, ...(knownBy !== null && { knownBy }), law, calendar };
  const brief = briefFor({ plan: session.plan, register }, moment, speech);
  return { screen: briefHtml(brief, speech.report.brief), title: brief.title };
}

/** Nobody writes into a page; it is made anew from its register. */
export const isPage = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes(DATA_SLOT);

/** What draws charts and writes files is in the package once, for the command and for its pages. */
const CARRIED = '<script id="carried">';
