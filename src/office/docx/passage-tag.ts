import { contentId } from "../../sheets/content-id.js";
import { plainText } from "../plain-text.js";

/** Word refuses tags of more than 64 letters. */
const LONGEST = 46;

/** The tag of a passage's content control: its id, and a trace of what stands in it while nothing is written. */
export function passageTag(id: string, unwritten: string): string {
  if (id.length === 0 || id.length > LONGEST || id.includes(":"))
    throw new RangeError(`the id of a passage has 1 to ${LONGEST} letters and no colon: ${id}`);
  return `phoihop:${id}:${trace(unwritten)}`;
}

/** The id and the trace in a tag; undefined where the control is none of ours. */
export function tagged(tag: string): { readonly id: string; readonly trace: string } | undefined {
  const [, id, trace] = /^phoihop:([^:]+):([0-9a-f]{8})$/.exec(tag) ?? [];
  return id === undefined || trace === undefined ? undefined : { id, trace };
}

/** What stands in a control is only its prompt, however its spaces came back. */
export const trace = (text: string): string =>
  contentId("", plainText(text).replace(/\s+/g, " ").trim()).slice(-8);
