import { explainCommand } from "./explainCommand";
import { runProgram } from "./runProgram";

runProgram(explainCommand);
