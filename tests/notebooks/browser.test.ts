import { existsSync } from "node:fs";
import { describe } from "vitest";
import { accessTests } from "./access.js";
import { addressTests } from "./address.js";
import { besideTests } from "./beside.js";
import { decisionTests } from "./decisions.js";
import { draftTests } from "./drafts.js";
import { notebookTests } from "./each.js";
import { folderTests } from "./folder.js";
import { manyPlansTests } from "./many-plans.js";
import { opening } from "./opening.js";
import { pageTests } from "./page.js";
import { paperTests } from "./papers.js";
import { planTests } from "./plans.js";
import { restoringTests } from "./restoring.js";
import { reviewTests } from "./review.js";
import { sendingBackTests } from "./sending-back.js";
import { savingTests } from "./saving.js";
import { sinceTests } from "./since.js";
import { undoTests } from "./undo.js";
import { yearTests } from "./year.js";

// One browser and one build of the site for all of them.
const open = opening();
// Where nobody can look at once, what a busy machine alone may have spoilt is tried again, and the run tells of it.
const slow = { timeout: 120_000, retry: process.env["CI"] === undefined ? 0 : 1 };

describe("every notebook", slow, () => {
  notebookTests(open);
});
describe("many plans", slow, () => {
  manyPlansTests(open);
});
describe("the review", slow, () => {
  reviewTests(open);
});
describe("what is saved", slow, () => {
  savingTests(open);
});
describe("what is restored", slow, () => {
  restoringTests(open);
});
describe("a folder for files", slow, () => {
  folderTests(open);
});
describe("papers", slow, () => {
  paperTests(open);
});
describe("another plan", slow, () => {
  planTests(open);
});
describe("what is sent back", slow, () => {
  sendingBackTests(open);
});
describe("since the last review", slow, () => {
  sinceTests(open);
});
describe("a draft amendment", slow, () => {
  draftTests(open);
});
describe("a year", slow, () => {
  yearTests(open);
});
describe("undo", slow, () => {
  undoTests(open);
});
describe("the address", slow, () => {
  addressTests(open);
});
describe("decisions", slow, () => {
  decisionTests(open);
});
describe("for everybody", slow, () => {
  accessTests(open);
});
describe.runIf(existsSync("dist/page.html.br"))("the page in one file", slow, () => {
  pageTests(open);
  besideTests(open);
});
