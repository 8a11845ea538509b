import { factsCommand } from "./factsCommand";
import { runProgram } from "./runProgram";

runProgram(factsCommand);
