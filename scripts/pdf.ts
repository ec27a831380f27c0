import { pdf } from '../src/commands/pdf.ts';
import { startCommand } from '../src/commands/start-command.ts';

process.exitCode = await startCommand(pdf, process.argv.slice(2));
