import { EditRegular } from "@fluentui/react-icons/svg/edit";
import { Button } from "../frame/Button";
import { useTranslation } from "../useTranslation";
import { useEditTextStyles } from "./EditText.styles";
import { RewriteHeading, type LeaveOpenEdit } from "./Rewrite";

interface EditableHeadingProps {
  readonly level: "h2" | "h3";
  /** As it is shown, and without the number that the text gives it. */
  readonly heading: string;
  readonly words: string;
  readonly most?: number;
  readonly isOpen: boolean;
  readonly leaveRef: LeaveOpenEdit;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  readonly onTake: (words: string) => void;
}

/** The title of the text or of one of its sections, and the means to call it otherwise. */
export function EditableHeading(props: EditableHeadingProps) {
  const { level: Level, heading, words, most, isOpen, leaveRef, onOpen, onClose, onTake } = props;
  const { t } = useTranslation();
  const styles = useEditTextStyles();
  const label = t("edit.rename", { heading });
  return (
    <div className={styles.line}>
      {isOpen ? (
        <RewriteHeading
          words={words}
          {...(most !== undefined && { most })}
          leaveRef={leaveRef}
          onCancel={onClose}
          onTake={onTake}
        />
      ) : (
        <>
          <Level className={styles.heading}>{heading}</Level>
          <Button
            size="small"
            appearance="subtle"
            icon={<EditRegular />}
            aria-label={label}
            title={label}
            onClick={onOpen}
          />
        </>
      )}
    </div>
  );
}
