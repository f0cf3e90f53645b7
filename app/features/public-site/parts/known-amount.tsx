import type { KnownMinor } from "~/features/publications/snapshots/common";
import { NotKnown } from "./not-known";

interface KnownAmountProps {
  minor: KnownMinor;
  write: (minor: number) => string;
}

/** An amount as the table writes them, or that it is not known. */
export function KnownAmount({ minor, write }: KnownAmountProps) {
  return minor === null ? <NotKnown /> : write(minor);
}
