import { suggestions } from "../../../model/issue/suggestions.js";
import type { Chart, ChartOptions } from "../../../charts/chart.js";
import type { ReportLocale } from "../../../locale/words/report-words.js";
import type { RequestOf } from "../../call/command.js";
import { allTables } from "../../print/brief/all-tables.js";
import { reportSpeech } from "../../print/report-speech.js";
import { loadInput } from "../../read/input.js";
import { lawfulMoment } from "../../read/law-of-day.js";
import type { ExitCode, Session } from "../../session.js";
import { sanitize } from "../../terminal/width.js";
import { writeSet } from "../../write/write-set.js";
import type { command } from "./command.js";

const CHARTS = ["by-task", "by-unit", "indicators", "questions", "schedule", "timeline", "funding"] as const;

type Name = (typeof CHARTS)[number];

/** Draw one chart of a review as SVG; to a file that ends in .json its Vega-Lite specification, with its data, is written. */
export async function run(request: RequestOf<typeof command>, session: Session): Promise<ExitCode> {
  const { name, output, force } = request;
  const asked = CHARTS.find((each) => each === name);
  if (asked === undefined) {
    const nearest = suggestions()(name, CHARTS);
    session.terminal.complain([session.words.workbook.noChart(sanitize(name), nearest, CHARTS)]);
    return 2;
  }
  const input = await loadInput(request, session);
  const moment = input && (await lawfulMoment(input.plan, request, session));
  if (input === null || moment === null) return 2;
  const speech = await reportSpeech(session);
  const chart = await chartOf(asked, allTables(input, moment, speech), speech);
  const { renderSvg } = await import("../../../office/picture/render-svg.js");
  const content = output.toLowerCase().endsWith(".json")
    ? `${JSON.stringify(chart, null, 2)}\n`
    : await renderSvg(chart);
  return writeSet([{ file: output, content, force }], session) ? 0 : 2;
}

async function chartOf(
  name: Name,
  tables: ReturnType<typeof allTables>,
  locale: ReportLocale,
): Promise<Chart> {
  const charts = await import("../../../charts/index.js");
  const { statusTable } = await import("../../../tables/statuses.js");
  const options: ChartOptions = { about: tables.assessment, locale };
  switch (name) {
    case "by-task":
      return charts.statusByTaskChart(statusTable(tables.findings(), "task", locale), options);
    case "by-unit":
      return charts.statusByUnitChart(statusTable(tables.findings(), "holder", locale), options);
    case "indicators":
      return charts.indicatorChart(tables.indicators(), options);
    case "questions":
      return charts.questionChart(tables.questions(), options);
    case "schedule":
      return charts.scheduleChart(tables.stages(), tables.findings(), options);
    case "timeline":
      return charts.timelineChart(tables.timeline(), options);
    case "funding":
      return charts.fundingChart(tables.funding(), options);
  }
}
