import { ChartMultipleRegular } from "@fluentui/react-icons/svg/chart-multiple";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { DocumentArrowDownRegular } from "@fluentui/react-icons/svg/document-arrow-down";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "../useTranslation";
import type { ChartOrder, LiveBook } from "../../hosts/host";
import { problemSentence } from "../../problemSentence";
import { shownDigits } from "../../quantity/shown";
import type { CellAddress } from "../../workbook/workbook";
import type { BookView } from "../engine/bookView";
import type { Engine } from "../engine/engine";
import type { Series } from "../engine/series";
import { usePaneLanguage } from "../frame/PaneLanguage";
import type { Notice } from "../state/useNotice";
import { Drawing } from "./Drawing";
import { drawPeers, drawTrend } from "./drawPicture";
import { usePictureCardStyles } from "./PictureCard.styles";
import { pictureTitle } from "./pictureTitle";
import type { Pictures } from "./usePictures";
import { Button } from "../frame/Button";
import { Spinner } from "../frame/Spinner";

export interface PictureCardProps {
  readonly engine: Engine;
  readonly book: LiveBook;
  /** Drawn anew for each reading. */
  readonly reading: BookView;
  /** The figure to be drawn. */
  readonly cell: CellAddress;
  /** Those that go into the Word file. */
  readonly pictures: Pictures;
  readonly notify: (notice: Notice) => void;
  readonly onClose: () => void;
}

/** A figure over time and among its peers, and the way to a chart of Excel's own. */
export function PictureCard(props: PictureCardProps) {
  const { engine, book, reading, cell, pictures, notify, onClose } = props;
  const { t } = useTranslation();
  const language = usePaneLanguage();
  const styles = usePictureCardStyles();
  const root = useRef<HTMLElement>(null);
  const [series, setSeries] = useState<Series | undefined>(undefined);

  useEffect(() => {
    let isWanted = true;
    void engine.ask("series", { cell }).then((found) => isWanted && setSeries(found));
    return () => {
      isWanted = false;
    };
  }, [engine, reading, cell]);

  useEffect(() => {
    if (!series) return;
    root.current?.scrollIntoView({ block: "nearest" });
    root.current?.focus({ preventScroll: true });
  }, [series]);

  if (!series) return <Spinner label={t("pane.loading")} />;

  const print = (value: number) => shownDigits(value, series.decimals, series.unit);
  const insert = async (order: ChartOrder) => {
    const result = await book.insertChart?.(order);
    if (!result) return;
    if (result.ok) {
      const text = t("picture.inserted", { sheet: result.value });
      notify({ intent: "success", text, cell: order.points[0]?.cell ?? cell });
    } else notify({ intent: "error", text: problemSentence(result.problem, language) });
  };

  const shown = (kind: ChartOrder["kind"]) => {
    const points = kind === "trend" ? series.trend : series.peers;
    if (points.length === 0) return null;
    const picture = kind === "trend" ? drawTrend(series, print) : drawPeers(series, print);
    const title = pictureTitle(kind, series, t);
    const isPicked = pictures.picked.some((one) => one.title === title);
    return (
      <figure style={{ margin: 0 }}>
        <figcaption className={styles.kind}>
          {t(`picture.${kind}`)}
          <Button
            size="small"
            appearance="subtle"
            className={styles.pick}
            aria-pressed={isPicked}
            icon={isPicked ? <CheckmarkRegular /> : <DocumentArrowDownRegular />}
            title={t("picture.pickHint")}
            onClick={() => pictures.toggle({ cell, kind, title })}
          >
            {t("picture.pick")}
          </Button>
          {book.insertChart && (
            <Button
              size="small"
              appearance="subtle"
              icon={<ChartMultipleRegular />}
              onClick={() => void insert({ kind, title, unit: series.unit.symbol, points })}
            >
              {t("picture.insert")}
            </Button>
          )}
        </figcaption>
        <Drawing picture={picture} label={title} />
      </figure>
    );
  };

  return (
    <section
      ref={root}
      tabIndex={-1}
      className={styles.root}
      aria-label={t("picture.label", { indicator: series.indicator })}
    >
      <div className={styles.head}>
        <h2 className={styles.heading}>
          {series.indicator}
          {series.unit.symbol !== "" && `（${series.unit.symbol}）`}
        </h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label={t("notice.dismiss")}
          onClick={onClose}
        />
      </div>
      {shown("trend")}
      {shown("peers")}
      {series.trend.length + series.peers.length === 0 && <p>{t("picture.nothing")}</p>}
    </section>
  );
}
