// All that users can import, by subpath and name, without a word of what it means: what a breaking change changes.
import { specifier } from "./exported.js";
import { declarationsOf, laidOut } from "./signature.js";

/** @param {import("./exported.js").Surface} surface */
export async function reportOf({ exported, checker }) {
  const entries = [...new Set(exported.map(({ entry }) => entry))].toSorted();
  const subpaths = await Promise.all(
    entries.map(async (entry) => {
      const own = inOrder(exported.filter((each) => each.entry === entry));
      const title = `## ${specifier(entry)}`;
      // Each name of the root stands in a subpath as well.
      if (entry === "index") return [title, own.map(({ name }) => `\`${name}\``).join(", ")].join("\n\n");
      const declarations = own.map((each) => declarationsOf(each, checker, "bare"));
      const blocks = await laidOut(declarations.join("\n\n"));
      return [title, `\`\`\`ts\n${blocks}\`\`\``].join("\n\n");
    }),
  );
  return `${[HEAD, ...subpaths].join("\n\n")}\n`;
}

const HEAD = `# The public surface

Every name that can be imported, with its type. \`npm run api\` writes this page from the sources. A change here that takes away, renames or
narrows breaks someone's program; [policy.md](policy.md) says what it costs. A value that is too
long to be shown is told by its keys: \`Keys<"a" | "b">\`.`;

/** @param {readonly import("./exported.js").Exported[]} exported */
export const inOrder = (exported) =>
  exported.toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
