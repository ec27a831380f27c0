import { startCommand } from '../src/commands/start-command.ts';
import { testMutants } from '../src/commands/test-mutants.ts';

process.exitCode = await startCommand(testMutants, process.argv.slice(2));
