import type { Plan, Register } from "phoihop";
import { caoLanh, caoLanhForm } from "phoihop/plans/cao-lanh";
import { renderSvg, writeDocx } from "phoihop/office";
import { figuresIn, reportOf, reviewKind, type Printout } from "phoihop/report";
import { html } from "htl";
import { fileName } from "./file-name.ts";
import type { Moment } from "./moment-input.ts";
import type { Readings } from "./readings.ts";
import { saveButton } from "./save.ts";
import type { Setting } from "./setting.ts";

/**
 * A button that saves the report that officials owe for this review as a Word file. Readings that are only tried are no
 * decisions of anybody, so they are not in it.
 */
export function reportButton(sources: Sources, moment: Moment, setting: Setting): HTMLElement {
  const { save } = setting.words;
  const name = fileName(save.reportFile, sources, moment, setting);
  return html`<div class="save" role="group" aria-label=${save.report}>
    ${save.report}: ${saveButton(name, "docx", () => wordReport(sources, moment, setting), setting)}
    ${sources.readings.size === 0 ? null : html`<small>${save.withoutTried}</small>`}
  </div>`;
}

export interface Sources {
  readonly plan: Plan;
  readonly register: Register;
  /** Those that are tried in the page. */
  readonly readings: Readings;
}

export async function wordReport(
  { plan, register }: Sources,
  moment: Moment,
  { speech }: Setting,
): Promise<Uint8Array> {
  const kind = reviewKind(plan, moment.asOf);
  const office = plan === caoLanh ? caoLanhForm : {};
  const document = reportOf({ kind, plan, register, moment, office }, speech);
  return writeDocx(document, speech, { figures: await picturesOf(document) });
}

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
