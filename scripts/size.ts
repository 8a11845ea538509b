/** `npm run size`: what the pane loads, compressed, until it is seen and until its text is there; and what comes on demand. */
import path from "node:path";
import { sizesOf } from "./size/sizesOf";

const project = path.resolve(__dirname, "..");

for (const { name, files, bytes } of sizesOf(path.join(project, "dist"))) {
  console.log(`${(bytes / 1024).toFixed(1).padStart(7)} KB  ${name}  (${files.join(", ")})`);
}
