import { makeStyles } from "@fluentui/react-components";

export const useCellLinkStyles = makeStyles({
  root: {
    minHeight: "24px",
    fontSize: "inherit",
    lineHeight: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
  },
});
