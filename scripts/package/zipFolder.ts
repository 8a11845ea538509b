import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter, configure } from "@zip.js/zip.js";
import { filesIn } from "./filesIn";

/** Every file's date: the earliest that an archive can hold, so that the same files make the same archive at any time. */
const NO_DATE = new Date(1980, 0, 1);

/** An archive of a folder: the same bytes for the same files, whenever and in whatever order they were written. */
export async function zipFolder(folder: string, topFolder: string): Promise<Uint8Array> {
  // Its own compression, in this thread: that of the platform differs from one release of Node to the next.
  configure({ useWebWorkers: false, useCompressionStream: false });
  const archive = new ZipWriter(new Uint8ArrayWriter(), {
    lastModDate: NO_DATE,
    extendedTimestamp: false,
  });
  for (const path of filesIn(folder)) {
    const content = new Uint8ArrayReader(readFileSync(join(folder, path)));
    await archive.add(`${topFolder}/${path}`, content);
  }
  return archive.close();
}
