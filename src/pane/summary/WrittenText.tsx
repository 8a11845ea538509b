import { useMemo, useState } from "react";
import { useTranslation } from "../useTranslation";
import type { Narrative } from "../../narrative/narrative";
import type { CellAddress } from "../../workbook/workbook";
import type { EditMode } from "../edit/useEditMode";
import { useEditing } from "../edit/useEditing";
import type { Written } from "../engine/messages";
import type { Pictures } from "../picture/usePictures";
import { titleOf } from "../state/keepChoice";
import { CardToolsProvider } from "../text/CardTools";
import { NarrativeText, type TextMarks } from "../text/NarrativeText";
import { EditText, PictureCard } from "./lazyParts";
import { Omissions } from "./Omissions";
import type { SummaryPageProps } from "./SummaryPage";
import { SkipText } from "./TextBar";

interface WrittenTextProps extends Pick<
  SummaryPageProps,
  "book" | "engine" | "reading" | "wish" | "edits" | "onChoose" | "onShowFound" | "notify"
> {
  readonly written: Written;
  /** The text as the workbook has it now, and as it is shown: finished, or in other characters. */
  readonly current: Narrative;
  readonly shown: Narrative;
  readonly isFrozen: boolean;
  readonly mode: EditMode;
  readonly marks: TextMarks;
  readonly pictures: Pictures;
}

/** The text, to be read or to be worked on, with the picture of a figure and with what it leaves out. */
export function WrittenText(props: WrittenTextProps) {
  const { book, engine, reading, wish, edits, onChoose, onShowFound, notify } = props;
  const { written, current, shown, isFrozen, mode, marks, pictures } = props;
  const { isEditing, start, leaveRef } = mode;
  const { t } = useTranslation();
  const [drawn, setDrawn] = useState<CellAddress | undefined>(undefined);
  const editing = useEditing(edits, current);
  const tools = useMemo(
    () => ({ onDraw: setDrawn, onMend: (cell: CellAddress) => onShowFound(cell) }),
    [onShowFound],
  );
  return (
    <>
      <SkipText />
      {isEditing && editing && !isFrozen ? (
        <EditText
          narrative={current}
          generated={written.generated}
          notices={written.notices}
          editing={editing}
          start={start}
          leaveRef={leaveRef}
          onTitle={(text) => {
            const of = titleOf(current);
            const before = wish.title ?? { text: "", of };
            onChoose({ title: { text, of } });
            const undo = () => onChoose({ title: before });
            notify({ intent: "success", text: t("edit.renamed"), undo });
          }}
          onDone={(text) => notify({ intent: "success", text, undo: editing.putBack })}
        />
      ) : (
        <CardToolsProvider value={tools}>
          <NarrativeText narrative={shown} marks={marks} />
        </CardToolsProvider>
      )}
      {drawn && !isEditing && (
        <PictureCard
          engine={engine}
          book={book}
          reading={reading}
          cell={drawn}
          pictures={pictures}
          notify={notify}
          onClose={() => setDrawn(undefined)}
        />
      )}
      <Omissions omitted={shown.omitted} />
    </>
  );
}
