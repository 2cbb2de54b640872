import { lettersOf, minutesOf, reportOf, toHtml, toMarkdown } from "phoihop/report";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { describe, expect, test } from "vitest";
import { inputs, vi } from "./examples.js";

const letters = Object.values(inputs).flatMap((input) => lettersOf(input, vi));

describe("a letter asks for information as an office writes (công văn, Nghị định 30/2020)", () => {
  test("there are letters to look at", () => {
    expect(letters.length).toBeGreaterThan(10);
  });

  test("it names no type; what it is about stands under its number", () => {
    for (const { document } of letters) {
      expect(document.form.type).toBeNull();
      expect(document.form.abstract).toBe(
        "V/v đề nghị cung cấp thông tin về việc thực hiện Kế hoạch số 52/KH-SKHCN-UBND",
      );
      expect(toHtml(document, vi)).not.toContain("<h1>");
      expect(toMarkdown(document, vi)).not.toContain("\n# ");
    }
  });

  test("one body issues and signs it, and none writes to itself", () => {
    for (const { unit, document } of letters) {
      const { issuers, signatures } = document.form;
      expect([issuers.length, signatures.length]).toEqual([1, 1]);
      const asked = unit === null ? undefined : caoLanh.units[unit]?.name.vi?.toLocaleUpperCase("vi");
      expect(issuers[0]?.name).not.toBe(asked);
    }
  });

  test("its questions are its annex, with room for each answer", () => {
    for (const { document } of letters) {
      expect(document.annexes).toHaveLength(1);
      const [table] = document.annexes[0]?.blocks ?? [];
      const rows = table?.kind === "table" ? table.groups.flatMap((group) => group.rows) : [];
      expect(rows.length).toBeGreaterThan(0);
      for (const { cells } of rows) expect(cells.at(-1)).toBe("");
    }
  });
});

describe("who writes it", () => {
  const input = inputs["so-ket-2023"];
  const superior = "Ủy ban nhân dân tỉnh Đồng Tháp";
  const office = { sides: { so: { superior, signer: "A" } } };
  const written = lettersOf({ ...input, office }, vi);
  const by = (name: string) => {
    const found = written.find(({ document }) => document.form.issuers[0]?.name === name)?.document.form;
    return [found?.issuers[0]?.superior, found?.signatures[0]];
  };

  test("a division stands under its own body and is signed by its head, whatever is known of who signs for the side", () => {
    expect(by("PHÒNG QUẢN LÝ CÔNG NGHỆ VÀ CHUYÊN NGÀNH")).toEqual([
      "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
      { body: null, onBehalf: null, position: "TRƯỞNG PHÒNG", name: null },
    ]);
  });

  test("where the focal unit is asked, its body writes, in the form that the office gives it", () => {
    expect(by("SỞ KHOA HỌC VÀ CÔNG NGHỆ")).toEqual([
      "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP",
      { body: null, onBehalf: null, position: "GIÁM ĐỐC", name: "A" },
    ]);
  });

  test("where none but the asked could write, the name is left to fill", () => {
    const [[id, side] = ["", undefined]] = Object.entries(input.plan.parties);
    if (side === undefined) throw new Error("no side");
    const focalUnits = input.plan.focalUnits
      .slice(0, 1)
      .map((one) => ({ ...one, party: id, unit: side.head }));
    const plan = { ...input.plan, parties: { [id]: side }, focalUnits };
    const asked = lettersOf({ ...input, plan }, vi).find(({ unit }) => unit === side.head);
    expect(asked?.document.form.issuers).toEqual([{ superior: null, name: "……" }]);
  });
});

test("minutes are signed by who kept them and who led the meeting", () => {
  for (const input of Object.values(inputs))
    expect(minutesOf(input, vi).form.signatures.map(({ position }) => position)).toEqual([
      "THƯ KÝ",
      "CHỦ TỌA",
    ]);
});

test("where bodies sign together, each stands above its own signature, but for a committee, for which one signs", () => {
  const { signatures } = reportOf(inputs["so-ket-2023"], vi).form;
  expect(signatures.map(({ body, onBehalf }) => body ?? onBehalf)).toEqual([
    "SỞ KHOA HỌC VÀ CÔNG NGHỆ",
    "TM. ỦY BAN NHÂN DÂN",
  ]);
});
