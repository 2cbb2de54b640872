import { reportOf, toHtml } from "phoihop/report";
import { JSDOM } from "jsdom";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

/** What the style sheet of a page says of a selector. */
function styleOf(html: string, selector: string): string {
  const [sheet = ""] = html.slice(html.indexOf("<style>")).split("</style>");
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const said = rules.filter(([, selectors = ""]) =>
    selectors.split(",").some((one) => one.trim() === selector),
  );
  return said.map(([, , style = ""]) => style).join(" ");
}

/** Nghị định 30/2020: a line from a third to half as long as the words over it, or just as long. */
describe.each(Object.entries(inputs))("the HTML of %s has the lines of the form", (_name, input) => {
  const html = toHtml(reportOf(input, vi), vi);
  const { document } = new JSDOM(html).window;

  test.each([
    ["issuers", ".paper .issuers"],
    ["abstract", ".paper h1 .abstract"],
  ])("under the %s, as wide as its words, from a third to half of them", (_what, selector) => {
    expect(styleOf(html, selector)).toContain("display: inline-block");
    const line = styleOf(html, `${selector}::after`);
    expect(line).toMatch(/border-bottom: [\d.]+pt solid/);
    const share = Number(/width: (\d+)%/.exec(line)?.[1]);
    expect(share).toBeGreaterThanOrEqual(34);
    expect(share).toBeLessThanOrEqual(50);
    expect(document.querySelectorAll(selector)).toHaveLength(1);
  });

  test("under the motto, as long as the motto", () => {
    const line = styleOf(html, ".paper .letterhead .motto");
    expect(line).toContain("display: table");
    expect(line).toMatch(/border-bottom: [\d.]+pt solid/);
    expect(document.querySelectorAll(".letterhead .motto")).toHaveLength(1);
  });

  test("and no name of an issuer beside them", () => {
    const names = document.querySelectorAll(".issuer");
    expect(names.length).toBeGreaterThan(0);
    expect(document.querySelectorAll(".issuers .issuer")).toHaveLength(names.length);
  });
});
