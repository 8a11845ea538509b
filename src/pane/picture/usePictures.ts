import { useMemo, useState } from "react";
import type { ChartOrder } from "../../hosts/host";
import type { DocxPicture } from "../../narrative/print/docx/pictures";
import type { CellAddress } from "../../workbook/workbook";
import type { Engine } from "../engine/engine";
import type { Notice } from "../state/useNotice";
import { useTranslation } from "../useTranslation";

/** A picture that is to go into the Word file, by the figure it is asked of. */
export interface PickedPicture {
  readonly cell: CellAddress;
  readonly kind: ChartOrder["kind"];
  readonly title: string;
}

export interface Pictures {
  readonly picked: readonly PickedPicture[];
  /** Picks a picture, or lets go of it. */
  readonly toggle: (picture: PickedPicture) => void;
  /** Those that were picked, as the workbook has their figures now. */
  readonly paint: () => Promise<readonly DocxPicture[]>;
}

/** The pictures that the user wants in the Word file. */
export function usePictures(engine: Engine, notify: (notice: Notice) => void): Pictures {
  const { t } = useTranslation();
  const [picked, setPicked] = useState<readonly PickedPicture[]>([]);
  return useMemo(
    () => ({
      picked,
      toggle: (picture) => {
        const others = picked.filter(({ title }) => title !== picture.title);
        setPicked(others.length < picked.length ? others : [...picked, picture]);
      },
      paint: async () => {
        if (picked.length === 0) return [];
        const { paintPictures } = await import(/* webpackChunkName: "picture" */ "./paintPictures");
        return paintPictures(engine, picked, notify, t);
      },
    }),
    [engine, picked, notify, t],
  );
}
