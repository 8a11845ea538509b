import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { checksums } from "../../scripts/package/checksums";
import { folderSite } from "../../scripts/verify/folderSite";
import { printFinding } from "../../scripts/verify/finding";
import { serverSite } from "../../scripts/verify/serverSite";
import { verifySite } from "../../scripts/verify/verifySite";
import { localhostCertificate, type Certificate } from "../../workbench/server/certificate";
import { mountsOf, serve, type RunningServer } from "../../workbench/server/serve";

/** Within the thirty days for which the certificate of the tests is good. */
const NOW = new Date();
let project = "";
let server: RunningServer;
let certificate: Certificate;
/** The authority that vouches for the certificate. */
let ca = "";

beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "verify-"));
  certificate = await localhostCertificate(join(project, "certificates"), project);
  ca = readFileSync(join(project, "certificates/ca.crt"), "utf8");
  server = await serve(mountsOf(project), certificate, 0);
});
beforeEach(() => writeSite(`${server.origin}/`));
afterAll(async () => {
  await server.close();
  rmSync(project, { recursive: true });
});

/** A small add-in as it is built for an address; some of its files may be other ones. */
function writeSite(address: string, others: Readonly<Record<string, string | undefined>> = {}) {
  const metadata = JSON.stringify({
    functions: [{ id: "GROWTH", helpUrl: `${address}functions.html#GROWTH` }],
  });
  const files: Record<string, string | undefined> = {
    "manifest.xml": `<OfficeApp><Version>1.0.0.0</Version><SourceLocation DefaultValue="${address}taskpane.html"/>
      <bt:Url DefaultValue="${address}functions.json"><bt:Override Value="${address}functions.en.json"/></bt:Url></OfficeApp>`,
    "taskpane.html": "<p>窗格",
    "functions.html": `<h2 id="GROWTH">GROWTH</h2>`,
    "functions.json": metadata,
    "functions.en.json": metadata,
    ...others,
  };
  const folder = join(project, "dist");
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "SHA256SUMS"), checksums(folder));
}

/** A script that nobody sends as it is. */
const LARGE = "let a = 0;".repeat(6000);

const trusting = () => serverSite(`${server.origin}/`, { ca });

/** The lines that do not pass. */
async function failures(site = trusting(), now = NOW): Promise<string[]> {
  const findings = await verifySite(site, now);
  return findings.filter(({ faults }) => faults.length > 0).map(printFinding);
}

const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);

describe("a server on which all is right", () => {
  it("passes in every line", async () => {
    const findings = await verifySite(trusting(), NOW);
    expect(findings.map(printFinding).filter((line) => !line.startsWith("通过 pass"))).toEqual([]);
    expect(findings).toHaveLength(13);
  });

  it("may pack what it sends: each file is then held against its checksum unpacked", async () => {
    const packing = createServer(certificate, (request, response) => {
      void serverSite(`${server.origin}/`, { ca })
        .get((request.url ?? "/").slice(1))
        .then((file) => {
          if (typeof file === "string") return response.writeHead(404).end();
          for (const [name, value] of Object.entries(file.headers ?? {}))
            if (name !== "content-length" && value !== undefined) response.setHeader(name, value);
          return response.setHeader("content-encoding", "gzip").end(gzipSync(file.body));
        });
    });
    await new Promise<void>((resolve) => packing.listen(0, "localhost", resolve));
    const address = `https://localhost:${(packing.address() as AddressInfo).port}/`;
    writeSite(address, { "large.js": LARGE });
    expect(await failures(serverSite(address, { ca }))).toEqual([]);
    packing.close();
    packing.closeAllConnections();
  });
});

describe("a server is found wanting", () => {
  it.each<[string, (address: string) => Record<string, string | undefined>, string]>([
    ["a page that is not there", () => ({ "taskpane.html": undefined }), "taskpane.html: HTTP 404"],
    [
      "a manifest below version 1.0",
      (address) => ({
        "manifest.xml": `<Version>0.9.0.0</Version><SourceLocation DefaultValue="${address}taskpane.html"/>`,
      }),
      "version 0.9.0.0",
    ],
    [
      "a manifest for another address",
      () => ({
        "manifest.xml": `<Version>1.0.0.0</Version><SourceLocation DefaultValue="https://localhost:1/taskpane.html"/>`,
      }),
      "https://localhost:1/taskpane.html",
    ],
    [
      "functions whose help is elsewhere",
      () => ({
        "functions.en.json": `{"functions":[{"id":"GROWTH","helpUrl":"https://localhost:1/functions.html#GROWTH"}]}`,
      }),
      "https://localhost:1/functions.html#GROWTH",
    ],
    [
      "functions that differ by language",
      () => ({ "functions.en.json": `{"functions":[]}` }),
      "ids differ",
    ],
    ["functions that are no JSON", () => ({ "functions.json": "<html>" }), "不通过 FAIL  函数"],
  ])("%s", async (_, others, fault) => {
    writeSite(`${server.origin}/`, others(`${server.origin}/`));
    expect(await failures()).toContainEqual(expect.stringContaining(fault));
  });

  it("a file that has not arrived whole", async () => {
    writeFileSync(join(project, "dist/taskpane.html"), "<p>窗");
    expect(await failures()).toEqual([expect.stringMatching(/checksums.*: taskpane\.html$/)]);
  });

  it("a certificate that nobody vouches for", async () => {
    const [line, ...others] = await failures(serverSite(`${server.origin}/`));
    expect(line).toMatch(/manifest\.xml.*(certificate|self-signed)/);
    expect(others).toEqual([]);
  });

  it("a certificate that is about to end", async () => {
    expect(await failures(trusting(), days(25))).toEqual([expect.stringContaining("less than 14")]);
  });

  it("no server at all", async () => {
    expect(await failures(serverSite("https://localhost:1/"))).toEqual([
      expect.stringContaining("ECONNREFUSED"),
    ]);
  });
});

describe("a server without the headers", () => {
  let bare: Server;
  beforeAll(async () => {
    bare = createServer(certificate, (request, response) => {
      const path = (request.url ?? "/").slice(1);
      void folderSite(join(project, "dist"))
        .get(path)
        .then((file) => response.end(typeof file === "string" ? "" : file.body));
    });
    await new Promise<void>((resolve) => bare.listen(0, "localhost", resolve));
  });
  afterAll(() => {
    bare.close();
    bare.closeAllConnections();
  });

  it("is told which are missing, a line for each", async () => {
    const address = `https://localhost:${(bare.address() as AddressInfo).port}/`;
    writeSite(address, { "large.js": LARGE });
    const lines = await failures(serverSite(address, { ca }));
    expect(lines).toHaveLength(6);
    for (const header of [
      "content types",
      "CORS",
      "Content-Security-Policy",
      "nosniff",
      "Cache-",
      "Content-Encoding: large.js",
    ]) {
      expect(lines).toContainEqual(expect.stringContaining(header));
    }
  });
});

describe("a folder", () => {
  it("is held against its own manifest, without headers", async () => {
    expect(await failures(folderSite(join(project, "dist")))).toEqual([]);
  });

  it("gives nothing from outside of it", async () => {
    writeFileSync(join(project, "secret.txt"), "no");
    expect(await folderSite(join(project, "dist")).get("../secret.txt")).toContain("outside");
  });
});
