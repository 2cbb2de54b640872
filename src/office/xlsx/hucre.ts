// Of the package only what is used, so that a bundle leaves out the rest.
export { readXlsx, writeXlsx } from "hucre/xlsx";
