import { parseArgs } from "node:util";

export interface StartOptions {
  readonly port: number;
  readonly opensBrowser: boolean;
}

const DEFAULT_PORT = 3000;

/** Reads `--port 3001 --no-open`; throws with a sentence for anything else. */
export function startOptions(words: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...words],
    options: { port: { type: "string" }, "no-open": { type: "boolean", default: false } },
  });
  const port = values.port === undefined ? DEFAULT_PORT : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(`--port: 不是端口号（not a port number）: ${values.port}`);
  }
  return { port, opensBrowser: !values["no-open"] };
}
