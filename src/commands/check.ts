import { resolve } from 'node:path';
import { type StartBuild, startBuild } from './astro.ts';
import { buildForCheck } from './check/build-for-check.ts';
import { type CheckedPart, formatTotal } from './check/checked-part.ts';
import { checkProofs } from './check/check-proofs.ts';
import { checkSite } from './check/check-site.ts';
import { checkWords } from './check/check-words.ts';
import { type Command, command } from './command.ts';

/**
 * Everything that an editor must pass: the rules for words, the proofs beside the seeds, and the rules for pages and addresses on a
 * build of its own, which leaves `dist/` alone. All findings of a part are shown at once.
 *
 * Exit codes: 0 everything holds, 1 something does not, 2 wrong usage.
 *
 * @param build - Astro unless a test stands in for it.
 */
export function createCheck(build: StartBuild): Command {
  return command({
    name: 'check',
    options: {
      site: {
        type: 'string',
        value: 'FOLDER',
        says: 'looks at this build of the content instead of making one',
      },
    },
    async run({ values }, { root, folder }, output) {
      let errors = 0;
      const show = (part: CheckedPart) => {
        output.write(part.text);
        errors += part.errors;
      };
      const { content, graph, ...words } = checkWords(root);
      show(words);
      if (content !== null) show(checkProofs(root, content));
      if (graph === null) {
        output.write(
          'pages: not looked at, because the portal cannot be built before the errors above are repaired.\n',
        );
      } else {
        const site =
          values.site === undefined
            ? await buildForCheck(root, (line) => output.writeError(`${line}\n`), build)
            : resolve(folder, values.site);
        show(await checkSite(root, site, graph));
      }
      output.write(formatTotal(errors));
      return errors === 0 ? 0 : 1;
    },
  });
}

export const check = createCheck(startBuild);
