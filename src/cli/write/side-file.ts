import { basename } from "node:path";
import type { Printout } from "../../report/printout.js";
import { orphans, passagesOf, type Passages, type Written } from "../../report/passages.js";
import { contentId } from "../../model/values/content-id.js";
import { beside } from "./file-names.js";
import { inPaperOf, withEarlier, wordsOf, type WrittenSoFar } from "../../report/joined-passages.js";
import type { ReportRequest } from "../commands/report/command.js";
import type { Session } from "../session.js";
import { type Output, writeSet } from "./write-set.js";

/** The side file of a paper (phần của người soạn): the one that was named, else that beside the paper. */
export const sideFileOf = ({ passages, output }: Pick<ReportRequest, "passages" | "output">): string =>
  passages ?? beside(output, ".passages.json");

/** A paper as it is about to be written: its name, its bytes, and a trace of its words outside all places. */
export interface FreshPaper {
  readonly file: string;
  readonly content: Uint8Array | string;
  readonly outside: string | undefined;
}

type Memory = NonNullable<Passages["memory"]>;

/** By its name; the same name in another form of Unicode is the same. */
const keyOf = (file: string) => basename(file).normalize("NFC");

/** A trace of a whole file. */
const traceOf = (content: Uint8Array | string): string =>
  contentId("file", Buffer.from(content).toString("latin1"));

/** Whether a paper is as the program last wrote it. */
export const isAsWritten =
  (file: string, passages: Passages | null) =>
  (bytes: Uint8Array): boolean =>
    passages?.memory?.papers[keyOf(file)]?.bytes === traceOf(bytes);

/**
 * All places of the paper and all that officials wrote, also what this paper has no place for, for the side file; nothing where
 * that was named, for then it is theirs and never touched.
 */
export function sideOutput(
  document: Printout,
  { passages: written, paper }: WrittenSoFar,
  { request, papers }: { readonly request: ReportRequest; readonly papers: readonly FreshPaper[] },
): readonly Output[] {
  const placed = passagesOf(document).passages;
  const kept = written?.passages ?? {};
  const lost = new Set(written === null ? [] : orphans(document, written));
  const isWord = papers.some(({ file, outside }) => file === request.output && outside !== undefined);
  const passages = Object.fromEntries([
    ...Object.entries(kept).filter(([id]) => lost.has(id)),
    ...Object.entries(placed).map(([id, now]) => [id, remembered(now, kept[id], { isWord, paper })] as const),
  ]);
  if (request.passages !== undefined || Object.keys(passages).length === 0) return [];
  return [outputOf(sideFileOf(request), { passages, papers: papersIn(written?.memory, papers), written })];
}

/** What a place holds, with all wordings of before, and with what now stands in the Word file. */
function remembered(
  now: Written,
  kept: Written | undefined,
  { isWord, paper }: { readonly isWord: boolean; readonly paper: WrittenSoFar["paper"] },
): Written {
  const { inPaper = [], ...before } = kept ?? { text: [] };
  const known = wordsOf(before.text) === wordsOf(now.text) ? before : withEarlier(before, before.text);
  // A page of the same name leaves the Word file as it is.
  const inWord = isWord ? now.text : inPaper;
  const gone =
    paper === null
      ? known
      : withEarlier(
          known,
          inPaper.length > 0 && wordsOf(inPaper) !== wordsOf(now.text) ? inPaper : undefined,
        );
  return { ...gone, ...now, ...inPaperOf(inWord) };
}

const papersIn = (memory: Memory | undefined, papers: readonly FreshPaper[]): Memory["papers"] => ({
  ...memory?.papers,
  ...Object.fromEntries(
    papers.map(({ file, content, outside }) => [
      keyOf(file),
      { bytes: traceOf(content), ...(outside !== undefined && { outside }) },
    ]),
  ),
});

interface Side {
  readonly passages: Passages["passages"];
  readonly papers: Memory["papers"];
  readonly written: Passages | null;
}

function outputOf(file: string, { passages, papers, written }: Side): Output {
  const memory = { passages: contentId("passages", passages), papers };
  const content = `${JSON.stringify({ formatVersion: 1, passages, memory }, null, 2)}\n`;
  // Where a person has changed it by hand, it stays as it was beside the new one.
  const isOurs = (bytes: Uint8Array) => {
    const before = written?.memory?.passages;
    return before !== undefined && before === tracedIn(bytes);
  };
  return { file, content, force: true, isOurs };
}

function tracedIn(bytes: Uint8Array): string | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null && "passages" in value
      ? contentId("passages", value.passages)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Both texts, for a person to choose; the paper stays as it is. */
export const unresolved = (file: string, written: Passages, session: Session): boolean =>
  writeSet(
    [outputOf(file, { passages: written.passages, papers: written.memory?.papers ?? {}, written })],
    session,
  );
