import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

const unseen = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: 0,
  overflow: "hidden",
  clipPath: "inset(50%)",
  whiteSpace: "nowrap",
} as const;

/** Read out, not seen. */
export const useUnseenStyles = makeStyles({
  root: unseen,
  // Seen by who comes to it with the keyboard.
  skip: {
    ...unseen,
    border: "none",
    backgroundColor: "transparent",
    font: "inherit",
    ":focus": {
      position: "static",
      width: "auto",
      height: "auto",
      clipPath: "none",
      alignSelf: "flex-start",
      padding: "2px 8px",
      color: tokens.colorBrandForegroundLink,
    },
  },
  target: {
    flexShrink: 0,
  },
});
