/**
 * Runs in the page: drops files onto an element, as a hand would.
 *
 * @param {Element} element
 * @param {readonly { readonly name: string; readonly base64: string }[]} files
 */
export function dropFiles(element, files) {
  const { DataTransfer, DragEvent, File, atob } = /** @type {any} */ (globalThis);
  const dataTransfer = new DataTransfer();
  for (const { name, base64 } of files) {
    const bytes = Uint8Array.from(atob(base64), (/** @type {string} */ letter) => letter.charCodeAt(0));
    dataTransfer.items.add(new File([bytes], name));
  }
  for (const kind of ["dragover", "drop"])
    element.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
}
