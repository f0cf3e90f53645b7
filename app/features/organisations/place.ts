interface Place {
  city: string | null;
  /** The part of its country. */
  region?: string | null | undefined;
  /** By name, as names of countries are found on the server alone. */
  country: string | null;
}

/** "Hangzhou, Zhejiang, Kina", as far as it is known; null where nothing is. */
export function placeInWords({ city, region, country }: Place): string | null {
  return [city, region, country].filter(Boolean).join(", ") || null;
}
