import { JSDOM } from "jsdom";
import MarkdownIt from "markdown-it";
import { parsePlan, parseRegister } from "phoihop";
import { lettersOf, minutesOf, reportOf, toHtml, toMarkdown, type Printout } from "phoihop/report";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

/** What does most harm where it is taken for more than a text; each stands in every text of plan and register. */
const HARM: readonly (readonly [string, string])[] = [
  ["a script", `<script>document.title = "x"</script>`],
  ["a picture that runs something", `"><img src=x onerror=alert(1)>'`],
  ["an address that runs something", `[bấm vào đây](javascript:alert(1)) <javascript:alert(1)>`],
  [
    "an address that fetches something",
    `![x](http://a.invalid/x.png) http://a.invalid/y <http://a.invalid/z>`,
  ],
  ["a heading of Markdown", `# Đã hoàn thành`],
  ["a list after spaces", ` \t- [x] Đã hoàn thành`],
  ["a quotation, a table, a fence", "> x | y\n|---|---|\n```js\nalert(1)\n```"],
  ["the end of a comment and of a style", `--></style></title></textarea>]]>`],
];

/** The texts that people write: names, titles, words. Ids, days and kinds stay as they are. */
const WRITTEN = new Set(["vi", "en", "name", "title", "note", "text", "reason", "issuer", "place", "label"]);

function turned(value: unknown, harm: string): unknown {
  if (Array.isArray(value)) return value.map((each) => turned(each, harm));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      WRITTEN.has(key) && typeof held === "string" ? `${harm} ${held} ${harm}` : turned(held, harm),
    ]),
  );
}

function papersOf(harm: string): readonly Printout[] {
  const input = inputs["so-ket-2023"];
  const plan = parsePlan(turned(caoLanh, harm));
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues.slice(0, 3)));
  const register = parseRegister(turned(input.register, harm), plan.value);
  if (!register.ok) throw new Error(JSON.stringify(register.issues.slice(0, 3)));
  const own = { ...input, plan: plan.value, register: register.value };
  const letters = lettersOf(own, vi).map(({ document }) => document);
  return [reportOf(own, vi), minutesOf(own, vi), ...letters.slice(0, 2)];
}

/** What a page may hold that does, fetches or leads somewhere. */
function doings(html: string): readonly string[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll("body *")].flatMap((element) => [
    ...(/^(script|img|iframe|object|embed|form|link|meta|base|svg)$/i.test(element.tagName)
      ? [element.tagName]
      : []),
    ...[...element.attributes]
      .filter(
        ({ name, value }) => /^on|^src|^style$/i.test(name) || (name === "href" && !value.startsWith("#")),
      )
      .map(({ name, value }) => `${element.tagName} ${name}=${value}`),
  ]);
}

describe.each(HARM)("%s in every text of a plan and a register", (_, harm) => {
  const papers = papersOf(harm);
  const plain = papersOf("x");

  test("is a text in HTML", () => {
    for (const [at, paper] of papers.entries()) {
      const page = toHtml(paper, vi);
      expect(page).toContain("default-src 'none'");
      const own = plain[at];
      if (own !== undefined) expect(new Set(doings(page))).toEqual(new Set(doings(toHtml(own, vi))));
    }
  });

  test("is a text in Markdown", () => {
    const markdown = new MarkdownIt({ html: true, linkify: false });
    for (const [at, paper] of papers.entries()) {
      const kinds = (of: Printout) =>
        markdown
          .parse(toMarkdown(of, vi), {})
          .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)])
          .filter((type) => !/^(text|softbreak|hardbreak)$/.test(type));
      const own = plain[at];
      if (own !== undefined) expect(kinds(paper)).toEqual(kinds(own));
    }
  });
});
