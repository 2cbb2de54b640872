import type { Plan, Register } from "phoihop";
import { caoLanh, caoLanhForm } from "phoihop/plans/cao-lanh";
import { renderSvg, writeAnnex, writeDocx } from "phoihop/office";
import { figuresIn, minutesOf, reportOf, reviewKind, type Printout, type ReportInput } from "phoihop/report";
import type { Moment } from "./moment-input.ts";
import { writtenFor } from "./own-passages.ts";
import { keepReview } from "./own-reviews.ts";
import type { Readings } from "./with-readings.ts";
import type { Setting } from "./setting.ts";

export interface Sources {
  readonly plan: Plan;
  readonly register: Register;
  /** Those that are tried in the page; they are no decisions of anybody, so they are in no paper. */
  readonly readings: Readings;
}

/** What every paper is written from, with the officials' own words. */
export const paperInput = async ({ plan, register }: Sources, moment: Moment): Promise<ReportInput> => ({
  kind: reviewKind(plan, moment.asOf),
  plan,
  register,
  moment,
  office: plan === caoLanh ? caoLanhForm : {},
  passages: { formatVersion: 1, passages: await writtenFor(plan) },
});

/** The report that officials owe for this review as a Word file; the next review is compared with it. */
export async function wordReport(sources: Sources, moment: Moment, { speech }: Setting): Promise<Uint8Array> {
  const document = reportOf(await paperInput(sources, moment), speech);
  const bytes = await writeDocx(document, speech, { figures: await picturesOf(document) });
  await keepReview(sources.register, moment, sources.plan);
  return bytes;
}

/** The tables of the report as a workbook: its annexes, and those of its text. */
export const annexBook = async (sources: Sources, moment: Moment, { speech }: Setting): Promise<Uint8Array> =>
  writeAnnex(reportOf(await paperInput(sources, moment), speech), speech);

/** Draft minutes of the review meeting as a Word file. */
export const wordMinutes = async (
  sources: Sources,
  moment: Moment,
  { speech }: Setting,
): Promise<Uint8Array> => writeDocx(minutesOf(await paperInput(sources, moment), speech), speech);

/** Word shows the lines where it can, and the dots where it cannot. */
async function picturesOf(document: Printout) {
  return new Map(
    await Promise.all(
      figuresIn(document).map(async ({ id, chart }) => {
        const svg = await renderSvg(chart);
        return [id, { svg, png: await dotsOf(svg) }] as const;
      }),
    ),
  );
}

/** Dots for every pixel of the picture: enough for print. */
const SCALE = 2;

async function dotsOf(svg: string): Promise<Uint8Array> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth * SCALE, image.naturalHeight * SCALE);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const dots = await canvas.convertToBlob({ type: "image/png" });
  return new Uint8Array(await dots.arrayBuffer());
}
