import { parentPort, workerData } from "node:worker_threads";
import { judgingEntries } from "../../../portfolio/judge/judge-entry.js";
import type { Moment } from "../../../rules/evaluate.js";
import { chunkOfText } from "./chunk-text.js";

/** A thread that judges the entries it is given, in their order. */
const { moment, language }: { readonly moment: Moment; readonly language: string } = workerData;
const judge = judgingEntries(moment, language);
parentPort?.on("message", (chunk: string) =>
  parentPort?.postMessage(JSON.stringify(chunkOfText(chunk).map(judge))),
);
