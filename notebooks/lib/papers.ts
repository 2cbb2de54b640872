import type { Plan, Register } from "phoihop";
import { caoLanh, caoLanhForm } from "phoihop/plans/cao-lanh";
import { renderSvg } from "phoihop/office";
import type { Moment } from "./moment-input.ts";
import { writtenFor } from "./own-passages.ts";
import { keepReview, reviewBefore, reviewsFor } from "./own-reviews.ts";
import type { Setting } from "./setting.ts";
import { turn } from "./turn.ts";
import type { Readings } from "./with-readings.ts";
import type { Result } from "./work/jobs.ts";
import { asPaper } from "./work/lanes.ts";
import type { PaperInput } from "./work/papers.ts";

export interface Sources {
  readonly plan: Plan;
  readonly register: Register;
  /** Those that are tried in the page; they are no decisions of anybody, so they are in no paper. */
  readonly readings: Readings;
}

/**
 * What every paper is written from, with the officials' own words and the last review of an earlier day: one of the same day
 * was this paper before it was mended.
 */
export async function paperInput(
  { plan, register }: Sources,
  moment: Moment,
  { language }: Setting,
): Promise<PaperInput> {
  const last = reviewBefore(await reviewsFor(plan), register, moment.asOf);
  const before = last !== null && last.asOf < moment.asOf ? last : null;
  return {
    plan,
    register,
    moment: dayOnly(moment),
    review: before && { asOf: before.asOf, knownBy: before.knownBy },
    reviewed: before && before.register,
    office: plan === caoLanh ? caoLanhForm : {},
    passages: await writtenFor(plan),
    language,
  };
}

/** The law goes along by itself. */
const dayOnly = ({ asOf, knownBy }: Moment): Moment => ({ asOf, ...(knownBy !== undefined && { knownBy }) });

/** The report that officials owe for this review as a Word file; the next review is compared with it. */
export async function wordReport(sources: Sources, moment: Moment, setting: Setting): Promise<Uint8Array> {
  const input = await paperInput(sources, moment, setting);
  const figures = await picturesOf(await asPaper("figures", input));
  const bytes = await asPaper("report", { ...input, figures });
  await keepReview(sources.register, moment, sources.plan);
  return bytes;
}

/** The tables of the report as a workbook: its annexes, and those of its text. */
export const annexBook = async (sources: Sources, moment: Moment, setting: Setting): Promise<Uint8Array> =>
  asPaper("annex", await paperInput(sources, moment, setting));

/** Draft minutes of the review meeting as a Word file. */
export const wordMinutes = async (sources: Sources, moment: Moment, setting: Setting): Promise<Uint8Array> =>
  asPaper("minutes", await paperInput(sources, moment, setting));

/** Word shows the lines where it can, and the dots where it cannot. */
async function picturesOf(figures: Result<"figures">) {
  const pictures = new Map<string, { readonly svg: string; readonly png: Uint8Array }>();
  for (const { id, chart } of figures) {
    await turn();
    const svg = await renderSvg(chart);
    pictures.set(id, { svg, png: await dotsOf(svg) });
  }
  return pictures;
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
