import { X509Certificate, createHash } from "node:crypto";

/** Has a browser take a certificate for good. Pages whose certificate it only puts up with it neither keeps nor compiles ahead. */
export function trusting(certificate: string): string {
  const key = new X509Certificate(certificate).publicKey.export({ type: "spki", format: "der" });
  const hash = createHash("sha256").update(key).digest("base64");
  return `--ignore-certificate-errors-spki-list=${hash}`;
}
