import { makeStyles } from "@fluentui/react-components";
import { tokens } from "../tokens";

export const useSpinnerStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalS,
  },
  ring: {
    width: "18px",
    height: "18px",
    boxSizing: "border-box",
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: "50%",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "1.5s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});
