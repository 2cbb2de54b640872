// What a cell sees without an import: https://observablehq.com/notebook-kit
declare function display<T>(value: T): T;
declare function view<T>(input: HTMLElement & { readonly value: T }): T;
declare const Inputs: { table(rows: Iterable<object>): HTMLElement };
declare const width: number;
declare const dark: boolean;

declare module "htl" {
  type Child = Node | string | number | boolean | null | undefined | readonly Child[];
  type Value = Child | Readonly<Record<string, unknown>> | ((event: Event) => void);
  /** Whatever is not a node becomes text: names from a register cannot become markup. */
  export const html: {
    (strings: TemplateStringsArray, ...values: readonly Value[]): HTMLElement;
    fragment(strings: TemplateStringsArray, ...values: readonly Value[]): DocumentFragment;
  };
}

// Files that come as text, and looks: https://vite.dev/guide/assets
declare module "*.ndjson?raw" {
  const text: string;
  export default text;
}
declare module "*.css";

// Of browsers that let a page write into a folder: https://wicg.github.io/file-system-access/
interface Window {
  showDirectoryPicker?(options: {
    readonly id: string;
    readonly mode: "readwrite";
    readonly startIn: "documents";
  }): Promise<FileSystemDirectoryHandle>;
}
interface FileSystemHandle {
  queryPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
  requestPermission(descriptor: { readonly mode: "readwrite" }): Promise<PermissionState>;
}
