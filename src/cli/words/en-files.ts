import type { FileKind, FileWords } from "./file-words.js";

const KINDS: Readonly<Record<FileKind, string>> = {
  plan: "a plan",
  register: "a register",
  assessment: "a kept assessment",
  amendment: "a draft amendment",
  law: "a law set",
  calendar: "a calendar of working days",
};

const path = "look at its path";
const denied = "no permission to read it; ask for it, or close the file where another program has it open";
const protectedPlace =
  "no permission to write there, or another program has the file open; close it or choose another place";

/** Files read and written. */
export const files: FileWords = {
  failures: {
    ENOENT: `there is no such file; ${path}`,
    ENOTDIR: `there is no such file; ${path}`,
    EACCES: denied,
    EPERM: denied,
    EBUSY: denied,
    EISDIR: "this is a folder; name a file in it",
    EMFILE: "too many files are open; run it again with fewer",
    ENAMETOOLONG: "the name is too long; choose a shorter one",
  },
  writeFailures: {
    ENOENT: "there is no such folder; make it first",
    ENOTDIR: "a part of the path is a file, no folder",
    EACCES: protectedPlace,
    EPERM: protectedPlace,
    EROFS: protectedPlace,
    EBUSY: protectedPlace,
    EISDIR: "this is a folder; name a file",
    EEXIST: "a file of this name is in the way",
    ENOSPC: "the disk is full",
    EFBIG: "too large for this disk",
    EIO: "the device reports a fault",
    EINPUT: "it has just been read; choose another name",
    ENOTFILE: "it is no plain file; choose another name",
    EPLANTED: "it is a link that somebody else has put into a shared folder; choose another place",
    ELOOP: "its links lead in a circle; give another path",
    ETWICE: "two results have one name; choose another",
    ENAMETOOLONG: "the name is too long",
  },
  tooLarge: (megabytes) => `it is larger than ${megabytes} MB; see whether it is the right file`,
  utf16: "it is in UTF-16; save it as UTF-8",
  empty: "it is empty; get the file again",
  cut: (line, column) => `it ends in the middle, at line ${line}, column ${column}; get the whole file`,
  foreign: {
    zip: "this is no JSON but a zip, Word or Excel file; a workbook needs the ending .xlsx",
    "old-office": "this is an old Word or Excel file; open it and save the workbook as .xlsx",
    pdf: "this is a PDF; JSON or a workbook is needed",
  },
  address: "this is an address of the web; download the file first",
  changed: (file) =>
    `${file} was saved while the command ran; nothing has been written. Close the file and run the command again.`,
  unforeseen: (reason) =>
    `The command stopped because of something unforeseen (${reason}); there is no result. Tell the makers of the program.`,
  otherKind: (found, wanted) => `This is ${KINDS[found]}, not ${KINDS[wanted]}; choose the right file.`,
  notPrinted: (reason) => `The result could not be written: ${reason}.`,
};
