import { inLanguage } from "../../model/values/wording.js";
import type { ReportLocale } from "../../locale/words/report-words.js";
import { list as joined, marked, textIn } from "../../locale/say/values.js";
import { nameOf } from "../../rules/commitment/responsible.js";
import { list, numbered, paragraph, passage, point, roman } from "../blocks.js";
import { overallText, summaryTable } from "../body/overall.js";
import { isUnsettled } from "../body/results.js";
import { namesToDecide } from "../body/requests.js";
import type { Block, ListBlock } from "../block-kinds.js";
import type { Printout } from "../printout.js";
import { documentOf } from "./printout-of.js";
import { minutesForm } from "../form.js";
import { heirsOf } from "../facts/parties.js";
import type { ReportInput } from "../input.js";
import { materialOf, yearOf, type Material } from "../material.js";

/**
 * Draft minutes of the review meeting (biên bản họp): what was reported, the points that only the sides can decide, and
 * places for what was said.
 *
 * @throws RangeError when a day is not a calendar day written `YYYY-MM-DD`.
 */
export function minutesOf(input: ReportInput, locale: ReportLocale): Printout {
  const material = materialOf(input, locale);
  const abstract = locale.report.meeting.abstract[input.kind](
    inLanguage(material.plan.title, locale.language),
    yearOf(material),
  );
  return documentOf(minutesForm(abstract, material), bodyOf(material), [], material);
}

function bodyOf(material: Material): readonly Block[] {
  const { input, plan, locale } = material;
  const { meeting } = locale.report;
  const { headings } = meeting;
  const own = (id: "meeting-time" | "meeting-present" | "meeting-opinions" | "meeting-conclusions") => [
    passage(id, input, locale),
  ];
  return [
    ...numbered(
      [
        { id: "meeting-time", text: headings.time, blocks: own("meeting-time") },
        { id: "meeting-present", text: headings.present, blocks: own("meeting-present") },
        { id: "meeting-report", text: headings.report, blocks: reported(material) },
        { id: "meeting-opinions", text: headings.opinions, blocks: own("meeting-opinions") },
        { id: "meeting-points", text: headings.points, blocks: toDecide(material) },
        { id: "meeting-conclusions", text: headings.conclusions, blocks: own("meeting-conclusions") },
      ],
      1,
      (index) => `${roman(index + 1)}.`,
    ),
    paragraph(meeting.closing(Object.keys(plan.parties).length)),
  ];
}

/** What the focal units told the meeting, or those in their place. */
function reported(material: Material): readonly Block[] {
  const { plan, findings, snapshot, locale } = material;
  const focal = plan.focalUnits
    .flatMap(({ unit }) => heirsOf(unit, material))
    .map((unit) => inLanguage(nameOf(unit, snapshot.units), locale.language));
  return [
    paragraph(locale.report.meeting.heard(joined(focal))),
    paragraph(overallText(material), findings),
    summaryTable(material),
  ];
}

/** The points on which no evidence can help: how to read a clause, whose name a result bears, drafts. */
function toDecide(material: Material): readonly Block[] {
  const { plan, findings, rehearsed, locale } = material;
  const { meeting, opening } = locale.report;
  const sides = opening.both(Object.keys(plan.parties).length);
  const { language } = locale;
  const points: ListBlock["items"] = [
    ...findings.filter(isUnsettled).map((finding) => {
      const readings = finding.readings.map(({ id, title }) => marked(textIn(title, language) ?? id));
      return point(
        meeting.reading(inLanguage(finding.title, language), readings.join(` ${locale.questions.or} `)),
        [finding],
      );
    }),
    ...namesToDecide(material),
    ...rehearsed.map(({ draft, turned }) =>
      point(
        meeting.draft(draft.number, inLanguage(draft.reason, language).replace(/\.$/, "")),
        turned.map(({ after }) => after),
      ),
    ),
  ];
  return points.length === 0
    ? [paragraph(meeting.noPoints)]
    : [paragraph(meeting.points(points.length, sides)), ...list(points)];
}
