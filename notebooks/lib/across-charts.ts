import { STATUSES } from "phoihop";
import { statusByGroupChart, type Chart } from "phoihop/charts";
import type { AcrossPlans, AcrossSection, RowPicture } from "phoihop/portfolio";
import { statusesOf, type StatusGroup } from "phoihop/tables";
import { html } from "htl";
import type { AcrossSetting } from "./across-setting.ts";
import type { ToldPlans } from "./across.ts";
import { chartView, type Look } from "./chart.ts";
import { groupBy } from "./group-by.ts";

/** More bars than this are no picture any more. */
const MOST = 15;

/** Where the promises of every plan stand, in the order of the table; one that has several registers is told by them. */
export function plansChart({ across, sections }: ToldPlans, setting: AcrossSetting): Promise<HTMLElement> {
  const { rows, pictures } = sections.find(({ name }) => name === "reviews") ?? NONE;
  const titles = rows.map(([plan = ""]) => plan);
  const groups = rows.map(([plan = "", register = ""], at) => ({
    group: String(at),
    groupTitle: titles.indexOf(plan) === titles.lastIndexOf(plan) ? plan : `${plan} – ${register}`,
    members: membersOf(pictures[at]?.counts ?? {}),
  }));
  return groupsChart(groups, setting.across.charts.plans, across, setting);
}

const NONE: Pick<AcrossSection, "rows" | "pictures"> = { rows: [], pictures: [] };

const membersOf = (counts: RowPicture["counts"]) =>
  STATUSES.flatMap((status) => Array.from({ length: counts[status] ?? 0 }, () => ({ status })));

/** Where like promises stand, each in all plans that make it; nothing where no two plans make the same. */
export async function promisesChart({ across, findings }: ToldPlans, setting: AcrossSetting): Promise<Node> {
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
