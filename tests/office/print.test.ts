import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readPassages } from "../../src/office/docx/read/read-passages.js";
import { writeAnnex } from "../../src/office/annex/write-annex.js";
import { writeDocx } from "../../src/office/write-docx.js";
import type { Printout } from "../../src/report/printout.js";
import { minutesOf } from "../../src/report/papers/minutes-of.js";
import { lettersOf } from "../../src/report/papers/letters-of.js";
import { reportOf } from "../../src/report/papers/report-of.js";
import { en, inputs, vi } from "../report/examples.js";
import { needs } from "../tools.js";
import { samplePaper } from "./sample-paper.js";

const home = mkdtempSync(join(tmpdir(), "phoihop-print-"));
afterAll(() => rmSync(home, { recursive: true, force: true, maxRetries: 3 }));

interface Page {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
  }[];
}

/** What LibreOffice makes of files: opened without repair, written as another format. */
function converted(office: string, format: string, names: readonly string[]): void {
  const profile = pathToFileURL(join(home, "profile")).href;
  execFileSync(
    office,
    [
      `-env:UserInstallation=${profile}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      join(home, format),
      ...names.map((name) => join(home, name)),
    ],
    { stdio: "pipe", timeout: 170_000 },
  );
}

const unescaped = (text: string) =>
  text.replace(
    /&(amp|lt|gt|quot|apos);/g,
    (_, name: string) => ({ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" })[name] ?? "",
  );

/** The pages of a PDF, line by line, as a reader meets them. */
function pagesOf(poppler: string, name: string): readonly Page[] {
  const pdftotext = join(dirname(poppler), "pdftotext");
  const box = execFileSync(pdftotext, ["-bbox-layout", join(home, "pdf", name), "-"], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  return box
    .split("<page ")
    .slice(1)
    .map((page) => ({
      width: Number(/width="([\d.]+)"/.exec(page)?.[1]),
      height: Number(/height="([\d.]+)"/.exec(page)?.[1]),
      lines: Array.from(
        page.matchAll(/<line xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)"[^>]*>([\s\S]*?)<\/line>/g),
        ([, left, top, right, words = ""]) => ({
          left: Number(left),
          right: Number(right),
          top: Number(top),
          text: Array.from(words.matchAll(/<word[^>]*>([^<]*)<\/word>/g), ([, word = ""]) =>
            unescaped(word),
          ).join(" "),
        }),
      ),
    }));
}

const POINTS = 72 / 25.4;

/** Lines over a margin, pages with nothing on them, headings that stand last on a page. */
function printFaults(pages: readonly Page[], headings: readonly string[]): readonly string[] {
  return pages.flatMap(({ width, height, lines }, at) => {
    const text = lines.filter(({ top }) => top > 18 * POINTS);
    const last = text
      .toSorted((a, b) => a.top - b.top)
      .slice(-3)
      .map(({ text }) => text)
      .join(" ");
    const beyond = text.filter(({ left, right }) => left < 24.5 * POINTS || right > width - 14.5 * POINTS);
    return [
      ...(text.length === 0 ? [`page ${at + 1} is empty`] : []),
      ...beyond.map((line) => `page ${at + 1}: “${line.text}” is over the margin`),
      ...text
        .filter(({ top }) => top > height - 20 * POINTS)
        .map((line) => `page ${at + 1}: “${line.text}” is below the margin`),
      ...(headings.some((heading) => last.endsWith(heading))
        ? [`page ${at + 1} ends with the heading “${last}”`]
        : []),
    ];
  });
}

const headingsOf = ({ body, annexes }: Printout) =>
  [...body, ...annexes.flatMap(({ blocks }) => blocks)].flatMap((block) =>
    block.kind === "heading"
      ? [`${block.number} ${block.text}`]
      : block.kind === "table"
        ? [block.caption]
        : [],
  );

/** Paragraphs and points of the text. */
const sentencesOf = ({ body }: Printout) =>
  body.flatMap((block) => {
    if (block.kind !== "paragraph" && block.kind !== "list") return [];
    const texts = block.kind === "list" ? block.items.map(({ text }) => text) : [block.text];
    return texts.map((text) =>
      text
        .map((each) => (typeof each === "string" ? each : "strong" in each ? each.strong : each.emphasis))
        .join(""),
    );
  });

/** A paper of long names, long rows and a long table. */
function strained(): Printout {
  const sample = samplePaper({ rows: 120 });
  const [first, ...others] = sample.annexes;
  const words = "Ủy ban nhân dân huyện ".repeat(90);
  const long = ["Đ".repeat(2000), words, "<w:p/>&amp;", "a\u202eb\u0001"].map((text, at) => ({
    cells: [at, text, text, 1, text, null, text],
  }));
  if (first === undefined) return sample;
  const blocks = first.blocks.map((block) =>
    block.kind === "table" ? { ...block, groups: [...block.groups, { title: words, rows: long }] } : block,
  );
  return { ...sample, annexes: [{ ...first, blocks }, ...others] };
}

describe("on paper, as LibreOffice prints it", () => {
  const papers: Readonly<Record<string, Printout>> = {
    ...Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, reportOf(input, vi)])),
    english: reportOf(inputs["tong-ket-2025"], en),
    minutes: minutesOf(inputs["so-ket-2023"], vi),
    ...Object.fromEntries(
      lettersOf(inputs["so-ket-2023"], vi).map(({ document }, at) => [`letter-${at}`, document]),
    ),
    sample: samplePaper(),
    strained: strained(),
  };

  test("no line leaves the page, no page is empty, no heading stands last; all is there, with every accent", async ({
    skip,
  }) => {
    const [office, poppler] = [needs("libreoffice", skip), needs("pdftoppm", skip)];
    for (const [name, paper] of Object.entries(papers))
      writeFileSync(join(home, `${name}.docx`), await writeDocx(paper, name === "english" ? en : vi));
    converted(
      office,
      "pdf",
      Object.keys(papers).map((name) => `${name}.docx`),
    );
    const faults = Object.entries(papers).flatMap(([name, paper]) =>
      printFaults(pagesOf(poppler, `${name}.pdf`), headingsOf(paper)).map((fault) => `${name}, ${fault}`),
    );
    expect(faults).toEqual([]);
    for (const [name, paper] of Object.entries(papers)) {
      const read = pagesOf(poppler, `${name}.pdf`)
        .flatMap(({ lines }) => lines.map(({ text }) => text))
        .join(" ");
      const all = [...headingsOf(paper), ...sentencesOf(paper)].map((each) =>
        each.slice(0, 40).replace(/\s\S*$/, ""),
      );
      expect(all.filter((each) => !read.includes(each))).toEqual([]);
    }
  }, 300_000);

  test("the body of a report in short is no longer than eight pages, signatures and all", async ({
    skip,
  }) => {
    const [office, poppler] = [needs("libreoffice", skip), needs("pdftoppm", skip)];
    const bodies = Object.entries(inputs).map(
      ([name, input]) => [`body-${name}`, { ...reportOf(input, vi), annexes: [] }] as const,
    );
    for (const [name, paper] of bodies) writeFileSync(join(home, `${name}.docx`), await writeDocx(paper, vi));
    converted(
      office,
      "pdf",
      bodies.map(([name]) => `${name}.docx`),
    );
    const lengths = bodies.map(([name]) => [name, pagesOf(poppler, `${name}.pdf`).length]);
    expect(lengths.filter(([, pages]) => Number(pages) > 8)).toEqual([]);
  }, 200_000);

  test("every annex begins on a page of its own, turned where it should be", async ({ skip }) => {
    const [office, poppler] = [needs("libreoffice", skip), needs("pdftoppm", skip)];
    const paper = reportOf(inputs["tong-ket-2025"], vi);
    writeFileSync(join(home, "annexes.docx"), await writeDocx(paper, vi));
    converted(office, "pdf", ["annexes.docx"]);
    const pages = pagesOf(poppler, "annexes.pdf");
    for (const { number, landscape } of paper.annexes) {
      const page = pages.find(({ lines }) => lines[0]?.text === number);
      expect(page, number).toBeDefined();
      expect((page?.width ?? 0) > (page?.height ?? 0), number).toBe(landscape);
    }
    const numbers = pages.map(({ lines }) => lines.find(({ top }) => top < 18 * POINTS)?.text ?? null);
    expect(numbers.slice(0, 3)).toEqual([null, "2", "3"]);
  }, 200_000);

  test("passages come back from a paper that LibreOffice saved", async ({ skip }) => {
    const office = needs("libreoffice", skip);
    writeFileSync(join(home, "saved.docx"), await writeDocx(samplePaper({ rows: 2 }), vi));
    converted(office, "docx", ["saved.docx"]);
    const read = await readPassages(new Uint8Array(readFileSync(join(home, "docx", "saved.docx"))));
    expect(read.ok && read.value).toEqual([
      { id: "chi-dao", text: [] },
      {
        id: "nguyen-nhan",
        text: [
          "Nguyên nhân khách quan: dịch bệnh kéo dài.",
          "Nguyên nhân chủ quan: việc báo cáo chưa kịp thời.",
        ],
      },
    ]);
  }, 200_000);

  test("the workbook of annexes adds up, whatever wrote its sums", async ({ skip }) => {
    const office = needs("libreoffice", skip);
    writeFileSync(join(home, "annex.xlsx"), await writeAnnex(samplePaper(), vi));
    converted(office, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2", [
      "annex.xlsx",
    ]);
    const folder = join(home, "csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2");
    expect(readFileSync(join(folder, "annex-Phụ lục II.csv"), "utf8")).toMatch(/Tổng cộng;.?1[.,]?670/);
  }, 200_000);
});
