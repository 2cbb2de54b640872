import { describe, expect, test } from "vitest";
import { caoLanh } from "../../../src/plans/cao-lanh/index.js";
import { merged, registerOf, returned, type Typed } from "./clerk.js";

const ready: readonly Typed[] = [
  ["Hợp đồng", 6, "Ký hợp đồng: Ngày", "5/6/2023"],
  ["Hợp đồng", 6, "Ký hợp đồng: Số hợp đồng", "12/HĐ-CGCN"],
  ["Hợp đồng", 6, "Được cấp giấy chứng nhận đăng ký: Ngày", "20/6/2023"],
  ["Hợp đồng", 6, "Được cấp giấy chứng nhận đăng ký: Số giấy chứng nhận", "05/GCN-CGCN"],
];

describe("contract 12, signed on 5/6/2023, registered at the Department on 20/6/2023", () => {
  test("takes four cells in a ready row", () => {
    const { records, subjects, documents } = registerOf(
      merged(caoLanh, returned(caoLanh, "ubnd-huyen", ready)),
    );
    expect(
      records.map((record) => [
        record.recorded,
        record.by,
        "stage" in record && record.stage,
        "on" in record && record.on,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ["2025-12-10", "ubnd-huyen", "tt-contract.signed", "2023-06-05"],
        ["2025-12-10", "ubnd-huyen", "tt-contract.registered", "2023-06-20"],
      ]),
    );
    expect(records).toHaveLength(2);
    expect(records).toContainEqual(expect.objectContaining({ attributes: { authority: "so-khcn" } }));
    expect(Object.keys(subjects)).toHaveLength(1);
    expect(
      Object.values(documents)
        .map(({ number }) => number ?? "")
        .toSorted(),
    ).toEqual(["05/GCN-CGCN", "12/HĐ-CGCN", "15/BC"]);
  });
});
