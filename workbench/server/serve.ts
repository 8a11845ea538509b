import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { contentSecurityPolicy } from "../../scripts/deployment/contentSecurityPolicy";
import { officeLibrary } from "../../scripts/deployment/officeLibrary";
import { contentType } from "./contentType";
import { waitingPage } from "./waitingPage";
import { findFile, type Mount } from "./findFile";

/** The page's path on the server. */
export const WORKBENCH_PATH = "/workbench/";

export interface RunningServer {
  /** `https://localhost:3000` */
  readonly origin: string;
  close(): Promise<void>;
}

/** The built add-in at the root, where its manifest expects it, and the workbench below it. */
export function mountsOf(projectFolder: string): Mount[] {
  return [
    { prefix: WORKBENCH_PATH, folder: `${projectFolder}/build/workbench` },
    { prefix: "/", folder: `${projectFolder}/dist` },
  ];
}

/** A rebuilt add-in must be seen at once. */
const KEEP_NOTHING = "no-store";

/**
 * Serves files to this machine only. Port 0 takes any free one. Rejects when the port is taken. `caching` is what browsers are
 * told to keep: nothing, where the files may change while they are served. Until they are there, a page that waits for them is.
 */
export async function serve(
  mounts: readonly Mount[],
  certificate: Certificate,
  port: number,
  caching = KEEP_NOTHING,
  isReady = () => true,
): Promise<RunningServer> {
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      if (isReady()) void answer(request, response, mounts, caching);
      else putOff(response);
    },
  );
  await listen(server, port);
  const address = server.address() as AddressInfo;
  return {
    origin: `https://localhost:${address.port}`,
    close: () => close(server),
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve());
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** Excel on the web fetches functions.json and functions.js from its own origin: without this it has no functions. */
const forAnyOrigin = { "access-control-allow-origin": "*" };

/** The add-in's files come with its policy, as from a bureau's server; the page that plays Excel is not held to it. */
const policy = { "content-security-policy": contentSecurityPolicy(officeLibrary("local")) };

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
  caching: string,
): Promise<void> {
  if (request.method === "OPTIONS") {
    const methods = { "access-control-allow-methods": "GET, HEAD", allow: "GET, HEAD, OPTIONS" };
    response.writeHead(204, { ...forAnyOrigin, ...methods }).end();
    return;
  }
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  if (path === "/" || `${path}/` === WORKBENCH_PATH) {
    response.writeHead(302, { ...forAnyOrigin, location: WORKBENCH_PATH }).end();
    return;
  }
  const file = findFile(path, mounts);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    ...forAnyOrigin,
    ...(path.startsWith(WORKBENCH_PATH) ? {} : policy),
    "content-type": contentType(file),
    "content-length": found.size,
    "cache-control": caching,
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function putOff(response: ServerResponse): void {
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": KEEP_NOTHING };
  response.writeHead(503, { ...headers, "retry-after": "2" }).end(waitingPage);
}

function refuse(response: ServerResponse, status: number): void {
  const headers = { ...forAnyOrigin, "content-type": "text/plain; charset=utf-8" };
  response.writeHead(status, headers).end(String(status));
}
