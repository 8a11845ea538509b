import JSZip from "jszip";
import { fixZipDates } from "../../../../src/narrative/print/docx/fixZipDates";

async function pack(date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file("word/总结.xml", "<a/>".repeat(100), { date });
  zip.file("b.txt", "b", { date, comment: "a remark" });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

describe("fixZipDates", () => {
  it("gives every file the first date a zip can name, and leaves its content alone", async () => {
    const zip = await JSZip.loadAsync(fixZipDates(await pack(new Date())), { checkCRC32: true });
    for (const { date } of Object.values(zip.files)) {
      expect(date.toISOString()).toBe("1980-01-01T00:00:00.000Z");
    }
    expect(await zip.file("word/总结.xml")?.async("string")).toBe("<a/>".repeat(100));
  });

  it("makes archives packed at different times the same", async () => {
    const [one, other] = [await pack(new Date(0x1e8_0000_0000)), await pack(new Date())];
    expect(Buffer.compare(one, other)).not.toBe(0);
    expect(Buffer.compare(fixZipDates(one), fixZipDates(other))).toBe(0);
  });

  it("works on bytes in the middle of a larger buffer", async () => {
    const zip = await pack(new Date());
    const padded = new Uint8Array(zip.length + 20);
    padded.set(zip, 7);
    const inside = padded.subarray(7, 7 + zip.length);
    expect(fixZipDates(inside)).toEqual(fixZipDates(zip));
    expect([...padded.subarray(0, 7), ...padded.subarray(7 + zip.length)]).toEqual(
      Array<number>(20).fill(0),
    );
  });

  it("refuses what is no zip", () => {
    expect(() => fixZipDates(new Uint8Array(100))).toThrow("Cannot read the zip at 78");
  });
});
