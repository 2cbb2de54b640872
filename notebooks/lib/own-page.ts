import { caoLanh } from "phoihop/plans/cao-lanh";
import type { Moment } from "./moment-input.ts";
import type { Setting } from "./setting.ts";
import type { Sources } from "./word-report.ts";

/** The page as it came, before anything was shown in it; nothing where notebooks stand on a site. */
const opened: string | null = keptPage();

function keptPage(): string | null {
  const kept: unknown = Reflect.get(globalThis, "phoihopPage");
  return typeof kept === "string" ? kept : null;
}

export const isSavedWhole: boolean = opened !== null;

const SLOT = /(<script type="application\/json" id="phoihop-data">)[^<]*/;
const SCREEN = /(<section id="first-screen" class="brief">)[\s\S]*?(<\/section>)/;

/**
 * This page with the register that is looked at inside it (lưu trang này): program and register in one file, which opens
 * by double click where this one stopped.
 */
export function ownPage({ plan, register }: Sources, moment: Moment, { language }: Setting): string {
  const { asOf, knownBy = null } = moment;
  const content = { plan: plan === caoLanh ? null : plan, register, asOf, knownBy, language };
  // A name with `</script>` in it must not end the slot.
  const json = JSON.stringify(content).replaceAll("<", "\\u003c");
  const screen = document.getElementById("first-screen")?.innerHTML ?? "";
  const title = document.createElement("title");
  title.textContent = document.title;
  return `<!doctype html>\n${(opened ?? "")
    .replace(SLOT, (_, start: string) => start + json)
    .replace(SCREEN, (_, start: string, end: string) => start + screen + end)
    .replace(/<title>[^<]*<\/title>/, () => title.outerHTML)
    .replace(/<html lang="[a-z]*"/, `<html lang="${language}"`)}\n`;
}
