import type { Lack } from "../write-file.ts";

/** What is said of the folder into which files are saved. */
export interface FolderWords {
  readonly choose: string;
  readonly change: string;
  readonly leave: string;
  readonly none: string;
  readonly chosen: (folder: string) => string;
  readonly refused: string;
  readonly saved: (file: string, folder: string) => string;
  readonly lacks: Readonly<Record<Lack, (folder: string) => string>>;
  /** The file is among the downloads instead. */
  readonly instead: (file: string) => string;
}
