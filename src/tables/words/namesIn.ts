/**
 * The names in a cell that gives examples, without the 等 that closes them. Where 、 stands beside ；, it is part of a name.
 *
 * @example namesIn("四星液压、高福记等") // => ["四星液压", "高福记"]
 * @example namesIn("智能路灯研发;甲、乙两地的联合实验室") // => ["智能路灯研发", "甲、乙两地的联合实验室"]
 * @example namesIn("") // => []
 */
export function namesIn(text: string): string[] {
  const names = text.split(/[;；\n]/.test(text) ? /[;；\n]/ : /[、,，]/);
  return names.map((name) => name.trim().replace(/等$/, "")).filter((name) => name !== "");
}
