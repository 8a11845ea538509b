import { CHECKSUMS, readChecksums, sha256 } from "../package/checksums";
import { checkFunctions } from "./checkFunctions";
import { checkHeaders } from "./checkHeaders";
import { checkManifest, readManifest } from "./checkManifest";
import type { Finding } from "./finding";
import type { Served, Site } from "./site";

const MANIFEST = "manifest.xml";
const DAYS_LEFT = 14;
const DAY = 86_400_000;

/** Whether the add-in can be installed from there: one finding for each thing that must be right. `now` is for the certificate. */
export async function verifySite(site: Site, now: Date): Promise<Finding[]> {
  const manifestFile = await site.get(MANIFEST);
  const reached: Finding = {
    what: `可以读取 ${MANIFEST} can be read`,
    faults: typeof manifestFile === "string" ? [manifestFile] : [],
  };
  if (typeof manifestFile === "string") return [reached];
  const manifest = readManifest(manifestFile.body.toString("utf8"));
  const address = site.address ?? manifest.base;
  const sums = await site.get(CHECKSUMS);
  const known =
    typeof sums === "string"
      ? new Map<string, string>()
      : readChecksums(sums.body.toString("utf8"));
  const named = manifest.addresses
    .filter((each) => each.startsWith(address))
    .map((each) => each.slice(address.length));
  // A server keeps the settings that came for another one to itself.
  const listed = [...known.keys()].filter((path) => path !== "web.config");
  const { files, missing } = await getAll(site, new Set([MANIFEST, ...named, ...listed]));
  return [
    reached,
    ...certificateFindings(manifestFile, now),
    ...checkManifest(manifest, address),
    { what: `文件齐全 files are there (${files.size})`, faults: missing },
    {
      what: `校验和 checksums (${CHECKSUMS})`,
      faults: typeof sums === "string" ? [sums] : changed(files, known),
    },
    checkFunctions(files, address),
    ...(site.address === undefined ? [] : checkHeaders(files)),
  ];
}

async function getAll(site: Site, paths: ReadonlySet<string>) {
  const files = new Map<string, Served>();
  const missing: string[] = [];
  for (const path of paths) {
    const served = await site.get(path);
    if (typeof served === "string") missing.push(`${path}: ${served}`);
    else files.set(path, served);
  }
  return { files, missing };
}

function certificateFindings({ certificateEnds }: Served, now: Date): Finding[] {
  if (!certificateEnds) return [];
  const days = Math.floor((certificateEnds.getTime() - now.getTime()) / DAY);
  const what = `证书受信任 certificate is trusted, ${days} 天 days left`;
  return [{ what, faults: days >= DAYS_LEFT ? [] : [`不足 less than ${DAYS_LEFT} 天 days`] }];
}

function changed(files: ReadonlyMap<string, Served>, known: ReadonlyMap<string, string>): string[] {
  return [...files]
    .filter(([path, { body }]) => known.has(path) && known.get(path) !== sha256(body))
    .map(([path]) => path);
}
