/** Files that come with the package, as the examples of the help name them. */
export const REGISTER = "--register examples/cao-lanh/minh-hoa.json";
export const MINH_HOA = `${REGISTER} --as-of 2025-12-31`;
