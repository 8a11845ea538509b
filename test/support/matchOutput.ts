import { existsSync, readFileSync, writeFileSync } from "node:fs";

/**
 * Compares a text with the one kept under test/output. A text that is meant to change is written anew by
 * `UPDATE_OUTPUT=1 npx jest …`, and its difference read before it is committed.
 */
export function matchOutput(name: string, text: string): void {
  const file = `test/output/${name}.md`;
  if (process.env.UPDATE_OUTPUT === "1") writeFileSync(file, text);
  if (!existsSync(file)) throw new Error(`${file} is missing; write it with UPDATE_OUTPUT=1`);
  expect(text).toBe(readFileSync(file, "utf8"));
}
