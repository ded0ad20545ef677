/** Stands for a value that a cell does not have yet. */
export const unset = -1;
