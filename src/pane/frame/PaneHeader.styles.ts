import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const usePaneHeaderStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  status: {
    ...typographyStyles.caption1,
    marginLeft: "auto",
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    overflow: "hidden",
    textOverflow: "ellipsis",
  },
  // A quick update is over before it is worth a word.
  updating: {
    animationName: { from: { visibility: "hidden" }, to: { visibility: "hidden" } },
    animationDuration: "600ms",
  },
});
