import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { useTranslation } from "../useTranslation";
import { useFormStyles } from "./Form.styles";
import { Button } from "../frame/Button";

interface AskDialogProps {
  readonly title: string;
  /** What happens on yes, by name. */
  readonly label: string;
  readonly disabled?: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
  readonly children: ReactNode;
}

/** Asks before something is done to the workbook; closing it in whatever way is a no, and so is the Enter key at first. */
export function AskDialog({ title, label, disabled, onYes, onNo, children }: AskDialogProps) {
  const { t } = useTranslation();
  const styles = useFormStyles();
  const no = useRef<HTMLButtonElement>(null);
  // After the dialog itself, which would have the focus on what comes first.
  useEffect(() => no.current?.focus(), []);
  return (
    <Dialog open modalType="alert" onOpenChange={(_, { open }) => !open && onNo()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={styles.list}>{children}</DialogContent>
          <DialogActions>
            <Button appearance="primary" disabledFocusable={disabled ?? false} onClick={onYes}>
              {label}
            </Button>
            <Button ref={no} onClick={onNo}>
              {t("status.cancel")}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
