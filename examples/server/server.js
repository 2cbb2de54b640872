// `node examples/server/server.js so.json [port]`: the handler behind Node's own server, for this machine alone.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { vi } from "phoihop/locale/vi";
import { caoLanh } from "phoihop/plans/cao-lanh";
import { handlerOf } from "./handler.js";
import { fileStore } from "./store.js";

const [file = "so.json", port = "8080"] = process.argv.slice(2);
const handle = handlerOf(caoLanh, fileStore(file, caoLanh), vi);

/** @param {import("node:http").IncomingMessage} asked */
function requestOf(asked) {
  const headers = new Headers();
  for (const [name, value] of Object.entries(asked.headers)) headers.set(name, String(value));
  const stream = /** @type {BodyInit} */ (/** @type {unknown} */ (Readable.toWeb(asked)));
  const sent = asked.method === "POST" ? /** @type {const} */ ({ body: stream, duplex: "half" }) : {};
  return new Request(`http://127.0.0.1${asked.url}`, { method: asked.method ?? "GET", headers, ...sent });
}

/** @param {import("node:http").IncomingMessage} asked @param {import("node:http").ServerResponse} response */
async function serve(asked, response) {
  try {
    const given = await handle(requestOf(asked));
    response.writeHead(given.status, Object.fromEntries(given.headers)).end(await given.text());
  } catch {
    // An address or a method that no request has.
    response.writeHead(400).end();
  }
}

const server = createServer((asked, response) => void serve(asked, response));
server.listen(Number(port), "127.0.0.1", () => {
  const address = server.address();
  console.log(`http://127.0.0.1:${typeof address === "object" ? address?.port : port}`);
});
