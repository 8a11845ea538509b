import { factsCommand } from "./factsCommand";
import { STANDARD_OUTPUT } from "./output";

void factsCommand(process.argv.slice(2), STANDARD_OUTPUT).then((code) => {
  process.exitCode = code;
});
