import { X509Certificate, createPrivateKey } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { localhostCertificate } from "../../../workbench/server/certificate";

let folder = "";
let home = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "certificates-"));
  home = await mkdtemp(path.join(tmpdir(), "home-"));
  // The generator announces itself; a test run need not hear it.
  jest.spyOn(console, "log").mockImplementation();
});
afterAll(async () => {
  await Promise.all([folder, home].map((each) => rm(each, { recursive: true })));
});

describe("localhostCertificate", () => {
  it("makes a pair for localhost without touching the user's home", async () => {
    const { cert, key, isUsersOwn } = await localhostCertificate(folder, home);
    const certificate = new X509Certificate(cert);
    expect(certificate.checkHost("localhost")).toBe("localhost");
    expect(certificate.checkPrivateKey(createPrivateKey(key))).toBe(true);
    expect(isUsersOwn).toBe(false);
  });

  it("keeps the pair it has made", async () => {
    const first = await localhostCertificate(folder, home);
    expect(await localhostCertificate(folder, home)).toEqual(first);
  });

  it("makes another when the pair does not fit together or cannot be read", async () => {
    const before = await localhostCertificate(folder, home);
    await writeFile(path.join(folder, "localhost.key"), "broken");
    const after = await localhostCertificate(folder, home);
    expect(after.cert).not.toBe(before.cert);
  });

  it("prefers the pair that the user has had installed", async () => {
    const made = await localhostCertificate(folder, home);
    const own = path.join(home, ".office-addin-dev-certs");
    await mkdir(own);
    await writeFile(path.join(own, "localhost.crt"), made.cert);
    await writeFile(path.join(own, "localhost.key"), made.key);
    expect(await localhostCertificate(folder, home)).toEqual({ ...made, isUsersOwn: true });
    // One of another age, or for another machine, is passed over.
    await writeFile(path.join(own, "localhost.crt"), await readFile(path.join(folder, "ca.crt")));
    expect((await localhostCertificate(folder, home)).isUsersOwn).toBe(false);
  });
});
