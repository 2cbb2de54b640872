/** What a file holds, as far as its first look tells. */
export type FileKind = "plan" | "register" | "assessment" | "amendment" | "law" | "calendar";

/** What a file is that should have been JSON. */
export type ForeignKind = "zip" | "old-office" | "pdf";

/** What is said of files that cannot be read or written, inside a sentence and with what to do. */
export interface FileWords {
  /** By the code of the operating system. */
  readonly failures: Readonly<Record<string, string>>;
  readonly writeFailures: Readonly<Record<string, string>>;
  readonly tooLarge: (megabytes: number) => string;
  readonly utf16: string;
  readonly empty: string;
  /** The text ends there, in the middle. */
  readonly cut: (line: number, column: number) => string;
  readonly foreign: Readonly<Record<ForeignKind, string>>;
  /** An address of the web, where a file is wanted. */
  readonly address: string;
  /** A whole sentence: a file that was read has been saved since, so nothing is written. */
  readonly changed: (file: string) => string;
  /** A whole sentence: the file is another than was asked for. */
  readonly otherKind: (found: FileKind, wanted: FileKind) => string;
  /** A whole sentence: something that nobody has foreseen, by its name in the system or in the program. */
  readonly unforeseen: (reason: string) => string;
  /** A whole sentence: what is printed cannot be written. */
  readonly notPrinted: (reason: string) => string;
}
