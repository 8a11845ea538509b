import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { contentSecurityPolicy } from "../../scripts/deployment/contentSecurityPolicy";
import { officeLibrary } from "../../scripts/deployment/officeLibrary";
import { packageFolder, packageNotice, withWorkedIn } from "../../scripts/deployment/packageNotice";
import { checksums, readChecksums } from "../../scripts/package/checksums";
import { filesIn } from "../../scripts/package/filesIn";
import { installGuide, serverFile } from "../../scripts/package/serverFiles";
import { zipFolder } from "../../scripts/package/zipFolder";

const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** A folder with these files, written in this order. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "package-"));
  folders.push(folder);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

describe("the archive", () => {
  const files = { "site/functions.js": "var a;", "安装说明.md": "# 安装" };

  it("has the same bytes whenever and in whatever order its files were written", async () => {
    const one = folderOf(files);
    const other = folderOf(Object.fromEntries(Object.entries(files).reverse()));
    utimesSync(join(other, "安装说明.md"), 0, 86_400 * 365 * 20);
    const [archive, again] = await Promise.all([zipFolder(one, "mn"), zipFolder(other, "mn")]);
    expect(Buffer.compare(archive, again)).toBe(0);
  });

  it("is another one when a file differs", async () => {
    const [one, other] = await Promise.all([
      zipFolder(folderOf(files), "mn"),
      zipFolder(folderOf({ ...files, "site/functions.js": "var b;" }), "mn"),
    ]);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});

describe("the checksums", () => {
  it("are those of every file, those in folders included", () => {
    const folder = folderOf({ "b.txt": "abc", "a/c.txt": "" });
    expect(filesIn(folder)).toEqual(["a/c.txt", "b.txt"]);
    // FIPS 180-2, appendix B.1; and of no bytes at all.
    expect([...readChecksums(checksums(folder))]).toEqual([
      ["a/c.txt", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
      ["b.txt", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    ]);
  });
});

describe("what is written for a server", () => {
  const policy = contentSecurityPolicy(officeLibrary("cdn-cn"));
  const address = "https://kjj.example.com:8443/a/b/";

  it("names its host, port and folder, and the policy of the library chosen", () => {
    const text = serverFile("nginx.conf", { address, policy });
    expect(text).toContain("listen 8443 ssl;");
    expect(text).toContain("server_name kjj.example.com;");
    expect(text).toContain("location /a/b/ {");
    expect(text).toContain(`Content-Security-Policy "${policy}"`);
    expect(text).not.toMatch(/\{(hostname|port|path|policy)\}/);
  });

  it.each(["install.md", "install.en.md"] as const)("%s names its address only", (guide) => {
    const text = installGuide(guide, address);
    expect(text).toContain(`${address}taskpane.html`);
    expect(text).not.toContain("kjj.example.gov.cn");
    expect(text).toMatch(/\((INSTALL|安装说明)\.md\)/);
  });

  it("lets registry values through unharmed", () => {
    const text = serverFile("trusted-catalog.reg", { address, policy });
    expect(text).toContain(String.raw`"Url"="\\\\SERVER\\SHARE"`);
    expect(text).toContain("TrustedCatalogs\\{5d2f0a4e-6c1b-4a5e-9b7d-3f8e2c7a9d10}]");
  });
});

describe("third-party notices", () => {
  const installed = (name: string) => join(process.cwd(), "node_modules", name);

  it.each([
    ["/p/node_modules/@zip.js/zip.js/lib/a.js", "/p/node_modules/@zip.js/zip.js"],
    ["/p/node_modules/a/node_modules/b/c.js", "/p/node_modules/a/node_modules/b"],
    ["C:\\p\\node_modules\\big.js\\big.mjs", "C:\\p\\node_modules\\big.js"],
    ["/p/src/problem.ts", undefined],
  ])("%s belongs to %s", (file, folder) => {
    expect(packageFolder(file)).toBe(folder);
  });

  it("carry the text that the package brings", () => {
    const { title, text } = packageNotice(installed("big.js"));
    expect(title).toMatch(/^big\.js [\d.]+ \(MIT\)$/);
    expect(text).toContain("Copyright");
  });

  it("carry the text of the licence stated where the package brings none", () => {
    const { title, text } = packageNotice(installed("saxes"));
    expect(title).toMatch(/^saxes [\d.]+ \(ISC\)$/);
    expect(text).toMatch(/^Copyright \(c\) Louis-Dominique Dubeau/);
    expect(text).toContain("Permission to use, copy, modify");
  });

  it("name what docx has worked into its own file", () => {
    const names = withWorkedIn([installed("docx"), installed("big.js")]).map((folder) =>
      folder.slice(folder.lastIndexOf("node_modules") + "node_modules/".length),
    );
    expect(names).toEqual(expect.arrayContaining(["docx", "big.js", "jszip", "xml-js", "sax"]));
    expect(names).not.toContain("@types/node");
  });

  it("are refused for a package whose licence nobody here has read", () => {
    const folder = folderOf({ "package.json": `{"name":"x","license":"EUPL-1.2"}` });
    expect(() => packageNotice(folder)).toThrow("none known for EUPL-1.2");
  });
});

describe("the options of the package", () => {
  it("without an address end with the sentence that asks for it", () => {
    const run = () =>
      execFileSync(process.execPath, ["--import", "tsx", "scripts/package.ts"], { stdio: "pipe" });
    expect(run).toThrow("--url");
  });
});
