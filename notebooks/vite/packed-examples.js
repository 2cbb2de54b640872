import { readFileSync } from "node:fs";
import { deflateRawSync } from "node:zlib";

const PACKED = "\0packed:";

/**
 * A Vite plugin: registers that come along as examples stand packed in the page. It is sent alone and has to stay small, and
 * whoever opens it with a register of their own never looks at them.
 *
 * @returns {import("vite").Plugin}
 */
export const packedExamples = () => ({
  name: "notebooks-packed-examples",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!/\/examples\/.*\.json$/.test(source)) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && PACKED + found.id.replace(/\.json$/, "");
  },
  load(id) {
    if (!id.startsWith(PACKED)) return null;
    const content = JSON.stringify(JSON.parse(readFileSync(`${id.slice(PACKED.length)}.json`, "utf8")));
    return `import { inflateSync, strFromU8 } from "fflate";
      const bytes = atob("${deflateRawSync(content, { level: 9 }).toString("base64")}");
      export default JSON.parse(strFromU8(inflateSync(Uint8Array.from(bytes, (each) => each.charCodeAt(0)))));`;
  },
});
