import { mergeClasses } from "@fluentui/react-components";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { useButtonStyles } from "./Button.styles";

interface ButtonProps extends Omit<ComponentPropsWithRef<"button">, "aria-disabled"> {
  readonly appearance?: "primary" | "subtle" | undefined;
  readonly size?: "small";
  readonly icon?: ReactNode;
  /** Cannot be pressed and keeps the focus it has. */
  readonly disabledFocusable?: boolean;
}

/** A native button in the looks of Fluent, whose own weighs more than the text of the pane. */
export function Button(props: ButtonProps) {
  const { appearance, size, icon, disabledFocusable = false, ...native } = props;
  const { className, children, disabled = false, onClick, ...rest } = native;
  const styles = useButtonStyles();
  const isSmall = size === "small";
  const isOff = disabled || disabledFocusable;
  const hasWords = children !== undefined && children !== null && children !== false;
  return (
    <button
      type="button"
      {...rest}
      disabled={disabled}
      {...(disabledFocusable && { "aria-disabled": true })}
      onClick={disabledFocusable ? undefined : onClick}
      className={mergeClasses(
        styles.root,
        isSmall && styles.small,
        !hasWords && (isSmall ? styles.smallIconOnly : styles.iconOnly),
        appearance && styles[appearance],
        isOff && (appearance === "subtle" ? styles.disabledSubtle : styles.disabled),
        className,
      )}
    >
      {icon && <span className={styles.icon}>{icon}</span>}
      {children}
    </button>
  );
}
