import { mergeClasses } from "@fluentui/react-components";
import { ChartMultipleRegular } from "@fluentui/react-icons/svg/chart-multiple";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
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
import { drawPeers, drawTrend, type Picture } from "./drawPicture";
import { usePictureCardStyles } from "./PictureCard.styles";
import { Button } from "../frame/Button";
import { Spinner } from "../frame/Spinner";

export interface PictureCardProps {
  readonly engine: Engine;
  readonly book: LiveBook;
  /** Drawn anew for each reading. */
  readonly reading: BookView;
  /** The figure to be drawn. */
  readonly cell: CellAddress;
  readonly notify: (notice: Notice) => void;
  readonly onClose: () => void;
}

/** A figure over time and among its peers, and the way to a chart of Excel's own. */
export function PictureCard({ engine, book, reading, cell, notify, onClose }: PictureCardProps) {
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
    const title =
      kind === "trend"
        ? t("picture.trendOf", { indicator: series.indicator, entity: series.entity })
        : t("picture.peersOf", { indicator: series.indicator, period: series.period ?? "" });
    return (
      <figure style={{ margin: 0 }}>
        <figcaption className={styles.kind}>
          {t(`picture.${kind}`)}
          {book.insertChart && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.insert}
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

function Drawing({ picture, label }: { picture: Picture; label: string }) {
  const styles = usePictureCardStyles();
  const { width, height, bars, line, texts, axis } = picture;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`} className={styles.svg}>
      <line {...axis} className={styles.axis} />
      {bars.map(({ isOwn, ...bar }, index) => (
        <rect key={index} {...bar} rx={2} className={isOwn ? styles.ownBar : styles.bar} />
      ))}
      {line.length > 0 && (
        <polyline
          className={styles.line}
          points={line.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        />
      )}
      {line.map(({ x, y, isOwn }, index) => (
        <circle key={index} cx={x} cy={y} r={isOwn ? 4.5 : 2.5} className={styles.ownBar} />
      ))}
      {texts.map(({ x, y, text, anchor, isOwn }, index) => (
        <text
          key={index}
          x={x}
          y={y}
          textAnchor={anchor}
          className={mergeClasses(styles.text, isOwn && styles.ownText)}
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
