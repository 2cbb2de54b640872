import type { RequestOf } from "../../call/command.js";
import type { command } from "./command.js";

/** What is asked of one portfolio. */
export type PortfolioRequest = Omit<RequestOf<typeof command>, "files"> & { readonly file: string };
