import { fromPackage } from "../../model/values/from-package.js";
import { KEY, sealOf, withSeal } from "./seal.js";

/** How the values of a column are kept; each may be null. */
export type ParquetType = "STRING" | "INT32" | "DOUBLE";

/** How many rows are held, and come together in the file. */
const ROWS = 20_000;
/** And about how many letters of them: a plan or a register is one text. */
const LETTERS = 16_000_000;

/** Records as a Parquet file, piece by piece: memory holds one group of rows. */
export async function* writeParquet(
  columns: Readonly<Record<string, ParquetType>>,
  records: AsyncIterable<Readonly<Record<string, unknown>>>,
): AsyncGenerator<Uint8Array, void, undefined> {
  const { ByteWriter, ParquetWriter, schemaFromColumnData } = await fromPackage(
    import("hyparquet-writer"),
    "Parquet",
    "hyparquet hyparquet-writer",
  );
  const names = Object.entries(columns);
  const dataOf = (held: readonly Readonly<Record<string, unknown>>[]) =>
    names.map(([name, type]) => ({
      name,
      type,
      data: held.map((record) => record[name] ?? null),
      offsetIndex: false,
    }));
  const bytes = new ByteWriter();
  const file = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: dataOf([]) }),
    createdBy: "phoihop",
  });
  const taken = () => {
    const piece = bytes.getBytes().slice();
    bytes.index = 0;
    return piece;
  };
  const seals: string[] = [];
  for await (const held of groupsOf(records)) {
    await file.write({ columnData: dataOf(held), rowGroupSize: held.length });
    const piece = taken();
    seals.push(`${piece.length} ${await sealOf(piece)}`);
    yield piece;
  }
  file.kvMetadata = [{ key: KEY, value: seals.join() }];
  await file.finish();
  yield withSeal(taken());
}

async function* groupsOf<Rec extends Readonly<Record<string, unknown>>>(
  records: AsyncIterable<Rec>,
): AsyncGenerator<readonly Rec[], void, undefined> {
  let [held, letters]: [Rec[], number] = [[], 0];
  for await (const record of records) {
    held.push(record);
    for (const value of Object.values(record)) letters += typeof value === "string" ? value.length : 8;
    if (held.length < ROWS && letters < LETTERS) continue;
    yield held;
    [held, letters] = [[], 0];
  }
  if (held.length > 0) yield held;
}
