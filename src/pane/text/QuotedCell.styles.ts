import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

/** Word joiners: a line begins neither with the mark nor with the full stop behind it. */
const JOINER = { content: '"\\2060"' };

export const useQuotedCellStyles = makeStyles({
  unbroken: {
    whiteSpace: "nowrap",
    "::before": JOINER,
    "::after": JOINER,
  },
  source: {
    display: "inline-flex",
    verticalAlign: "super",
    margin: 0,
    padding: "1px",
    position: "relative",
    // A target of 24 px that takes no more room in the line.
    "::after": {
      content: '""',
      position: "absolute",
      inset: "-5px",
    },
    border: "none",
    borderRadius: tokens.borderRadiusSmall,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": {
      color: tokens.colorBrandForegroundLink,
      backgroundColor: tokens.colorBrandBackground2,
    },
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    },
  },
});
