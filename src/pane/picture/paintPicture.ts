import type { Picture } from "./drawPicture";

/** So many dots for each unit of a picture: sharp on paper. */
const SCALE = 4;
const FACE = `"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif`;
/** On the white of paper, whatever the theme of the pane. */
const OWN = "#0f6cbd";
const OTHER = "#bdbdbd";
const LINE = "#8a8a8a";
const INK = "#242424";

/** A picture as the bytes of a PNG file. */
export async function paintPicture(picture: Picture): Promise<Uint8Array> {
  const canvas = document.createElement("canvas");
  canvas.width = picture.width * SCALE;
  canvas.height = picture.height * SCALE;
  const context = canvas.getContext("2d");
  if (!context) throw new Error("There is nothing to paint on");
  context.scale(SCALE, SCALE);
  paint(context, picture);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The picture cannot be made a file");
  return new Uint8Array(await blob.arrayBuffer());
}

function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { width, height, bars, line, texts, axis } = picture;
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  stroke(context, LINE, 1, [
    { x: axis.x1, y: axis.y1 },
    { x: axis.x2, y: axis.y2 },
  ]);
  for (const bar of bars) {
    context.fillStyle = bar.isOwn ? OWN : OTHER;
    context.fillRect(bar.x, bar.y, bar.width, bar.height);
  }
  stroke(context, OWN, 2, line);
  context.fillStyle = OWN;
  for (const { x, y, isOwn } of line) {
    context.beginPath();
    context.arc(x, y, isOwn ? 4.5 : 2.5, 0, 2 * Math.PI);
    context.fill();
  }
  context.fillStyle = INK;
  for (const { x, y, text, anchor, isOwn } of texts) {
    context.font = `${isOwn ? "bold " : ""}11px ${FACE}`;
    context.textAlign = anchor === "middle" ? "center" : anchor;
    context.fillText(text, x, y);
  }
}

function stroke(
  context: CanvasRenderingContext2D,
  color: string,
  lineWidth: number,
  points: readonly { readonly x: number; readonly y: number }[],
): void {
  context.strokeStyle = color;
  context.lineWidth = lineWidth;
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.stroke();
}
