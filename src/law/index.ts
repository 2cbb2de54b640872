export { calendar } from "./calendar.js";
export { law } from "./criteria/index.js";
export { procedures } from "./procedures/index.js";
