import manifest from "../../package.json" with { type: "json" };

/** @typedef {{ readonly "@phoihop/source": string }} Target */

/** Every export of package.json that names its source: what it is built as (`locale/vi`), and from which file. */
export const entries = Object.fromEntries(
  Object.entries(manifest.exports).flatMap(([name, target]) =>
    typeof target === "string"
      ? []
      : [[name === "." ? "index" : name.slice("./".length), target["@phoihop/source"]]],
  ),
);
