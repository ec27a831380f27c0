/** The parts a body plays in a measure, as the text words them: 牵头 · 会同 · 配合 · none or 负责. In the order in which lists show them. */
export const roles = ['lead', 'joint', 'support', 'responsible'] as const;

/** The part a body plays in a measure. */
export type Role = (typeof roles)[number];
