import { open, rename, rm, type FileHandle } from "node:fs/promises";

/**
 * Writes the content beside the file and lets it take the file's name when it is all there, so that a full disk or a lost
 * connection leaves what was.
 */
export async function replaceFile(
  path: string,
  content: string | Uint8Array,
  mode?: number,
): Promise<void> {
  const beside = `${path}.${process.pid}.tmp`;
  const handle = await open(beside, "wx");
  try {
    await fill(handle, content, mode);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

async function fill(
  handle: FileHandle,
  content: string | Uint8Array,
  mode: number | undefined,
): Promise<void> {
  try {
    await handle.writeFile(content);
    if (mode !== undefined) await handle.chmod(mode & 0o777);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
