import type { Corrections } from "../../tables/corrections/corrections";
import type { CellAddress } from "../../workbook/workbook";
import { CorrectionsProvider } from "../corrections/CorrectionsAccess";
import { CorrectionsSection } from "../corrections/CorrectionsSection";
import { useCorrectionsAccess } from "../corrections/useCorrectionsAccess";
import type { BookView } from "../engine/bookView";
import { PageBody } from "../frame/PageBody";
import type { KeptState } from "../kept/keptState";
import { FoundPage } from "./FoundPage";

interface FoundViewProps {
  readonly reading: BookView;
  /** A figure that was read wrongly: its row and its column are opened to be put right. */
  readonly wrongCell: CellAddress | undefined;
  readonly corrections: KeptState<Corrections>;
  readonly onCorrect: (corrections: Corrections) => void;
  /** To the text that the figure stands in. */
  readonly onBack: () => void;
  readonly onGiveUp: () => void;
}

/** What was understood of the workbook, and the means to put it right. */
export function FoundView(props: FoundViewProps) {
  const { reading, wrongCell, corrections, onCorrect, onBack, onGiveUp } = props;
  const access = useCorrectionsAccess(corrections.kept, onCorrect, reading.corrections);
  return (
    <PageBody page="found">
      <CorrectionsProvider value={access}>
        <FoundPage reading={reading} wrongCell={wrongCell} onBack={onBack} />
        <CorrectionsSection reading={reading} state={corrections} onGiveUp={onGiveUp} />
      </CorrectionsProvider>
    </PageBody>
  );
}
