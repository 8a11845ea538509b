import { narrateCommand } from "./narrateCommand";
import { runProgram } from "./runProgram";

runProgram(narrateCommand);
