import { fileIdentities } from "./fileIdentities";

/**
 * The first file that would be written although it is also to be read, or is to be written twice: the user's workbook is
 * never written over, by whatever name it is called.
 */
export async function writtenOver(
  toWrite: readonly (string | undefined)[],
  toRead: readonly (string | undefined)[],
): Promise<string | undefined> {
  const taken = new Set<string>();
  for (const file of toRead) {
    for (const identity of file === undefined ? [] : await fileIdentities(file)) {
      taken.add(identity);
    }
  }
  for (const file of toWrite) {
    if (file === undefined) continue;
    const identities = await fileIdentities(file);
    if (identities.some((identity) => taken.has(identity))) return file;
    for (const identity of identities) taken.add(identity);
  }
  return undefined;
}
