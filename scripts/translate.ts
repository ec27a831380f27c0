import { translate } from '../src/commands/translate.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(translate, process.argv.slice(2));
