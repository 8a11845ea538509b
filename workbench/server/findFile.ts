import path from "node:path";

/** A folder and where it stands on the server. Longer prefixes first. */
export interface Mount {
  /** Ends with a slash. */
  readonly prefix: string;
  readonly folder: string;
}

/**
 * The file a request's path means; `undefined` for anything that leads out of the mounted folders or names a hidden file.
 */
export function findFile(requestPath: string, mounts: readonly Mount[]): string | undefined {
  const decoded = decode(requestPath);
  if (decoded === undefined || /[\0\\]/.test(decoded)) return undefined;
  if (decoded.split("/").some((part) => part.startsWith("."))) return undefined;
  const mount = mounts.find(({ prefix }) => decoded.startsWith(prefix));
  if (!mount) return undefined;
  const local = decoded.slice(mount.prefix.length);
  const file = path.join(
    mount.folder,
    local === "" || local.endsWith("/") ? `${local}index.html` : local,
  );
  return file.startsWith(mount.folder + path.sep) ? file : undefined;
}

function decode(requestPath: string): string | undefined {
  try {
    return decodeURIComponent(requestPath.replace(/[?#].*$/, ""));
  } catch {
    return undefined;
  }
}
