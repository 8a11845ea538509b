import { narrateCommand } from "./narrateCommand";
import { STANDARD_OUTPUT } from "./output";

void narrateCommand(process.argv.slice(2), STANDARD_OUTPUT).then((code) => {
  process.exitCode = code;
});
