import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { sampleBooks } from "./samples/sampleBooks";

/** Writes the sample workbooks from the plain data beside them: `npm run samples`. */
async function makeSamples(): Promise<void> {
  const folder = join(__dirname, "../assets/samples");
  const read = (name: string): Promise<string> => readFile(join(folder, "data", name), "utf8");
  await mkdir(folder, { recursive: true });
  for (const { name, bytes } of await sampleBooks(read)) {
    await writeFile(join(folder, name), bytes);
  }
}

void makeSamples();
