export { number as count } from "./values.js";
