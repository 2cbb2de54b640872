import { parentPort, workerData } from "node:worker_threads";
import type { PortfolioEntry } from "../../../portfolio/index.js";
import { judgingEntries } from "../../../portfolio/judge/judge-entry.js";
import type { Moment } from "../../../rules/evaluate.js";

/** A thread that judges the entries it is given, in their order. */
const { moment, language }: { readonly moment: Moment; readonly language: string } = workerData;
const judge = judgingEntries(moment, language);
parentPort?.on("message", (entries: readonly PortfolioEntry[]) =>
  parentPort?.postMessage(entries.map(judge)),
);
