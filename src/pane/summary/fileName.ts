/**
 * A name a file may have on every system: what is forbidden in names becomes a low line, and the name stays short.
 *
 * @example fileName("2022年湖北/湖南总结", "docx") // => "2022年湖北_湖南总结.docx"
 */
export function fileName(title: string, extension: string): string {
  const allowed = [...title.replace(FORBIDDEN, "_")].slice(0, LONGEST).join("");
  // Windows takes neither blanks nor dots at the ends of a name.
  const trimmed = allowed.replace(/^[\s.]+|[\s.]+$/g, "");
  return `${trimmed === "" ? "_" : trimmed}.${extension}`;
}

const LONGEST = 80;

/** Signs that Windows forbids, control characters, and signs that turn the direction of writing and so hide what a file is. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}\p{Cf}]/gu;
