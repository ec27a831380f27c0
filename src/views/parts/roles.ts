import type { Role } from '../../ingest/roles.ts';
import type { Translate } from '../../language/translate.ts';

/** The role in the words of the page. */
export function toRoleLabel(t: Translate, role: Role): string {
  return t(`role.${role}`);
}
