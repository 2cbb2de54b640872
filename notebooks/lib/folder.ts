import { isDone, valueAt } from "./store.ts";

/** The folder that a person has chosen for files, and what of it this page wrote. */
export interface Folder {
  readonly handle: FileSystemDirectoryHandle;
  readonly written: Map<string, Mark>;
}

/** By what a file is known again: whose it is, and that nobody has changed it since. */
export interface Mark {
  readonly owner: string;
  readonly size: number;
  readonly modified: number;
}

const AT = JSON.stringify([null, "folder"]);
const MODE = { mode: "readwrite" } as const;

let chosen: Folder | null = null;
let known: Promise<void> | undefined;
const changes = new EventTarget();

/** Whether this browser lets a page write into a folder. */
export const canChoose = (): boolean => typeof window.showDirectoryPicker === "function";

/** The folder that was chosen, in this page or before; null where none was. */
export async function chosenFolder(): Promise<Folder | null> {
  known ??= canChoose() ? restore() : Promise.resolve();
  await known;
  return chosen;
}

async function restore(): Promise<void> {
  const kept = await valueAt(AT).catch(() => undefined);
  if (isFolder(kept)) chosen = kept;
}

const isFolder = (kept: unknown): kept is Folder =>
  typeof kept === "object" &&
  kept !== null &&
  "handle" in kept &&
  kept.handle instanceof FileSystemDirectoryHandle &&
  "written" in kept &&
  kept.written instanceof Map;

/** Lets a person choose the folder; false where the browser refuses, though it can. */
export async function chooseFolder(): Promise<boolean> {
  try {
    const handle = await window.showDirectoryPicker?.({ id: "phoihop", startIn: "documents", ...MODE });
    if (handle === undefined) return false;
    const before = await chosenFolder();
    const isSame = before !== null && (await before.handle.isSameEntry(handle));
    chosen = { handle, written: isSame ? before.written : new Map() };
    await keepFolder();
  } catch (fault) {
    // Who closes the window has changed nothing.
    return fault instanceof DOMException && fault.name === "AbortError";
  }
  changes.dispatchEvent(new Event("change"));
  return true;
}

/** Files go to the downloads again. */
export async function leaveFolder(): Promise<void> {
  chosen = null;
  await isDone((store) => store.delete(AT));
  changes.dispatchEvent(new Event("change"));
}

/** A browser that does not keep it has it as long as the page is open. */
export const keepFolder = (): Promise<boolean> => isDone((store) => store.put(chosen, AT));

/** Files of this owner are overwritten no longer: another may be called the same. */
export async function disown(owner: string): Promise<void> {
  const folder = await chosenFolder();
  for (const [name, mark] of folder?.written ?? []) if (mark.owner === owner) folder?.written.delete(name);
  if (folder !== null) await keepFolder();
}

/** The folder where it may be written into; where it may not, a person is asked, who has just pressed a button. */
export async function folderToWrite(): Promise<{ readonly folder: Folder; readonly isOpen: boolean } | null> {
  const folder = await chosenFolder();
  if (folder === null) return null;
  try {
    const { handle } = folder;
    const isGranted = (await handle.queryPermission(MODE)) === "granted";
    return { folder, isOpen: isGranted || (await handle.requestPermission(MODE)) === "granted" };
  } catch {
    return { folder, isOpen: false };
  }
}

/** Tells whoever shows the folder of every change. */
export const whenFolder = (tell: () => void): void => changes.addEventListener("change", tell);
