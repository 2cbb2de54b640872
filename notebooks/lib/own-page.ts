import { caoLanh } from "phoihop/plans/cao-lanh";
import { fillPage } from "phoihop/report";
import type { Moment } from "./moment-input.ts";
import { writtenFor } from "./own-passages.ts";
import { reviewsFor } from "./own-reviews.ts";
import type { Setting } from "./setting.ts";
import type { Sources } from "./papers.ts";

/** The page as it came, before anything was shown in it; nothing where notebooks stand on a site. */
const opened: string | null = keptPage();

function keptPage(): string | null {
  const kept: unknown = Reflect.get(globalThis, "phoihopPage");
  return typeof kept === "string" ? kept : null;
}

export const isSavedWhole: boolean = opened !== null;

/**
 * This page with the register that is looked at inside it (lưu trang này): program and register in one file, which opens
 * by double click where this one stopped.
 */
export async function ownPage(
  { plan, register }: Sources,
  moment: Moment,
  { language }: Setting,
): Promise<string> {
  const { asOf, knownBy = null } = moment;
  const passages = await writtenFor(plan);
  const reviews = (await reviewsFor(plan)).filter((each) => each.register.id === register.id);
  const page = fillPage(opened ?? "", {
    content: { plan: plan === caoLanh ? null : plan, register, asOf, knownBy, language, passages, reviews },
    screen: screenToKeep(),
    title: document.title,
    language,
  });
  return `<!doctype html>\n${page}\n`;
}

/** The first screen without what is still being worked out: nothing works in a page that is kept. */
function screenToKeep(): string {
  const screen = document.getElementById("first-screen")?.cloneNode(true);
  if (!(screen instanceof Element)) return "";
  for (const waiting of screen.querySelectorAll("[data-waiting]")) waiting.remove();
  return screen.innerHTML;
}
