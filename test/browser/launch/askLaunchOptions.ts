import { spawn } from "node:child_process";
import path from "node:path";

export interface RunningBrowser {
  /** Where playwright connects to. */
  readonly address: string;
  close(): Promise<void>;
}

/** Starts the process that holds the browser. Rejects with its message, such as that no browser was found. */
export function startBrowser(): Promise<RunningBrowser> {
  const script = path.join(__dirname, "browserServer.ts");
  const holder = spawn(process.execPath, ["--import", "tsx", script], {
    stdio: ["pipe", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => holder.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let complaint = "";
    let output = "";
    holder.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    holder.once("exit", () => reject(new Error(complaint.trim() || "The browser did not start")));
    holder.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      if (!output.includes("\n")) return;
      resolve({
        address: output.trim(),
        close: () => {
          holder.stdin.end();
          return ended;
        },
      });
    });
  });
}
