/**
 * Runs in the page before all else: a folder of the browser's own stands for one on the disk, and what a person or a disk would
 * answer is set by `globalThis.answers`.
 */
export function replacePicker() {
  const { navigator, FileSystemHandle, FileSystemFileHandle, DOMException } = /** @type {any} */ (globalThis);
  const answers = { query: "granted", request: "granted", asked: 0, picked: "Hồ sơ", fault: "" };
  Object.assign(globalThis, {
    answers,
    showDirectoryPicker: async () => {
      if (answers.picked === "") throw new DOMException("closed", "AbortError");
      if (answers.picked === "refused") throw new DOMException("refused", "SecurityError");
      return (await navigator.storage.getDirectory()).getDirectoryHandle(answers.picked, { create: true });
    },
  });
  FileSystemHandle.prototype.queryPermission = async () => answers.query;
  FileSystemHandle.prototype.requestPermission = async () => {
    answers.asked++;
    return answers.request;
  };
  const { createWritable } = FileSystemFileHandle.prototype;
  /** @this {any} */
  FileSystemFileHandle.prototype.createWritable = async function createFaulty() {
    const stream = await createWritable.call(this);
    if (answers.fault !== "")
      stream.close = () => stream.abort().then(() => Promise.reject(new DOMException("", answers.fault)));
    return stream;
  };
}

/**
 * Runs in the page: what stands in a folder, or in it once this is written over a file.
 *
 * @param {{ readonly folder: string; readonly file?: string; readonly text?: string; readonly remove?: boolean }} asked
 * @returns {Promise<Readonly<Record<string, string>>>}
 */
export async function folderOf({ folder, file, text = "", remove = false }) {
  const { navigator } = /** @type {any} */ (globalThis);
  const root = await navigator.storage.getDirectory();
  if (remove) await root.removeEntry(folder, { recursive: true });
  const handle = await root.getDirectoryHandle(folder, { create: !remove }).catch(() => null);
  if (handle === null) return {};
  if (file !== undefined) {
    const stream = await (await handle.getFileHandle(file, { create: true })).createWritable();
    await stream.write(text);
    await stream.close();
  }
  /** @type {Record<string, string>} */
  const found = {};
  for await (const [name, each] of handle.entries()) found[name] = await (await each.getFile()).text();
  return found;
}
