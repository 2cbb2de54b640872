import { canonical } from "../../../model/values/content-id.js";
import type { Issue } from "../../../model/issue/issue.js";
import type { RecordChange } from "../../../rules/questions/simulate/hypothesis.js";
import { mergedChanges } from "../../../rules/questions/meaning/together.js";
import { isSame } from "../../cells/fields.js";
import type { AnswerRead } from "./answer-in.js";

/** One answer a question: what is said twice alike is said once; two that differ are an issue, and neither holds. */
export function eachOnce(all: readonly AnswerRead[]): {
  readonly answers: readonly AnswerRead[];
  readonly issues: readonly Issue[];
} {
  const first = new Map<string, AnswerRead>();
  const issues: Issue[] = [];
  for (const answer of all) {
    if (answer.reply === null) continue;
    const before = first.get(answer.question.id);
    if (before === undefined) first.set(answer.question.id, answer);
    else if (saidIn(before) !== saidIn(answer)) issues.push(answeredTwice(answer, before));
  }
  return { answers: [...first.values()], issues };
}

const saidIn = ({ reply, names, on, papers }: AnswerRead) => canonical({ reply, names, on, papers });

const answeredTwice = ({ at }: AnswerRead, before: AnswerRead): Issue => ({
  code: "answered-twice",
  path: [],
  cell: at("answer"),
  other: before.at("answer"),
});

/** An answer, and what it says of records on file. */
interface Changing {
  readonly answer: AnswerRead;
  readonly changed: readonly RecordChange[];
}

/** What several answers say of one record makes one correction; what contradicts is an issue. */
export function eachRecordOnce(all: readonly Changing[]): {
  readonly changes: readonly Changing[];
  readonly issues: readonly Issue[];
} {
  const found = new Map<string, { readonly answer: AnswerRead; readonly changed: RecordChange[] }>();
  const issues: Issue[] = [];
  for (const { answer, changed } of all)
    for (const change of changed) {
      const before = found.get(change.record);
      if (before === undefined) found.set(change.record, { answer, changed: [change] });
      else if (before.changed.some((other) => contradict(other, change)))
        issues.push(answeredTwice(answer, before.answer));
      else before.changed.push(change);
    }
  return { changes: [...found.values()], issues };
}

const contradict = (a: RecordChange, b: RecordChange): boolean =>
  (a.on !== undefined && b.on !== undefined && a.on !== b.on) ||
  Object.entries(a.attributes ?? {}).some(([name, value]) => {
    const other = b.attributes?.[name];
    return other !== undefined && !isSame(other, value);
  });

/** Changes of one record, put together. */
export const asOne = (changes: readonly RecordChange[]): RecordChange | undefined =>
  mergedChanges(changes)[0];
