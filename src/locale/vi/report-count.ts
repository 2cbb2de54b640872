import { number } from "./values.js";

/** `02`: official papers lead a number under ten with a zero. */
export const count = (value: number): string =>
  value > 0 && value < 10 && Number.isInteger(value) ? `0${value}` : number(value);
