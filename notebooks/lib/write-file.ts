import { keepFolder, type Folder, type Mark } from "./folder.ts";

/** Why a file is not in the folder that was chosen for it. */
export type Lack = "permission" | "space" | "folder" | "write";

let before: Promise<unknown> = Promise.resolve();

/**
 * Writes a file into a folder, under its own name or the next that is free. Only what this page wrote for the same owner, and
 * nobody has changed since, is overwritten. Files are written one after the other.
 */
export function writeInto(
  folder: Folder,
  file: string,
  content: Blob,
  owner: string | undefined,
): Promise<string> {
  const now = before.then(async () => {
    const { name, isFresh } = await placeFor(folder, file, owner);
    const written = await write(folder.handle, { name, isFresh }, content);
    if (owner !== undefined) await mark(folder, written, owner);
    return name;
  });
  before = now.catch(() => null);
  return now;
}

async function placeFor({ handle, written }: Folder, file: string, owner: string | undefined) {
  for (let count = 1; ; count++) {
    const name = count === 1 ? file : file.replace(/(?=\.\w+$)/, ` (${count})`);
    const there = await markIn(handle, name);
    if (there === null) return { name, isFresh: true };
    const known = written.get(name);
    const isSame = there.size === known?.size && there.modified === known.modified;
    if (owner !== undefined && known?.owner === owner && isSame) return { name, isFresh: false };
  }
}

/** What stands under a name: a file, or a folder, which is nobody's; null where it is free. */
async function markIn(folder: FileSystemDirectoryHandle, name: string): Promise<Omit<Mark, "owner"> | null> {
  try {
    const { size, lastModified } = await (await folder.getFileHandle(name)).getFile();
    return { size, modified: lastModified };
  } catch (fault) {
    if (isNamed(fault, "TypeMismatchError")) return { size: -1, modified: -1 };
    if (isNamed(fault, "NotFoundError")) return null;
    throw fault;
  }
}

/** All of it or nothing: until it is closed the file stays as it was. */
async function write(
  folder: FileSystemDirectoryHandle,
  { name, isFresh }: { readonly name: string; readonly isFresh: boolean },
  content: Blob,
): Promise<FileSystemFileHandle> {
  const file = await folder.getFileHandle(name, { create: true });
  try {
    const stream = await file.createWritable();
    await stream.write(content);
    await stream.close();
    return file;
  } catch (fault) {
    if (isFresh) await clear(folder, file).catch(() => null);
    throw fault;
  }
}

/** An empty file that would only puzzle people. */
async function clear(folder: FileSystemDirectoryHandle, file: FileSystemFileHandle): Promise<void> {
  if ((await file.getFile()).size === 0) await folder.removeEntry(file.name);
}

async function mark({ written }: Folder, file: FileSystemFileHandle, owner: string): Promise<void> {
  const { size, lastModified } = await file.getFile();
  written.set(file.name, { owner, size, modified: lastModified });
  await keepFolder();
}

const isNamed = (fault: unknown, name: string): boolean =>
  fault instanceof DOMException && fault.name === name;

const LACKS: Readonly<Record<string, Lack>> = {
  NotAllowedError: "permission",
  QuotaExceededError: "space",
  NotFoundError: "folder",
};

export const lackOf = (fault: unknown): Lack =>
  (fault instanceof DOMException ? LACKS[fault.name] : undefined) ?? "write";
