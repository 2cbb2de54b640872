// The JSON Schemas of the files, and the parsers as Standard Schemas

export { jsonSchemas, type SchemaFile } from "../rules/json-schemas.js";
export { standardSchema } from "../locale/standard-schema.js";

// What their signatures show
export type { StandardIssue, StandardResult, StandardSchema } from "../locale/standard-schema.js";
