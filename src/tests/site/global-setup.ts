import type { TestProject } from 'vitest/node';

import { buildOrThrow } from '../../quality/project-copy.ts';
import { copySampleProject, keepSampleKit, takeSampleKit } from './sample-copy.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of a project whose content is the sample portal; its site is in `dist/`. */
    sampleRoot: string;
  }
}

/** Builds the sample portal once for all tests of a run; with SAMPLE_ROOT in the environment, they take the project built there. */
export default async function setup(project: TestProject): Promise<() => void> {
  const given = process.env['SAMPLE_ROOT'];
  if (given !== undefined) {
    project.provide('sampleRoot', given);
    return () => undefined;
  }
  const copy = copySampleProject('sample-portal');
  try {
    takeSampleKit(copy);
    await buildOrThrow(copy, {});
    keepSampleKit(copy);
  } catch (error) {
    copy.remove();
    throw error;
  }
  project.provide('sampleRoot', copy.root);
  return () => copy.remove();
}
