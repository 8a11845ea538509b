/**
 * `npm run verify -- https://server/folder/` or `-- FOLDER`: whether the add-in can be installed from there, a line for each
 * thing that must be right. Ends with 1 where one is not. An authority of one's own is named by NODE_EXTRA_CA_CERTS.
 */
import { parseArgs } from "node:util";
import { addressOf } from "./deployment/addressOf";
import { folderSite } from "./verify/folderSite";
import { printFinding } from "./verify/finding";
import { serverSite } from "./verify/serverSite";
import { verifySite } from "./verify/verifySite";

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [place, ...surplus] = positionals;
  if (place === undefined || surplus.length > 0) {
    throw new Error("请给出一个 https 地址或文件夹（name one https address or folder）");
  }
  const site = /^https?:/.test(place) ? serverSite(addressOf(place)) : folderSite(place);
  const findings = await verifySite(site, new Date());
  console.log(findings.map(printFinding).join("\n"));
  if (findings.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
