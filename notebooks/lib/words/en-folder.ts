import type { FolderWords } from "./folder-words.ts";

export const folder: FolderWords = {
  choose: "Choose a folder for files",
  change: "Change the folder",
  leave: "Use no folder",
  none: "No folder is chosen: files are downloaded.",
  chosen: (name) => `All files are saved into the folder “${name}”.`,
  refused: "This browser does not let the page use that folder; files are downloaded.",
  saved: (file, name) => `${file} was saved into the folder “${name}”.`,
  lacks: {
    permission: (name) => `The page may not write into the folder “${name}”.`,
    space: (name) => `The disk of the folder “${name}” is full.`,
    folder: (name) => `The folder “${name}” is there no longer.`,
    write: (name) => `The folder “${name}” could not be written into.`,
  },
  instead: (file) =>
    `${file} was downloaded. The next save tries again; the folder can be changed under “Save the register”.`,
};
