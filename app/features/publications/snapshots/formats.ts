/** Raised when a snapshot's form changes; the reader of every earlier number stays. */
export const snapshotFormat = 1;
