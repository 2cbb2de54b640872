/**
 * A file or folder that comes with the package: `examples/cao-lanh/minh-hoa.json`. As deep here as what is built of it in
 * `dist/cli`, so it is found from both.
 */
export const packageFile = (path: string): URL => new URL(`../../${path}`, import.meta.url);
