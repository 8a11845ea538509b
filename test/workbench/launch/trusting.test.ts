import { createHash, createPublicKey } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { trusting } from "../../browser/launch/trusting";
import { localhostCertificate } from "../../../workbench/server/certificate";

const folder = mkdtempSync(join(tmpdir(), "trusting-"));
afterAll(() => rmSync(folder, { recursive: true }));

describe("what has a browser trust a certificate", () => {
  it("names its key alone, by the hash that browsers know keys by", async () => {
    const { cert, key } = await localhostCertificate(folder, folder);
    const ofKey = createPublicKey(key).export({ type: "spki", format: "der" });
    const hash = createHash("sha256").update(ofKey).digest("base64");
    expect(trusting(cert)).toBe(`--ignore-certificate-errors-spki-list=${hash}`);
  });
});
