// Serves the notebooks from this machine alone; a page reloads by itself when its notebook is saved.
import { createServer } from "vite";
import { config } from "./vite.config.js";

const server = await createServer(config);
await server.listen();
server.printUrls();
