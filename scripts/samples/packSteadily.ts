import JSZip from "jszip";

/** Packs a zip file again in a fixed order and with a fixed date, so that the same content gives the same bytes. */
export async function packSteadily(bytes: Uint8Array, date: Date): Promise<Uint8Array> {
  const source = await JSZip.loadAsync(bytes);
  const packed = new JSZip();
  for (const name of Object.keys(source.files).sort()) {
    const file = source.files[name];
    if (!file || file.dir) continue;
    packed.file(name, await file.async("uint8array"), { date, createFolders: false });
  }
  return packed.generateAsync({
    type: "uint8array",
    compression: "DEFLATE",
    compressionOptions: { level: 9 },
    platform: "DOS",
  });
}
