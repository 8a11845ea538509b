/** 1 January 1980, 0:00, the first moment a zip file can name, as MS-DOS time (low) and date (high). */
const FIRST_MOMENT = 0x0021_0000;

const END_OF_DIRECTORY = { signature: 0x0605_4b50, size: 22, count: 10, start: 16 };
const DIRECTORY_ENTRY = {
  signature: 0x0201_4b50,
  size: 46,
  moment: 12,
  lengths: [28, 30, 32],
  file: 42,
};
const FILE_HEADER = { signature: 0x0403_4b50, moment: 10 };

/**
 * Gives every file in a zip archive the same date in place of the moment it was packed. The archive is one our own
 * packing made: no comment behind its directory, nothing beyond 4 GB. Changes the bytes given, and returns them.
 */
export function fixZipDates(zip: Uint8Array): Uint8Array {
  const bytes = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const expect = (at: number, signature: number) => {
    if (bytes.getUint32(at, true) !== signature) throw new Error(`Cannot read the zip at ${at}`);
  };
  const end = zip.byteLength - END_OF_DIRECTORY.size;
  expect(end, END_OF_DIRECTORY.signature);
  let entry = bytes.getUint32(end + END_OF_DIRECTORY.start, true);
  for (let left = bytes.getUint16(end + END_OF_DIRECTORY.count, true); left > 0; left--) {
    expect(entry, DIRECTORY_ENTRY.signature);
    const file = bytes.getUint32(entry + DIRECTORY_ENTRY.file, true);
    expect(file, FILE_HEADER.signature);
    bytes.setUint32(entry + DIRECTORY_ENTRY.moment, FIRST_MOMENT, true);
    bytes.setUint32(file + FILE_HEADER.moment, FIRST_MOMENT, true);
    const lengths = DIRECTORY_ENTRY.lengths.map((at) => bytes.getUint16(entry + at, true));
    entry += lengths.reduce((sum, length) => sum + length, DIRECTORY_ENTRY.size);
  }
  return zip;
}
