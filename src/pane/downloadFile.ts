/** What browsers and Office call a Word document. */
export const WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

const RELEASE_AFTER_MILLISECONDS = 60_000;

/**
 * Offers bytes as a file to download. Whether the host lets it through cannot be seen from here: some desktop hosts
 * ignore downloads without a word.
 */
export function downloadFile(bytes: Uint8Array, name: string, type: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  window.setTimeout(() => URL.revokeObjectURL(address), RELEASE_AFTER_MILLISECONDS);
}
