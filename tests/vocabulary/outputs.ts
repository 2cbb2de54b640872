import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { main } from "../../src/cli/main.js";
import { paletteFor } from "../../src/cli/terminal/colour.js";
import type { Plan } from "../../src/model/plan/plan.js";
import { linesIn } from "./lines-in.js";

export type Language = "vi" | "en";

/** A plan of the examples, with a register of its own and the day of its review. */
export interface Example {
  readonly plan: Plan;
  readonly register: string;
  readonly asOf: string;
  /** An amendment that is only drafted. */
  readonly draft?: string;
}

/** One thing that the product hands to a reader, line by line. */
export interface Output {
  readonly name: string;
  readonly lines: readonly string[];
}

const REPORTS = ["so-ket", "tong-ket", "hang-nam"] as const;

/** Everything that the commands say and write of an example, in one language. */
export async function outputsOf(example: Example, language: Language): Promise<readonly Output[]> {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-words-"));
  const planFile = join(folder, "plan.json");
  writeFileSync(planFile, JSON.stringify(example.plan));
  const onDay = ["--register", example.register, "--as-of", example.asOf, "--plan", planFile];
  const say = async (command: string, ...more: readonly string[]): Promise<Output> => ({
    name: command,
    lines: await told([command, ...more, "--lang", language]),
  });
  const write = async (kind: string, name: string, ...more: readonly string[]) => {
    await told(["report", "--kind", kind, "-o", join(folder, name), ...onDay, ...more, "--lang", language]);
  };
  try {
    const { from } = example.plan.period;
    const days = ["--register", example.register, "--from", from, "--to", example.asOf, "--plan", planFile];
    const before = `${Number(example.asOf.slice(0, 4)) - 1}-12-31`;
    const between = [
      "--register",
      example.register,
      "--from",
      before,
      "--to",
      example.asOf,
      "--plan",
      planFile,
    ];
    const spoken = [
      await say("check", ...onDay),
      await say("questions", ...onDay),
      await say("timeline", ...days),
      await say("compare", ...between),
      withoutLaw(await say("law", "--plan", planFile)),
    ];
    for (const { id } of spread(example.plan.commitments))
      spoken.push(await say("explain", id, ...onDay), await say("history", id, "--plan", planFile));
    if (example.draft !== undefined) spoken.push(await say("rehearse", "--draft", example.draft, ...onDay));
    for (const kind of REPORTS) await write(kind, `${kind}.md`, "--annex", join(folder, `${kind}.xlsx`));
    await write("so-ket", "so-ket.html");
    for (const kind of ["bien-ban", "cong-van"])
      for (const form of ["md", "html"]) await write(kind, `${kind}.${form}`);
    await told(["template", "-o", join(folder, "bieu-mau.xlsx"), "--plan", planFile, "--lang", language]);
    const written = readdirSync(folder).filter((file) => /\.(md|html|xlsx)$/.test(file));
    return [...spoken, ...(await Promise.all(written.map((file) => outputIn(join(folder, file)))))];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of the list of the law what is ours: codes at the head, and the tables, are the law set's. */
const withoutLaw = ({ name, lines }: Output): Output => ({
  name,
  lines: lines.filter((line) => !/^(?:### |\|)/.test(line)),
});

/** So many promises of a plan are explained one by one, from its first to its last. */
const MOST = 12;

const spread = <One>(all: readonly One[]): readonly One[] =>
  all.filter((_, index) => index % Math.ceil(all.length / MOST) === 0);

const outputIn = async (file: string): Promise<Output> => ({
  name: basename(file),
  lines: await linesIn(file, readFileSync(file)),
});

/** What a command says, on a terminal so wide that it breaks no line. */
async function told(args: readonly string[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const complaints: string[] = [];
  const code = await main(args, {
    write: (more) => void lines.push(...more),
    complain: (more) => void complaints.push(...more),
    palette: paletteFor({}, {}),
    width: 2000,
    program: "phoihop",
  });
  if (code !== 0) throw new Error(`${args.join(" ")}: ${complaints.join("\n")}`);
  return lines;
}
