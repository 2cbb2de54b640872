import { issueTexts } from "../../locale/say/describe.js";
import type { Issue, Parsed, Warning } from "../../model/issue/issue.js";
import { fileKind } from "./json/file-kind.js";
import { readJson } from "./json/read-json.js";
import type { Session } from "../session.js";
import { sanitize } from "../terminal/width.js";
import type { FileKind } from "../words/file-words.js";

/** What could be used, with what is odd in it. */
export type Good<T> = Extract<Parsed<T>, { readonly ok: true }>;

/** What a JSON file holds, and of what kind it should be; null where its faults have been told. */
export async function load<T>(
  file: string,
  parse: (value: unknown) => Parsed<T>,
  session: Session,
  wanted: FileKind | null = null,
): Promise<Good<T> | null> {
  const { input, files } = session.words;
  const refuse = (count: number, lines: readonly string[]) => {
    session.terminal.complain([input.refused(sanitize(file), count), ...lines]);
    return null;
  };
  const json = readJson(file, session);
  if ("twice" in json)
    return refuse(
      json.twice.length,
      json.twice.map(({ line, column, found }) => `  - ${input.twice(line, column, sanitize(found ?? ""))}`),
    );
  if ("issue" in json) return refuse(1, sentences([json.issue], session));
  const found = wanted && fileKind(json.value);
  if (wanted !== null && found !== null && found !== wanted)
    return refuse(1, [`  - ${files.otherKind(found, wanted)}`]);
  const parsed = parse(json.value);
  return parsed.ok ? parsed : refuse(parsed.issues.length, sentences(parsed.issues, session));
}

/** So many sentences can be read; of a file full of garbage the others would only bury them. */
const MOST = 50;

/** One line for each thing that is wrong or odd, so that other programs can find and count them. */
export function sentences(
  found: readonly (Issue | Warning)[],
  { words, locale }: Session,
  placeOf?: Parameters<typeof issueTexts>[2],
): readonly string[] {
  const all = issueTexts(found, locale, placeOf);
  const more = all.length > MOST ? [`  … ${words.input.others(all.length - MOST)}`] : [];
  return [...all.slice(0, MOST).map((text) => `  - ${sanitize(text)}`), ...more];
}
