/**
 * Runs in the page: as what each thing is kept where the page keeps registers, in the order of the alphabet.
 *
 * @returns {Promise<readonly string[]>}
 */
export function keptKinds() {
  const { indexedDB } = /** @type {any} */ (globalThis);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("phoihop", 1);
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const all = request.result.transaction("registers").objectStore("registers").getAll();
      all.addEventListener("success", () => {
        request.result.close();
        resolve(all.result.map((/** @type {object} */ each) => each.constructor.name).toSorted());
      });
    });
  });
}

/** Runs in the page before its scripts: from now on its browser keeps no files, as some do in a private window. */
export function refuseFiles() {
  const { IDBObjectStore, Blob } = /** @type {any} */ (globalThis);
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (/** @type {unknown} */ content, /** @type {unknown} */ key) {
    if (content instanceof Blob) throw new DOMException("no files", "DataCloneError");
    return put.call(this, content, key);
  };
}
