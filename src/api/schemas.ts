// The JSON Schemas of the files

export { jsonSchemas } from "../rules/json-schemas.js";
