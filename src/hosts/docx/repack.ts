import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";

const OPTIONS = { useWebWorkers: false, extendedTimestamp: false } as const;

/** The time that packages of this add-in bear: the same file gives the same bytes. */
const TIME = new Date(1980, 0, 1);

/** The same package with other bytes in one of its parts; the others are taken over as they are, in their order. */
export async function repack(
  bytes: Uint8Array,
  path: string,
  content: Uint8Array,
): Promise<Uint8Array> {
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const isPart = entry.filename.toLowerCase() === path.toLowerCase();
    const data = isPart ? content : await entry.getData(new Uint8ArrayWriter());
    await writer.add(entry.filename, new Uint8ArrayReader(data), { ...OPTIONS, lastModDate: TIME });
  }
  await reader.close();
  return writer.close();
}
