import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";
import { typographyStyles } from "../typographyStyles";

export const useCardCellsStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    maxHeight: "min(220px, 40vh)",
    overflowY: "auto",
    overscrollBehaviorY: "contain",
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  group: {
    display: "flex",
    flexDirection: "column",
  },
  role: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground3,
  },
  cell: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
    alignItems: "center",
    minHeight: "24px",
    ...typographyStyles.caption1,
  },
  address: {
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
  text: {
    flexShrink: 0,
    maxWidth: "55%",
    textAlign: "end",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
});
