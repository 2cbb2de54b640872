import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";

type Json = Readonly<Record<string, unknown>>;

/** An interface of the sources: its comment, and those of its fields. */
interface Commented {
  readonly name: string;
  readonly doc: string;
  readonly fields: ReadonlyMap<string, string>;
}

const isJson = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * The same JSON Schema with what the doc comments of the sources say: an English description of every part and field, and
 * the Vietnamese word for it as its title. A part is known by its fields.
 */
export function described(schema: Json): Json {
  const [interfaces, terms] = [interfacesIn("src/model"), termsIn("docs/glossary.md")];
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(visit);
    if (!isJson(value)) return value;
    const inner: Json = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, visit(each)]));
    const { properties } = inner;
    const found =
      value["type"] === "object" && isJson(properties) ? partOf(properties, interfaces) : undefined;
    return found === undefined || !isJson(properties)
      ? inner
      : withWords(inner, properties, { found, terms });
  };
  const made = visit(schema);
  return isJson(made) ? made : schema;
}

/** The interface that has these fields and no others. */
function partOf(properties: Json, interfaces: readonly Commented[]): Commented | undefined {
  const names = Object.keys(properties).filter((name) => name !== "$schema");
  const fitting = interfaces.filter(
    ({ fields }) =>
      fields.size === names.length && names.length > 1 && names.every((name) => fields.has(name)),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

interface Found {
  readonly found: Commented;
  readonly terms: ReadonlyMap<string, string>;
}

function withWords(schema: Json, properties: Json, { found, terms }: Found): Json {
  const fields = Object.entries(properties).map(([key, field]) => {
    const said = found.fields.get(key) ?? "";
    return [key, said === "" || !isJson(field) ? field : { ...words(said), ...field }] as const;
  });
  const own = words(found.doc);
  const title = own.title ?? terms.get(found.name);
  return {
    ...own,
    ...(title !== undefined && { title }),
    ...schema,
    properties: Object.fromEntries(fields),
  };
}

const VIETNAMESE = /\(([^()]*[à-ỹđÀ-ỸĐ][^()]*)\)/u;

/** A comment as description; what stands in brackets in Vietnamese is the title. */
function words(doc: string): { readonly title?: string; readonly description?: string } {
  if (doc === "") return {};
  const [, title] = VIETNAMESE.exec(doc) ?? [];
  return { ...(title !== undefined && { title: title.split(":", 1)[0]?.trim() ?? title }), description: doc };
}

/** Every interface of a folder with its comment and those of its fields, inherited ones too. */
function interfacesIn(folder: string): readonly Commented[] {
  const found = new Map<string, ts.InterfaceDeclaration>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  )) {
    const tree = ts.createSourceFile(
      file,
      readFileSync(join(folder, file), "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    tree.forEachChild((node) => {
      if (ts.isInterfaceDeclaration(node)) found.set(node.name.text, node);
    });
  }
  const inherited = (node: ts.InterfaceDeclaration) =>
    (node.heritageClauses ?? []).flatMap(({ types }) =>
      types.flatMap(({ expression }) => found.get(expression.getText()) ?? []),
    );
  const fieldsOf = (node: ts.InterfaceDeclaration): ReadonlyMap<string, string> =>
    new Map([
      ...inherited(node).flatMap((other) => [...fieldsOf(other)]),
      ...node.members
        .filter((member) => ts.isPropertySignature(member))
        .map((member) => [member.name.getText(), commentOf(member)] as const),
    ]);
  return [...found].map(([name, node]) => ({ name, doc: commentOf(node), fields: fieldsOf(node) }));
}

const commentOf = (node: ts.Node): string =>
  ts
    .getJSDocCommentsAndTags(node)
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();

/** What officials call each concept, by its name in code. */
const termsIn = (glossary: string): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(glossary, "utf8")
      .split("\n")
      .flatMap((line) => {
        const [, , code = "", term = ""] = line.split("|").map((cell) => cell.trim());
        return [...code.matchAll(/`(\w+)`/g)].map(
          ([, name = ""]) => [name, term.split(",", 1)[0] ?? term] as const,
        );
      }),
  );
