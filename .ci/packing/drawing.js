// What draws the charts, of the packages that can: command and page both use it, and the package holds it once.
export { parse, View } from "vega";
export { expressionInterpreter } from "vega-interpreter";
export { compile } from "vega-lite";
export { Handler } from "vega-tooltip";
