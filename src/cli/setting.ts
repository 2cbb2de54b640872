import type { Input } from "./read/input.js";
import type { Session } from "./session.js";

/** What a printed review needs besides the assessment. */
export type Setting = Session & Input;
