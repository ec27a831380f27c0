import { evalSearch } from '../src/commands/eval-search.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(evalSearch, process.argv.slice(2));
