import { describe, expect, test } from "vitest";
import { readDate, readSerial } from "../../src/sheets/cells/read-date.js";

const read = (text: string) => {
  const found = readDate(text);
  if (found.ok) return found.date;
  return found.why === "ambiguous" ? found.candidates : found.why;
};

describe("days as offices write them", () => {
  test.each([
    ["25/3/2022", "2022-03-25"],
    ["25-03-2022", "2022-03-25"],
    ["25.3.2022", "2022-03-25"],
    ["2022-03-25", "2022-03-25"],
    ["ngày 25 tháng 3 năm 2022", "2022-03-25"],
    ["tháng 10/2022", "2022-10"],
    ["T10/2022", "2022-10"],
    ["10/2022", "2022-10"],
    ["Quý II/2024", "2024-04/2024-06"],
    ["quý 4 năm 2023", "2023-10/2023-12"],
    ["6 tháng đầu năm 2023", "2023-01/2023-06"],
    ["6 tháng cuối năm 2023", "2023-07/2023-12"],
    ["2023", "2023"],
    ["năm 2023", "2023"],
    ["đến 06/06/2023", "../2023-06-06"],
    ["đến hết 31/12/2023", "../2023-12-31"],
    ["đến hết ngày 31 tháng 12 năm 2023", "../2023-12-31"],
    ["đến hết tháng 6/2023", "../2023-06"],
    ["đến hết quý II/2023", "../2023-06"],
    ["đến hết năm 2023", "../2023"],
    ["từ sau ngày 31/12/2022", "2023-01-01/.."],
    ["từ sau năm 2022", "2023-01-01/.."],
    ["từ sau ngày 31/12/2022 đến hết ngày 30/6/2023", "2023-01-01/2023-06-30"],
    ["từ ngày 01/01/2023 đến hết năm 2023", "2023-01-01/2023"],
    ["từ tháng 4/2023 đến hết tháng 6/2023", "2023-04/2023-06"],
    ["chậm nhất ngày 06/06/2023", "../2023-06-06"],
    ["từ 01/03/2025", "2025-03-01/.."],
    ["từ 04/2023 đến 06/2023", "2023-04/2023-06"],
    ["25 March 2022", "2022-03-25"],
    ["Q2/2024", "2024-04/2024-06"],
    ["ngày 5/6/2023", "2023-06-05"],
    ["2022-2023", "2022/2023"],
    ["2022 – 2023", "2022/2023"],
    ["giai đoạn 2022-2025", "2022/2025"],
    ["giai đoạn 2022 – 2025", "2022/2025"],
    ["giai đoạn từ tháng 4/2023 đến tháng 6/2023", "2023-04/2023-06"],
    ["05-Jun-2023", "2023-06-05"],
    ["25 thg 3, 2022", "2022-03-25"],
    ["25/03/2022 0:00", "2022-03-25"],
    ["25/03/2022 12:00:00 AM", "2022-03-25"],
    ["2022-03-25T00:00:00", "2022-03-25"],
    ["2022-03-25T00:00:00.000Z", "2022-03-25"],
    ["2022-03-25 00:00:00", "2022-03-25"],
  ])("%s", (text, date) => expect(read(text)).toBe(date));

  test.each([
    ["31/02/2023", "no-such-day"],
    ["3/25/2022", "no-such-day"],
    ["Quý V/2024", "malformed"],
    ["đầu năm", "malformed"],
    ["hôm qua", "malformed"],
    ["đến hết hạn", "malformed"],
    ["từ sau Tết", "malformed"],
    ["từ sau ngày 31/02/2023", "no-such-day"],
    ["2023-2022", "no-such-day"],
    ["giai đoạn đầu", "malformed"],
    ["", "malformed"],
  ])("refuses %s", (text, why) => expect(read(text)).toBe(why));

  test("a year of two digits is asked about, never guessed", () => {
    expect(read("5/6/23")).toEqual(["5/6/2023", "5/6/1923"]);
    expect(read("05-Jun-23")).toEqual(["05/6/2023", "05/6/1923"]);
  });
});

describe("day numbers", () => {
  test.each([
    [44_645, 1900, "2022-03-25"],
    [44_645.75, 1900, "2022-03-25"],
    [43_183, 1904, "2022-03-25"],
    [2023, 1900, "2023"],
  ] as const)("%d since %d", (serial, epoch, date) =>
    expect(readSerial(serial, epoch)).toEqual({ ok: true, date }),
  );

  test.each([60, -1, 3e9, 2_958_466, Number.NaN])("refuses %d", (serial) =>
    expect(readSerial(serial, 1900).ok).toBe(false),
  );

  test("end on the last day of the year 9999, whatever they are counted from", () => {
    expect([readSerial(2_958_465, 1900), readSerial(2_957_003, 1904)]).toEqual([
      { ok: true, date: "9999-12-31" },
      { ok: true, date: "9999-12-31" },
    ]);
    expect(readSerial(2_957_004, 1904).ok).toBe(false);
  });
});
