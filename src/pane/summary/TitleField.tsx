import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { useTranslation } from "../useTranslation";

/** As long as the workbook keeps one. */
const MOST = 200;

interface TitleFieldProps {
  /** What the user has put in place of the title that the text has by itself; empty where nothing. */
  readonly own: string;
  readonly onChange: (title: string) => void;
}

/** The title of the text in the user's words; taken when the field is left, or by the Enter key. */
export function TitleField({ own, onChange }: TitleFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(own);
  const take = () => {
    const title = typed.trim();
    setTyped(title);
    if (title !== own) onChange(title);
  };
  return (
    <Field label={t("choice.title")}>
      <Input
        value={typed}
        maxLength={MOST}
        placeholder={t("choice.ownTitle")}
        onChange={(_, { value }) => setTyped(value)}
        onBlur={take}
        onKeyDown={({ key, nativeEvent }) => {
          // With Enter a writer of Chinese chooses a character first.
          if (key === "Enter" && !nativeEvent.isComposing) take();
        }}
      />
    </Field>
  );
}
