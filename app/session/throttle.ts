interface Throttle {
  /** So many failures are nobody's fault. */
  free: number;
  longestWaitMs: number;
}

const minute = 60_000;

/** How many failures one login may have, and one address, behind which a whole town hall may sit. */
export const throttles = {
  login: { free: 5, longestWaitMs: 60 * minute },
  address: { free: 30, longestWaitMs: 60 * minute },
} as const satisfies Record<string, Throttle>;

/** When the next attempt may be made: a minute after the first failure too many, and twice as long after each more. */
export function waitEnds(failures: readonly Date[], { free, longestWaitMs }: Throttle): Date | null {
  if (failures.length < free) return null;
  const last = Math.max(...failures.map((failure) => failure.getTime()));
  const wait = Math.min(minute * 2 ** Math.min(failures.length - free, 20), longestWaitMs);
  return new Date(last + wait);
}

/** The minute that a clock shows when a wait is over: the end, rounded up. */
export const minuteAfter = (end: Date) => new Date(Math.ceil(end.getTime() / minute) * minute);

/** What an address is counted as: an IPv6 household commands a whole /64 of them. */
export function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, "");
  if (!plain.includes(":")) return plain;
  const [before = "", after] = plain.split("::");
  const head = before.split(":").filter(Boolean);
  const tail = after?.split(":").filter(Boolean) ?? [];
  const zeros =
    after === undefined ? [] : Array<string>(Math.max(0, 8 - head.length - tail.length)).fill("0");
  const network = [...head, ...zeros, ...tail]
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16));
  return `${network.join(":")}::/64`;
}
