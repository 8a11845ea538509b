import { X509Certificate, createPrivateKey } from "node:crypto";
import { readFile, rm } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";

export interface Certificate {
  readonly cert: string;
  readonly key: string;
  /** From the store of `office-addin-dev-certs`, which browsers on this machine trust once it is installed. */
  readonly isUsersOwn: boolean;
}

const DAYS_VALID = 30;

/**
 * A certificate for localhost: the one that `npx office-addin-dev-certs install` keeps in the user's home, or else
 * one made in `folder`, made anew when it has run out. Nothing is installed and nothing is asked.
 */
export async function localhostCertificate(
  folder: string,
  home: string = homedir(),
): Promise<Certificate> {
  const own = await readPair(path.join(home, ".office-addin-dev-certs"));
  if (own) return { ...own, isUsersOwn: true };
  const made = (await readPair(folder)) ?? (await makePair(folder));
  return { ...made, isUsersOwn: false };
}

interface Pair {
  readonly cert: string;
  readonly key: string;
}

async function makePair(folder: string): Promise<Pair> {
  const authority = path.join(folder, "ca.crt");
  // The generator leaves existing files alone, also those that have run out.
  await rm(authority, { force: true });
  const { cert, key } = files(folder);
  await generateCertificates(authority, cert, key, DAYS_VALID);
  const pair = await readPair(folder);
  if (!pair) throw new Error(`Cannot read the certificate just made in ${folder}`);
  return pair;
}

/** The pair in a folder if both files are there, belong together and are valid for localhost now. */
async function readPair(folder: string): Promise<Pair | undefined> {
  try {
    const [cert, key] = await Promise.all([
      readFile(files(folder).cert, "utf8"),
      readFile(files(folder).key, "utf8"),
    ]);
    const certificate = new X509Certificate(cert);
    const now = Date.now();
    const isInTime =
      Date.parse(certificate.validFrom) <= now && now < Date.parse(certificate.validTo);
    const fits =
      certificate.checkHost("localhost") !== undefined &&
      certificate.checkPrivateKey(createPrivateKey(key));
    return isInTime && fits ? { cert, key } : undefined;
  } catch {
    return undefined;
  }
}

function files(folder: string): { cert: string; key: string } {
  return { cert: path.join(folder, "localhost.crt"), key: path.join(folder, "localhost.key") };
}
