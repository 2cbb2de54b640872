import { html } from "htl";
import {
  acrossPlans,
  judgePortfolio,
  type AcrossPlans,
  type PortfolioEntry,
  type PortfolioFinding,
  type PortfolioRow,
} from "phoihop/portfolio";
import type { AcrossSetting } from "./across-setting.ts";
import { breath } from "./breath.ts";
import { byLaw } from "./by-law.ts";
import { control, type Control } from "./control.ts";
import type { Moment } from "./moment-input.ts";
import type { Portfolio } from "./portfolio-input.ts";
import { waited } from "./work/waited.ts";

/** What many plans come to, and every finding of theirs. */
export interface JudgedPlans {
  readonly across: AcrossPlans;
  readonly findings: readonly PortfolioFinding[];
}

/** What is looked at now: what was begun for something else is left. */
let current: object = {};

/** Judges plan after plan, as the command does; in between the page is drawn and answers, and how far it is stands there. */
export function judging(
  { entries }: Portfolio,
  moment: Moment,
  { language, across: words }: AcrossSetting,
): Control<JudgedPlans> {
  const own = {};
  current = own;
  const told = html`<p role="status"></p>`;
  async function* paced(): AsyncGenerator<PortfolioEntry, void, undefined> {
    let judged = 0;
    for (const entry of entries) {
      await breath();
      // Nobody waits for it any more.
      if (current !== own) await new Promise(() => {});
      yield entry;
      judged += 1;
      if (judged > SOON) told.textContent = words.judging(judged);
    }
  }
  const findings: PortfolioFinding[] = [];
  async function* kept(): AsyncGenerator<PortfolioRow, void, undefined> {
    for await (const row of judgePortfolio(paced(), byLaw(moment), { language })) {
      if (row.row === "finding") findings.push(row);
      yield row;
    }
  }
  const result = waited(
    acrossPlans(kept()).then((across) => {
      told.remove();
      return { across, findings };
    }),
  );
  return control(html`<div>${told}${result}</div>`, () => result.value);
}

/** So few plans are judged before anybody has read how far it is. */
const SOON = 20;
