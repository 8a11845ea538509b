import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Certificate } from "./certificate";
import { contentType } from "./contentType";
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

/** Serves files to this machine only. Port 0 takes any free one. Rejects when the port is taken. */
export async function serve(
  mounts: readonly Mount[],
  certificate: Certificate,
  port: number,
): Promise<RunningServer> {
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      void answer(request, response, mounts);
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

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  mounts: readonly Mount[],
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405);
  const path = (request.url ?? "/").replace(/[?#].*$/, "");
  if (path === "/" || `${path}/` === WORKBENCH_PATH) {
    response.writeHead(302, { location: WORKBENCH_PATH }).end();
    return;
  }
  const file = findFile(path, mounts);
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || !found?.isFile()) return refuse(response, 404);
  response.writeHead(200, {
    "content-type": contentType(file),
    "content-length": found.size,
    // A rebuilt add-in must be seen at once.
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (request.method === "HEAD") response.end();
  else
    createReadStream(file)
      .on("error", () => response.destroy())
      .pipe(response);
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(String(status));
}
