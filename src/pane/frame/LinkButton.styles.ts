import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useLinkButtonStyles = makeStyles({
  root: {
    margin: 0,
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    font: "inherit",
    textAlign: "start",
    overflowWrap: "inherit",
    userSelect: "text",
    cursor: "pointer",
    ":hover": {
      color: tokens.colorBrandForegroundLinkHover,
      textDecorationLine: "underline",
    },
    // Where colours are forced, colour alone tells nothing.
    "@media (forced-colors: active)": { textDecorationLine: "underline" },
  },
});
