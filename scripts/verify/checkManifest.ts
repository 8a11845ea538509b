import type { Finding } from "./finding";

export interface Manifest {
  readonly version: string;
  /** What it names, each once. */
  readonly addresses: readonly string[];
  /** The folder that its page is in, with a slash at its end. */
  readonly base: string;
}

/** What of a manifest concerns where the add-in is served from. */
export function readManifest(xml: string): Manifest {
  const addresses = [...xml.matchAll(/Value="(https?:[^"]*)"/g)].map(([, address = ""]) => address);
  const page = /<SourceLocation DefaultValue="([^"]*)"/.exec(xml)?.[1] ?? "";
  return {
    version: /<Version>(.*?)<\/Version>/.exec(xml)?.[1] ?? "",
    addresses: [...new Set(addresses)],
    base: page.slice(0, page.lastIndexOf("/") + 1),
  };
}

/** Whether the manifest is one to deploy, for the address that the files are served from. */
export function checkManifest({ version, addresses, base }: Manifest, address: string): Finding[] {
  return [
    {
      what: `清单版本不低于 1.0 manifest version ${version}`,
      faults: /^[1-9]\d*(\.\d+){3}$/.test(version) ? [] : [version || "没有 none"],
    },
    {
      what: `清单中的地址 addresses in the manifest: ${base}`,
      faults: addresses.filter((each) => !each.startsWith(address)),
    },
  ];
}
