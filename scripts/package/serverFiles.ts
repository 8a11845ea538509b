import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What differs from one deployment to the next. */
export interface Deployment {
  /** With a slash at its end. */
  readonly address: string;
  readonly policy: string;
}

const templates = join(__dirname, "templates");
const docs = join(__dirname, "../../docs");

/** The address that the guide in docs/ is written with. */
const EXAMPLE = "https://kjj.example.gov.cn/zongjie/";

/** A file of templates/ for the server that the add-in is deployed to. */
export function serverFile(name: string, { address, policy }: Deployment): string {
  const { hostname, port, pathname } = new URL(address);
  const values: Record<string, string> = { hostname, port: port || "443", path: pathname, policy };
  return readFileSync(join(templates, name), "utf8").replace(
    /\{(hostname|port|path|policy)\}/g,
    (_, slot: string) => values[slot] ?? "",
  );
}

/** The guide of docs/ with the address of this deployment; links between the guides lead to their names in the package. */
export function installGuide(name: "install.md" | "install.en.md", address: string): string {
  return readFileSync(join(docs, name), "utf8")
    .replaceAll(EXAMPLE, address)
    .replace("(install.en.md)", `(${GUIDES["install.en.md"]})`)
    .replace("(install.md)", `(${GUIDES["install.md"]})`);
}

/** What the guides are called in the package. */
export const GUIDES = { "install.md": "安装说明.md", "install.en.md": "INSTALL.md" } as const;
