import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { build } from "vite";
import { config, notebooks, root } from "../../notebooks/vite.config.js";

/** A folder that is gone when the process ends its use. */
export interface Site {
  readonly origin: string;
  readonly close: () => void;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

/** All notebooks, built from clean and served to this machine alone. */
export async function site(): Promise<Site> {
  const folder = mkdtempSync(join(tmpdir(), "phoihop-notebooks-"));
  await build({
    ...config,
    logLevel: "error",
    build: {
      outDir: folder,
      emptyOutDir: true,
      rolldownOptions: { input: notebooks.map((name) => join(root, name)) },
    },
  });
  const server = createServer(({ url = "/" }, response) => {
    const path = decodeURIComponent(new URL(url, "http://here").pathname);
    try {
      const content = readFileSync(join(folder, path));
      response.writeHead(200, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
