import { contentId } from "../../model/values/content-id.js";
import { plainText } from "../../model/values/visible-text.js";

/** So that it fits in the name of a bookmark, of at most 40 letters. */
const ID = /^[a-z][a-z0-9-]{0,26}$/;

/** What marks a passage in a file: its id, and a trace of what stands in it while nothing is written. */
export interface PassageMark {
  readonly id: string;
  readonly trace: string;
}

export function passageMark(id: string, unwritten: string): PassageMark {
  if (!ID.test(id))
    throw new RangeError(`the id of a passage has 1 to 27 small letters, digits and hyphens: ${id}`);
  return { id, trace: trace(unwritten) };
}

/** As the tag of a content control, which Word keeps. */
export const tagOf = ({ id, trace }: PassageMark): string => `phoihop:${id}:${trace}`;

/** As the name of a bookmark, which LibreOffice keeps: no hyphens. */
export const bookmarkOf = ({ id, trace }: PassageMark): string => `ph_${id.replaceAll("-", "_")}_${trace}`;

/** The passage that a tag or a bookmark marks; undefined where it is none of ours. */
export function markIn(name: string): PassageMark | undefined {
  const [, tagged, booked, trace] =
    /^(?:phoihop:([a-z0-9-]+):|ph_([a-z0-9_]+)_)([0-9a-f]{8})$/.exec(name) ?? [];
  const id = tagged ?? booked?.replaceAll("_", "-");
  return id === undefined || trace === undefined ? undefined : { id, trace };
}

/** What stands in a place is only its prompt, however its spaces came back. */
export const trace = (text: string): string =>
  contentId("", plainText(text).replace(/\s+/g, " ").trim()).slice(-8);
