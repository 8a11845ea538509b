import type { DocxPicture } from "../../narrative/print/docx/pictures";
import { shownDigits } from "../../quantity/shown";
import type { Engine } from "../engine/engine";
import type { Notice } from "../state/useNotice";
import type { Translate } from "../translator";
import { drawPeers, drawTrend } from "./drawPicture";
import { paintPicture } from "./paintPicture";
import { pictureTitle } from "./pictureTitle";
import type { PickedPicture } from "./usePictures";

/**
 * The pictures that were picked, of the figures that the workbook holds now. Where the cell holds another figure by now, or none
 * that can be drawn, there is no picture, and that is told.
 */
export async function paintPictures(
  engine: Engine,
  picked: readonly PickedPicture[],
  notify: (notice: Notice) => void,
  t: Translate,
): Promise<readonly DocxPicture[]> {
  const painted: DocxPicture[] = [];
  for (const { cell, kind, title } of picked) {
    const series = await engine.ask("series", { cell });
    const points = kind === "trend" ? series.trend : series.peers;
    if (points.length === 0 || pictureTitle(kind, series, t) !== title) continue;
    const { decimals, unit } = series;
    const print = (value: number) => shownDigits(value, decimals, unit);
    const picture = kind === "trend" ? drawTrend(series, print) : drawPeers(series, print);
    const png = await paintPicture(picture);
    const caption = unit.symbol === "" ? title : `${title}（${unit.symbol}）`;
    painted.push({ png, width: picture.width, height: picture.height, title: caption });
  }
  const count = picked.length - painted.length;
  if (count > 0) notify({ intent: "info", text: t("picture.gone", { count }) });
  return painted;
}
