import { useState } from "react";
import { useTranslation } from "../useTranslation";
import type { LiveBook } from "../../hosts/host";
import type { Edits } from "../../narrative/edits/edits";
import type { FrozenText } from "../../narrative/frozen/frozen";
import type { Writer } from "../../narrative/print/traditionalWriter";
import type { Problem } from "../../problem";
import type { AskedFor } from "../../tables/askedFor";
import type { CellAddress } from "../../workbook/workbook";
import type { LeaveOpenEdit } from "../edit/Rewrite";
import type { BookView } from "../engine/bookView";
import type { Engine } from "../engine/engine";
import { PageBody } from "../frame/PageBody";
import { Spinner } from "../frame/Spinner";
import type { KeptInBook } from "../kept/useKeptInBook";
import type { Choice } from "../state/keepChoice";
import { useNarrative } from "../state/useNarrative";
import type { Notice } from "../state/useNotice";
import type { Status } from "../state/useStatus";
import type { Wording } from "../style/useWording";
import { WrittenPage } from "./WrittenPage";

export interface SummaryPageProps {
  readonly book: LiveBook;
  readonly engine: Engine;
  readonly reading: BookView;
  readonly paused: boolean;
  readonly status: Status;
  /** How often it was asked what the selected cell is used for. */
  readonly asked: number;
  readonly onFail: (problem: Problem) => void;
  /** The workbook has changed since the reading. */
  readonly isStale: boolean;
  readonly wish: Choice;
  /** What of the wish the workbook's own settings decide. */
  readonly decided: AskedFor | undefined;
  readonly onChoose: (change: Partial<Choice>) => void;
  readonly wording: Wording;
  readonly edits: KeptInBook<readonly Edits[]>;
  /** What is half written is taken through it when the page is left. */
  readonly leaveRef: LeaveOpenEdit;
  readonly frozen: KeptInBook<FrozenText | undefined>;
  /** Writes Traditional characters, once it is there. */
  readonly writer: Writer | undefined;
  readonly onShowFound: (cell?: CellAddress) => void;
  readonly onShowStyle: () => void;
  readonly onRefresh: () => void;
  readonly onYear: (year: number) => void;
  readonly notify: (notice: Notice) => void;
  readonly announce: (text: string) => void;
}

/** The choice of subject and period, the text written for it, and what can be done with the text. */
export function SummaryPage(props: SummaryPageProps) {
  const { engine, reading, wish, wording, edits } = props;
  const { t } = useTranslation();
  const [taken, setTaken] = useState(0);
  const { written, isBehind } = useNarrative(
    engine,
    reading,
    wish,
    wording.state.kept,
    edits.state.kept,
    taken,
  );
  const takeNote = () => {
    void engine.ask("takeNote", {}).then(() => setTaken((before) => before + 1));
  };
  if (written)
    return <WrittenPage {...props} written={written} isBehind={isBehind} onTakeNote={takeNote} />;
  return (
    <PageBody page="summary">
      <Spinner label={t("status.writing")} />
    </PageBody>
  );
}
