import { spawn } from "node:child_process";
import path from "node:path";

/** What the process that finds the browser has printed. Rejects with its message, such as that there is none. */
export function askLaunchOptions(): Promise<string> {
  const script = path.join(__dirname, "printLaunchOptions.ts");
  const asked = spawn(process.execPath, ["--import", "tsx", script], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  return new Promise((resolve, reject) => {
    let complaint = "";
    let output = "";
    asked.stderr.on("data", (chunk: Buffer) => (complaint += chunk.toString()));
    asked.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    asked.once("error", reject);
    asked.once("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(complaint.trim() || "No browser was found"));
    });
  });
}
