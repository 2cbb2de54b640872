import type { FileMetaData } from "hyparquet";
import { fromPackage } from "../../model/values/from-package.js";
import type { RandomAccess } from "./random-access.js";
import { isSealed, KEY, sealOf } from "./seal.js";

/** What a Parquet file holds: rows, one after another, or the sign that those of a group cannot be read. */
export type ParquetRow =
  | { readonly row: number; readonly values: Readonly<Record<string, unknown>> }
  | { readonly row: number; readonly values: null };

/** More than so much in one group of rows is not unpacked, in rows and in bytes. */
const LARGEST = { rows: 1_000_000, bytes: 2 ** 29 };

/**
 * The rows of a Parquet file that `writeParquet` wrote, group by group, with their number from 1. Where a group has changed
 * since it was written, or cannot be read, one row says so.
 */
export async function* readParquet(file: RandomAccess): AsyncGenerator<ParquetRow, void, undefined> {
  const { parquetMetadataAsync, parquetReadObjects } = await fromPackage(
    import("hyparquet"),
    "Parquet",
    "hyparquet hyparquet-writer",
  );
  const metadata = (await isSealed(file)) ? await parquetMetadataAsync(file).catch(() => null) : null;
  if (metadata === null) return yield { row: 1, values: null };
  let start = 0;
  for (const { rows, from, to, seal } of groupsIn(metadata)) {
    const end = start + rows;
    const isRead = seal !== undefined && seal === (await sealOf(await file.slice(from, to)));
    const held = isRead
      ? await parquetReadObjects({ file, metadata, rowStart: start, rowEnd: end }).catch(() => null)
      : null;
    if (held?.length === rows)
      for (const [at, values] of held.entries()) yield { row: start + at + 1, values };
    else yield { row: start + 1, values: null };
    start = end;
  }
}

/** Each group with the bytes in which it stands, and their mark; without a mark where it is too large. */
function groupsIn({ row_groups: groups, key_value_metadata: told = [] }: FileMetaData) {
  const seals = told.find(({ key }) => key === KEY)?.value?.split(",") ?? [];
  let from = 0;
  return groups.map(({ num_rows: rows, total_byte_size: size }, at) => {
    const [length = "0", seal] = seals[at]?.split(" ") ?? [];
    const to = from + Number(length);
    const isSmall = rows <= LARGEST.rows && size <= LARGEST.bytes;
    const group = { rows: Number(rows), from, to, seal: isSmall ? seal : undefined };
    from = to;
    return group;
  });
}
