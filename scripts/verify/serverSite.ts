import type { IncomingMessage } from "node:http";
import { Agent, get, type AgentOptions } from "node:https";
import type { TLSSocket } from "node:tls";
import { gunzipSync } from "node:zlib";
import type { Served, Site } from "./site";

const LONGEST_WAIT = 20_000;
const LARGEST_FILE = 50_000_000;

/** The files that a server gives; `trust` is for a certificate authority that Node does not know. */
export function serverSite(address: string, trust: Pick<AgentOptions, "ca"> = {}): Site {
  const agent = new Agent({ keepAlive: true, maxSockets: 2, ...trust });
  return {
    address,
    get: (path) =>
      new Promise((resolve) => {
        const options = { agent, timeout: LONGEST_WAIT, headers: { "accept-encoding": "gzip" } };
        const asked = get(new URL(path, address), options, (response) => {
          void readAnswer(response).then(resolve);
        });
        asked.on("timeout", () => asked.destroy(new Error("没有回答 no answer")));
        asked.on("error", (error) => resolve(error.message));
      }),
  };
}

async function readAnswer(response: IncomingMessage): Promise<Served | string> {
  const { headers, statusCode, socket } = response;
  if (statusCode !== 200) {
    response.resume();
    return `HTTP ${statusCode}`;
  }
  const certificate = (socket as TLSSocket).getPeerCertificate();
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      length += chunk.length;
      if (length > LARGEST_FILE) return "文件过大 too large";
      chunks.push(chunk);
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  const sent = Buffer.concat(chunks);
  const body = headers["content-encoding"] === "gzip" ? unpacked(sent) : sent;
  if (typeof body === "string") return body;
  return { body, headers, certificateEnds: new Date(certificate.valid_to) };
}

function unpacked(sent: Buffer): Buffer | string {
  try {
    return gunzipSync(sent, { maxOutputLength: LARGEST_FILE });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
