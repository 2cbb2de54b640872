/**
 * Runs in the page: puts texts where the page keeps registers, whatever is in them, and gives all that is there.
 *
 * @param {readonly (readonly [key: string, text: string])[]} added
 * @returns {Promise<readonly (readonly [key: string, text: string])[]>}
 */
export function keptTexts(added) {
  const { indexedDB } = /** @type {any} */ (globalThis);
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("phoihop", 1);
    request.addEventListener("upgradeneeded", () => request.result.createObjectStore("registers"));
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const database = request.result;
      const transaction = database.transaction("registers", "readwrite");
      const store = transaction.objectStore("registers");
      for (const [key, text] of added) store.put(text, key);
      const [keys, texts] = [store.getAllKeys(), store.getAll()];
      transaction.addEventListener("complete", () => {
        database.close();
        const all = keys.result.map((/** @type {string} */ key, /** @type {number} */ at) => [
          key,
          texts.result[at],
        ]);
        resolve(all);
      });
    });
  });
}
