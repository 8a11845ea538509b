import { Uint8ArrayReader, ZipReader, type Entry, type FileEntry } from "@zip.js/zip.js";
import { FileFault } from "./fileFault";
import { FILE_BYTES, FILE_MEGABYTES, MOST_PARTS, PART_BYTES, PART_MEGABYTES } from "./fileLimits";
import { partKey } from "./partPath";

/** Takes the bytes of a part piece by piece, and hears when there are no more. */
export interface PartSink {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

const OPTIONS = { useWebWorkers: false, checkSignature: true, strictness: "tolerant" } as const;

/**
 * The parts of a file, found by their paths in whatever spelling; each is unpacked when it is asked for, never beyond the
 * limits, and its checksum is checked.
 */
export class XlsxPackage {
  private room = FILE_BYTES;

  private constructor(private readonly entries: ReadonlyMap<string, readonly FileEntry[]>) {}

  static async open(bytes: Uint8Array): Promise<XlsxPackage> {
    const entries = new Map<string, FileEntry[]>();
    for (const entry of await entriesOf(bytes)) {
      if (entry.directory) continue;
      const key = partKey(nameOf(entry));
      const same = entries.get(key);
      if (same) same.push(entry);
      else entries.set(key, [entry]);
    }
    return new XlsxPackage(entries);
  }

  has(path: string): boolean {
    return this.entries.has(partKey(path));
  }

  /** Unpacks a part into the sink; a fault where it is not there, damaged or too large. */
  async read(path: string, sink: PartSink): Promise<void> {
    const [entry, twin] = this.entries.get(partKey(path)) ?? [];
    if (!entry) throw new FileFault("lost-part", { part: path });
    if (entry.encrypted) throw new FileFault("encrypted-file");
    if (twin) throw new FileFault("damaged-part", { part: path });
    const limited = this.limited(path, sink);
    try {
      await entry.getData(new WritableStream({ write: limited.write }), OPTIONS);
    } catch {
      // What the sink has thrown comes before what the zip makes of it.
      throw limited.thrown() ?? new FileFault("damaged-part", { part: path });
    }
    sink.end();
  }

  private limited(path: string, sink: PartSink) {
    let thrown: Error | undefined;
    let size = 0;
    const write = (bytes: Uint8Array): void => {
      try {
        size += bytes.length;
        this.room -= bytes.length;
        if (this.room < 0) throw new FileFault("file-too-large", { limit: FILE_MEGABYTES });
        if (size > PART_BYTES) {
          throw new FileFault("part-too-large", { part: path, limit: PART_MEGABYTES });
        }
        sink.write(bytes);
      } catch (error) {
        thrown = error instanceof Error ? error : new Error(String(error));
        throw error;
      }
    };
    return { write, thrown: () => thrown };
  }
}

async function entriesOf(bytes: Uint8Array): Promise<Entry[]> {
  const entries: Entry[] = [];
  const reader = new ZipReader(new Uint8ArrayReader(bytes), OPTIONS);
  try {
    for await (const entry of reader.getEntriesGenerator()) {
      if (entries.push(entry) > MOST_PARTS) break;
    }
  } catch {
    // The directory stands at the end: a file without one has lost its end.
    throw new FileFault("truncated-file");
  }
  if (entries.length > MOST_PARTS) throw new FileFault("too-many-parts", { limit: MOST_PARTS });
  return entries;
}

/** Old programs write names in the encoding of their machine, which here is Chinese, and do not say so. */
function nameOf({ rawFilename }: Entry): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(rawFilename);
  } catch {
    return new TextDecoder("gb18030").decode(rawFilename);
  }
}
