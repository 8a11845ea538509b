import type { Book } from "./book";
import { approximations } from "./approximations.book";
import { blankUnits } from "./blankUnits.book";
import { bulletinParts } from "./bulletinParts.book";
import { categoriesOfPatents } from "./categoriesOfPatents.book";
import { chineseNumerals } from "./chineseNumerals.book";
import { cityMonthlyBlocks } from "./cityMonthlyBlocks.book";
import { cityScoresTwoYears } from "./cityScoresTwoYears.book";
import { cityYearbook } from "./cityYearbook.book";
import { cityYearbookItems } from "./cityYearbookItems.book";
import { contractCategories } from "./contractCategories.book";
import { dateHeaders } from "./dateHeaders.book";
import { denominators } from "./denominators.book";
import { districtForm } from "./districtForm.book";
import { errorsAndHidden } from "./errorsAndHidden.book";
import { firms } from "./firms.book";
import { forecastBesideActual } from "./forecastBesideActual.book";
import { fullWidthDigits } from "./fullWidthDigits.book";
import { groupColumn } from "./groupColumn.book";
import { indicatorsByRegion } from "./indicatorsByRegion.book";
import { localNames } from "./localNames.book";
import { mergedHeader } from "./mergedHeader.book";
import { missingMarks } from "./missingMarks.book";
import { mixedScripts } from "./mixedScripts.book";
import { mixedUnits } from "./mixedUnits.book";
import { namesInShort } from "./namesInShort.book";
import { monthAndYearToDate } from "./monthAndYearToDate.book";
import { notesBelow } from "./notesBelow.book";
import { numbersAsText } from "./numbersAsText.book";
import { pageBreaks } from "./pageBreaks.book";
import { pairsUnderUnits } from "./pairsUnderUnits.book";
import { partsInColumns } from "./partsInColumns.book";
import { peersWithTotalAndMean } from "./peersWithTotalAndMean.book";
import { percentDisguises } from "./percentDisguises.book";
import { placeholders } from "./placeholders.book";
import { placesBesideEach } from "./placesBesideEach.book";
import { provincialAccumulations } from "./provincialAccumulations.book";
import { provincialHalfYear } from "./provincialHalfYear.book";
import { quarters } from "./quarters.book";
import { rankCells } from "./rankCells.book";
import { regionsByMetricGroups } from "./regionsByMetricGroups.book";
import { regionsByYear } from "./regionsByYear.book";
import { sideBySide } from "./sideBySide.book";
import { statusMarks } from "./statusMarks.book";
import { stocksAndAdditions } from "./stocksAndAdditions.book";
import { subtotalRows } from "./subtotalRows.book";
import { targetsOnAnotherSheet } from "./targetsOnAnotherSheet.book";
import { tidyForm } from "./tidyForm.book";
import { unitsInHeaders } from "./unitsInHeaders.book";
import { valuesWithUnits } from "./valuesWithUnits.book";
import { yearbookBreakdowns } from "./yearbookBreakdowns.book";
import { yearbookFirms } from "./yearbookFirms.book";
import { yearbookInnerSpending } from "./yearbookInnerSpending.book";
import { yearbookInstitutions } from "./yearbookInstitutions.book";
import { yearbookIntensity } from "./yearbookIntensity.book";
import { yearbookNewProducts } from "./yearbookNewProducts.book";
import { yearbookPatents } from "./yearbookPatents.book";
import { yearbookPersonnel } from "./yearbookPersonnel.book";
import { yearbookTwoLines } from "./yearbookTwoLines.book";
import { yearColumns } from "./yearColumns.book";

/** Every workbook of the gallery. */
export const books: readonly Book[] = [
  mergedHeader,
  unitsInHeaders,
  tidyForm,
  yearColumns,
  peersWithTotalAndMean,
  targetsOnAnotherSheet,
  groupColumn,
  subtotalRows,
  pageBreaks,
  notesBelow,
  percentDisguises,
  numbersAsText,
  fullWidthDigits,
  missingMarks,
  placeholders,
  approximations,
  valuesWithUnits,
  rankCells,
  mixedUnits,
  statusMarks,
  mixedScripts,
  errorsAndHidden,
  dateHeaders,
  yearbookIntensity,
  yearbookInnerSpending,
  yearbookFirms,
  yearbookPersonnel,
  yearbookBreakdowns,
  yearbookInstitutions,
  yearbookNewProducts,
  yearbookPatents,
  cityScoresTwoYears,
  cityMonthlyBlocks,
  provincialHalfYear,
  districtForm,
  cityYearbook,
  contractCategories,
  yearbookTwoLines,
  provincialAccumulations,
  cityYearbookItems,
  bulletinParts,
  sideBySide,
  indicatorsByRegion,
  regionsByYear,
  regionsByMetricGroups,
  placesBesideEach,
  namesInShort,
  monthAndYearToDate,
  denominators,
  forecastBesideActual,
  chineseNumerals,
  localNames,
  firms,
  blankUnits,
  quarters,
  partsInColumns,
  stocksAndAdditions,
  pairsUnderUnits,
  categoriesOfPatents,
];
