import { createHash } from "node:crypto";

/** No form is sent, and no address is another than it seems. Nowhere is code made of text: there is no 'unsafe-eval'. */
const COMMON = "form-action 'none'; base-uri 'none'; object-src 'none'";

/**
 * A page in one file loads nothing from anywhere, whatever a register says; only the scripts that it was built with run. Its
 * worker is made of them, and obeys the same.
 */
export const pagePolicy = (/** @type {readonly string[]} */ hashes) =>
  `default-src 'none'; script-src ${hashes.join(" ")}; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; worker-src blob:; ${COMMON}`;

/** A site of notebooks loads what lies beside it, and nothing else. */
export const SITE_POLICY = `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; ${COMMON}`;

const SCRIPT = /<script(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g;

/**
 * The hashes of all scripts in a page that run; what is only data has none.
 *
 * @param {string} page
 */
export const scriptHashes = (page) =>
  Array.from(page.matchAll(SCRIPT), ({ groups }) => groups ?? {})
    .filter(({ attributes = "" }) => !/type="(?:application\/json|text\/plain)"/.test(attributes))
    .map(({ code = "" }) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);

/** A policy in the head of a page, before all else. */
export const withPolicy = (/** @type {string} */ page, /** @type {string} */ policy) =>
  page.replace("<head>", () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`);
