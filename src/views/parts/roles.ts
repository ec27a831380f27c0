import type { Translate } from '../../language/translate.ts';
import type { Role } from '../../model/graph/graph.ts';

/** The roles of bodies in the order in which lists show them. */
export const roleOrder: readonly Role[] = ['lead', 'joint', 'support', 'responsible'];

/** The role in the words of the page. */
export function toRoleLabel(t: Translate, role: Role): string {
  return t(`role.${role}`);
}
