import { statusByGroupChart, type Chart } from "phoihop/charts";
import type { AcrossPlans } from "phoihop/portfolio";
import { statusesOf, type StatusGroup } from "phoihop/tables";
import { html } from "htl";
import type { AcrossSetting } from "./across-setting.ts";
import { chartView, type Look } from "./chart.ts";
import { groupBy } from "./group-by.ts";
import type { JudgedPlans } from "./judging.ts";

/** More bars than this are no picture any more. */
const MOST = 15;

/** Where the promises of every plan stand. */
export function plansChart({ across, findings }: JudgedPlans, setting: AcrossSetting): Promise<HTMLElement> {
  const own = groupBy(findings, ({ plan }) => plan);
  const titles = new Map(across.reviews.map(({ plan, planTitle }) => [plan, planTitle]));
  const groups = Array.from(titles, ([plan, groupTitle]) => ({
    group: plan,
    groupTitle,
    members: own.get(plan) ?? [],
  }));
  return groupsChart(groups, setting.across.charts.plans, across, setting);
}

/** Where like promises stand, each in all plans that make it; nothing where no two plans make the same. */
export async function promisesChart(
  { across, findings }: JudgedPlans,
  setting: AcrossSetting,
): Promise<Node> {
  const own = groupBy(findings, ({ alike }) => alike);
  const groups = across.promises.map(({ key, title }) => ({
    group: key,
    groupTitle: title,
    members: own.get(key) ?? [],
  }));
  if (groups.length === 0) return document.createTextNode("");
  return groupsChart(groups, setting.across.charts.promises, across, setting);
}

async function groupsChart(
  groups: readonly StatusGroup[],
  title: string,
  { totals, reviews }: AcrossPlans,
  { speech, across: words }: AcrossSetting,
): Promise<HTMLElement> {
  const { charts } = speech;
  const locale = { ...speech, charts: { ...charts, titles: { ...charts.titles, statusByGroup: title } } };
  const isInvented = reviews.some(({ nature }) => nature === "illustrative");
  const name = words.all(totals?.plans ?? 0);
  const about = {
    register: { id: "", nature: isInvented ? "illustrative" : "working", title: { vi: name, en: name } },
    asOf: totals?.asOf ?? "",
    knownBy: totals?.knownBy ?? null,
  } as const;
  const table = statusesOf(groups.slice(0, MOST), speech);
  const chart = await chartView((look: Look): Chart => statusByGroupChart(table, { about, locale, ...look }));
  return groups.length <= MOST
    ? chart
    : html`<div>
        ${chart}
        <p><small>${words.drawn(MOST, groups.length)}</small></p>
      </div>`;
}
