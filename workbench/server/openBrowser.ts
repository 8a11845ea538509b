import { spawn } from "node:child_process";

/** Shows an address in the user's browser where there is one; silent where there is none. */
export function openBrowser(address: string, environment: NodeJS.ProcessEnv = process.env): void {
  const command = browserCommand(process.platform, environment);
  if (!command) return;
  const [program = "", ...options] = command;
  const opener = spawn(program, [...options, address], { stdio: "ignore", detached: true });
  // No such program: the address has been printed, that must do.
  opener.once("error", () => undefined);
  opener.unref();
}

/**
 * The command that opens an address; `undefined` where nobody would see it.
 *
 * @example browserCommand("darwin", {}) // => ["open"]
 */
export function browserCommand(
  platform: NodeJS.Platform,
  environment: NodeJS.ProcessEnv,
): string[] | undefined {
  if (environment["CI"]) return undefined;
  if (platform === "darwin") return ["open"];
  if (platform === "win32") return ["cmd", "/c", "start", ""];
  return environment["DISPLAY"] || environment["WAYLAND_DISPLAY"] ? ["xdg-open"] : undefined;
}
