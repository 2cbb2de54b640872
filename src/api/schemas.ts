// The JSON Schemas of the files

export { jsonSchemas, type SchemaFile } from "../rules/json-schemas.js";
