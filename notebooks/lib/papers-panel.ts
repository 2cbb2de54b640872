import { issueTexts, type Plan } from "phoihop";
import { html } from "htl";
import { dropZone } from "./drop-zone.ts";
import { fileName } from "./file-name.ts";
import type { Moment } from "./moment-input.ts";
import { sentences } from "./outcome.ts";
import { dropWritten, takePaper, writtenFor, type PaperOutcome } from "./own-passages.ts";
import { annexBook, wordMinutes, wordReport, type Sources } from "./papers.ts";
import type { NamedFile } from "./read-register.ts";
import { saveButton } from "./save.ts";
import { whenChanged } from "./steps.ts";
import type { Setting } from "./setting.ts";

/** The papers that officials owe, each by a button, and their own words, which each paper has in its places. */
export function papersPanel(sources: Sources, moment: Moment, setting: Setting): HTMLElement {
  const { save, papers } = setting.words;
  const named = (what: string) => fileName(what, sources, moment, setting);
  const buttons = [
    [save.reportFile, "docx", wordReport],
    [papers.annexFile, "xlsx", annexBook],
    [papers.minutesFile, "docx", wordMinutes],
  ] as const;
  return html`<section class="panel papers">
    <div class="save" role="group" aria-label=${papers.save}>
      ${buttons.map(([what, kind, make], index) =>
        saveButton(
          papers.buttons[index] ?? save.as[kind],
          () => ({ name: named(what), kind, content: () => make(sources, moment, setting) }),
          setting,
        ),
      )}
      ${sources.readings.size === 0 ? null : html`<small>${save.withoutTried}</small>`}
    </div>
    ${ownWords(sources.plan, setting)}
  </section>`;
}

/** What became of the last paper: it stays while the page is open. */
let last: readonly PaperOutcome[] = [];

/** What officials wrote into earlier papers, and where more of it is brought. */
function ownWords(plan: Plan, setting: Setting): HTMLElement {
  const { papers } = setting.words;
  const list = html`<div></div>`;
  const told = html`<div class="told" role="status"></div>`;
  const tell = () => told.replaceChildren(...last.flatMap((outcome) => outcomeText(outcome, setting)));
  const show = async () => list.replaceChildren(...writtenList(await writtenFor(plan), plan, setting));
  const take = async (files: readonly NamedFile[]) => {
    const outcomes: PaperOutcome[] = [];
    for (const file of files) outcomes.push(await takePaper(file, plan));
    last = outcomes;
    tell();
  };
  const element = html`<div>
    <h3>${papers.own}</h3>
    <p>${papers.about}</p>
    ${list} ${dropZone(setting, (files) => void take(files), { text: papers.drop, accept: ".docx" })}${told}
  </div>`;
  whenChanged(element, () => {
    last = [];
    tell();
    void show();
  });
  tell();
  void show();
  return element;
}

/** What is kept, place by place; nothing where nothing is. */
function writtenList(
  written: Awaited<ReturnType<typeof writtenFor>>,
  plan: Plan,
  { words: { papers }, speech }: Setting,
): readonly Node[] {
  const prompts = new Map<string, string>(Object.entries(speech.report.passages));
  const kept = Object.entries(written).filter(([, { text }]) => text.length > 0);
  if (kept.length === 0) return [];
  const button = (id: string | null, label: string) =>
    html`<button type="button" ${{ onclick: () => void dropWritten(id, plan) }}>${label}</button>`;
  return [
    html`<details class="unfold">
      <summary>${papers.kept(kept.length)}</summary>
      <ul class="written">
        ${kept.map(
          ([id, { text }]) =>
            html`<li>
              <p class="meta">${prompts.get(id) ?? papers.noPlace}</p>
              ${text.map((line) => html`<p>${line}</p>`)} ${button(id, papers.dropOne)}
            </li>`,
        )}
      </ul>
      ${kept.length > 1 ? button(null, papers.dropAll) : null}
    </details>`,
  ];
}

function outcomeText(
  outcome: PaperOutcome,
  { words: { papers, register }, speech }: Setting,
): readonly Node[] {
  if (outcome.code === "refused")
    return [
      html`<p class="fault">${register.refused(outcome.file, outcome.issues.length)}</p>`,
      sentences(issueTexts(outcome.issues, speech), register.others),
    ];
  const { file, fresh, written, older, foreign } = outcome;
  return [
    html`<p>${papers.taken(file, fresh, written)}</p>`,
    ...(older > 0 ? [html`<p>${papers.older(file, older)}</p>`] : []),
    ...(foreign.length > 0
      ? [
          html`<p class="fault">
            ${papers.foreign(file, foreign.map((part) => speech.report.foreign[part]).join(", "))}
          </p>`,
        ]
      : []),
  ];
}
