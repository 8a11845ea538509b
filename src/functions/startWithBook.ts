type CustomFunction = (...values: never[]) => unknown;

/**
 * From the first call of one of our functions on, Excel starts the add-in together with this workbook. Until then a saved
 * workbook opens with `#NAME?` or with old values that follow no change, as long as nobody opens the pane. To be loaded before
 * the functions are: it listens at the door they come in by.
 */
function startWithBook(): void {
  const associate = CustomFunctions.associate.bind(CustomFunctions) as (
    id: string,
    called: CustomFunction,
  ) => void;
  let isAsked = false;
  const listening =
    (called: CustomFunction): CustomFunction =>
    (...values) => {
      if (!isAsked) void startFromNowOn();
      isAsked = true;
      return called(...values);
    };
  const associateListening = (id: string, called: CustomFunction): void =>
    associate(id, listening(called));
  CustomFunctions.associate = associateListening as typeof CustomFunctions.associate;
}

/** Nothing is written into a workbook that has it already. Where Excel cannot, all stays as it was. */
async function startFromNowOn(): Promise<void> {
  try {
    await Office.onReady();
    const { load } = Office.StartupBehavior;
    if ((await Office.addin.getStartupBehavior()) === load) return;
    await Office.addin.setStartupBehavior(load);
  } catch {
    return;
  }
}

// Without the Office library there are no functions either.
if (typeof CustomFunctions === "object") startWithBook();
