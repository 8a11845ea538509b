/** Width and height from the header of a PNG file; `undefined` for anything else. */
export function pngSize(file: Buffer): { width: number; height: number } | undefined {
  const isPng = file.subarray(0, 8).toString("latin1") === "\x89PNG\r\n\x1a\n";
  if (!isPng || file.subarray(12, 16).toString("latin1") !== "IHDR") return undefined;
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}
