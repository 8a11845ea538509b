import { checkCommand } from "./checkCommand";
import { runProgram } from "./runProgram";

runProgram(checkCommand);
