// A page that takes workbooks and shows how every promise stands. Nothing leaves the browser.
import {
  evaluate,
  findingText,
  issueTexts,
  reasonText,
  totalsText,
  type Parsed,
  type Register,
} from "phoihop";
import { calendar, law } from "phoihop/law";
import { vi } from "phoihop/locale/vi";
import { inLanguage } from "phoihop/plan";
import { caoLanh as plan } from "phoihop/plans/cao-lanh";
import { readFiles } from "./read.ts";

const part = <T extends Element>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new TypeError(`the page has no ${selector}`);
  return found;
};
const day = part("#day", HTMLInputElement);
const input = part("#files", HTMLInputElement);
const totals = part("#totals", HTMLParagraphElement);
const issues = part("#issues", HTMLUListElement);
const rows = part("tbody", HTMLTableSectionElement);

/** What a register holds is text and never markup: it came from outside. */
const element = (name: string, ...inside: readonly (string | Node)[]): HTMLElement => {
  const made = document.createElement(name);
  made.append(...inside);
  return made;
};

function show(parsed: Parsed<Register>): void {
  const told = parsed.ok ? parsed.warnings : parsed.issues;
  issues.replaceChildren(...issueTexts(told, vi).map((text) => element("li", text)));
  const assessment = parsed.ok ? evaluate(plan, parsed.value, { asOf: day.value, law, calendar }) : null;
  totals.textContent = assessment === null ? "Chưa đọc được các tệp." : totalsText(assessment.totals, vi);
  rows.replaceChildren(
    ...(assessment?.findings ?? []).map((finding) =>
      element(
        "tr",
        element("td", inLanguage(finding.title, "vi")),
        element("td", findingText(finding, vi)),
        element("td", reasonText(finding, vi)),
      ),
    ),
  );
}

let files: readonly File[] = [];
async function take(given: readonly File[]): Promise<void> {
  files = given;
  if (files.length > 0 && day.value !== "") show(await readFiles(files, plan));
}

part("h1", HTMLHeadingElement).textContent = inLanguage(plan.title, "vi");
day.value = new Date().toLocaleDateString("sv");
day.addEventListener("change", () => void take(files));
input.addEventListener("change", () => void take([...(input.files ?? [])]));
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  void take([...(event.dataTransfer?.files ?? [])]);
});
