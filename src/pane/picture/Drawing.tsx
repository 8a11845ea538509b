import { mergeClasses } from "@fluentui/react-components";
import type { Picture } from "./drawPicture";
import { usePictureCardStyles } from "./PictureCard.styles";

/** A picture as it is seen in the pane. */
export function Drawing({ picture, label }: { picture: Picture; label: string }) {
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
