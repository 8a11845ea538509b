import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";
import { partKey } from "../xlsx/package/partPath";

const OPTIONS = { useWebWorkers: false, extendedTimestamp: false } as const;

/** The time that packages of this add-in bear: the same file gives the same bytes. */
const TIME = new Date(1980, 0, 1);

/** The same package with other words in some of its parts, by their paths; the others are taken over as they are, in their order, and new ones come behind them. */
export async function repack(
  bytes: Uint8Array,
  parts: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const left = new Map([...parts].map(([path, xml]) => [partKey(path), { path, xml }]));
  const reader = new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false });
  const writer = new ZipWriter(new Uint8ArrayWriter(), OPTIONS);
  const add = (path: string, data: Uint8Array) =>
    writer.add(path, new Uint8ArrayReader(data), { ...OPTIONS, lastModDate: TIME });
  for (const entry of await reader.getEntries()) {
    if (entry.directory) continue;
    const own = left.get(partKey(entry.filename));
    left.delete(partKey(entry.filename));
    const data = own ? encodedXml(own.xml) : await entry.getData(new Uint8ArrayWriter());
    await add(entry.filename, data);
  }
  for (const { path, xml } of left.values()) await add(path, encodedXml(xml));
  await reader.close();
  return writer.close();
}

function encodedXml(xml: string): Uint8Array {
  return new TextEncoder().encode(xml);
}
